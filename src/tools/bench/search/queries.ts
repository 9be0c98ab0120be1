import { formsIn } from "../../../text/search/index";
import { seeded } from "../../evaluate/random-wordings";

/** Queries of one kind. */
export interface QueryLoad {
  readonly kind: string;
  readonly queries: readonly string[];
}

const perKind = 100;

type Pick = (count: number) => readonly string[];

/** Words that follow one another somewhere in the texts, however often they occur elsewhere. */
function picker(texts: readonly string[], random: () => number): Pick {
  const pick: Pick = (count) => {
    const text = texts[Math.floor(random() * texts.length)] ?? "";
    const words = formsIn(text).map(({ form }) => form);
    const at = Math.floor(random() * Math.max(1, words.length - count));
    const picked = words.slice(at, at + count);
    return picked.length === count ? picked : pick(count);
  };
  return pick;
}

/** What readers type, drawn from the texts: the same texts give the same queries. */
export function queriesFrom(texts: readonly string[]): readonly QueryLoad[] {
  const random = seeded(2015);
  const pick = picker(texts, random);
  const load = (kind: string, make: () => string): QueryLoad => ({
    kind,
    queries: Array.from({ length: perKind }, make),
  });
  const long = (): string => {
    const [word = ""] = pick(1);
    return word.length >= 5 ? word : long();
  };
  return [
    load("one word", () => pick(1).join(" ")),
    load("two words", () => pick(2).join(" ")),
    load("four words", () => pick(4).join(" ")),
    load("a quoted phrase of three", () => `"${pick(3).join(" ")}"`),
    load("the beginning of a word", () => long().slice(0, 4)),
    load("a word with two letters exchanged", () => {
      const word = long();
      return `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
    }),
  ];
}
