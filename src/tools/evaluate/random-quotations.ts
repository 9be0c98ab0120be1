import { tokenise } from "../../text/index";
import { seeded } from "./random-wordings";

/** Ranges `[start, end)` of a text, in UTF-16 code units. */
type Places = readonly (readonly [start: number, end: number])[];

/** A quotation that was made of an original, and what of it it was made of. */
export interface MadeQuotation {
  readonly words: string;
  readonly places: Places;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** What an outlet does to words that it quotes, each as a rule that may leave a word as it is. */
const inflections: readonly ((word: string) => string)[] = [
  (word) => (/^و(?=\p{L}{4})/u.test(word) ? word.slice(1) : `و${word}`),
  (word) => (/^ال(?=\p{L}{3})/u.test(word) ? word.slice(2) : `ال${word}`),
  (word) => word.replace(/^ي(?=\p{L}{3})/u, "ت"),
  (word) => word.replace(/^(?:ن|أ)(?=\p{L}{3})/u, "ي"),
  (word) => word.replace(/ة$/u, "ات"),
  (word) => word.replace(/(?<=\p{L}{3})نا$/u, "ها"),
  (word) => word.replace(/(?<=\p{L}{4})(?:ين|ون)$/u, ""),
  (word) => (/^ال(?=\p{L}{3})/u.test(word) ? `لل${word.slice(2)}` : word),
];

/** A quotation is made of so many words of one place, at least and at most. */
const length = { least: 12, most: 28 } as const;
/** So many words are a phrase. */
const phrase = 3;

/**
 * Quotations of an original as outlets make them: cut out whole, some words left out, two places joined, halves put the other
 * way round, words inflected. The same for the same seed.
 */
export function madeQuotations(text: string, count: number, seed: number): readonly MadeQuotation[] {
  const random = seeded(seed);
  const tokens = tokenise(text).filter(({ kind }) => kind === "word" || kind === "number");
  const below = (limit: number) => Math.floor(random() * Math.max(1, limit));
  const cut = (from: number, size: number): Cut => {
    const taken = tokens.slice(from, from + size);
    const [first, last] = [taken[0], taken.at(-1)];
    return { start: first?.start ?? 0, end: last?.end ?? 0, words: taken.map((token) => token.text) };
  };
  const isOnce = (from: number) => {
    const words = text.slice(tokens[from]?.start, tokens[from + phrase - 1]?.end);
    return text.indexOf(words) === text.lastIndexOf(words);
  };
  /** A place of which no phrase stands in the text twice, so that where it belongs is beyond doubt. */
  const draw = (): Cut => {
    for (let taken = size(); ; taken = size()) {
      const from = below(tokens.length - taken);
      const starts = Array.from({ length: taken - phrase + 1 }, (_, at) => from + at);
      if (starts.every(isOnce)) return cut(from, taken);
    }
  };
  const size = () => length.least + below(length.most - length.least);
  const placed = ({ start, end }: Cut) => [start, end] as const;
  const skip = (words: readonly string[]) => {
    const left = 1 + below(4);
    return words.toSpliced(4 + below(words.length - left - 8), left);
  };
  const inflect = (words: readonly string[]) =>
    words.map((word) => {
      const rule = random() < 0.3 && word.length > 3 ? inflections[below(inflections.length)] : undefined;
      return rule === undefined ? word : rule(word);
    });
  const make = (): MadeQuotation => {
    const first = draw();
    switch (below(5)) {
      case 0:
        return { words: skip(first.words).join(" "), places: [placed(first)] };
      case 1: {
        const other = draw();
        return { words: [...first.words, ...other.words].join(" "), places: [placed(first), placed(other)] };
      }
      case 2: {
        const middle = Math.floor(first.words.length / 2);
        const words = [...first.words.slice(middle), ...first.words.slice(0, middle)];
        return { words: words.join(" "), places: [placed(first)] };
      }
      case 3:
        return { words: inflect(first.words).join(" "), places: [placed(first)] };
      default:
        return { words: inflect(skip(first.words)).join(" "), places: [placed(first)] };
    }
  };
  return Array.from({ length: count }, make);
}
