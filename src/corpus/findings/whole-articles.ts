import { compareFigures, isUntold, type SaidText, type SaidWord } from "../../text/index";
import { sentencesOf } from "../sentence";
import { indexStory } from "../story-index";
import type { Article, OutletId, Story } from "../types";
import { readOf } from "./reports";

/** A word of one of several texts. */
interface PlacedWord {
  readonly text: number;
  readonly word: number;
}

/** Several texts by what another text could say their words with. */
export interface TextsByWord {
  /** Whether only what says the very same counts. */
  readonly surely: boolean;
  /** How many words each has that say something. */
  readonly sizes: readonly number[];
  readonly byKey: ReadonlyMap<string, readonly PlacedWord[]>;
  readonly figures: readonly (PlacedWord & { readonly said: SaidWord })[];
}

const keysOf = ({ strict, loose }: SaidWord, surely: boolean): readonly string[] => (surely ? strict : loose);

/** Gathers texts by their words, those left out that say nothing of their own. */
export function byWord(texts: readonly SaidText[], surely = false): TextsByWord {
  const byKey = new Map<string, PlacedWord[]>();
  const figures: (PlacedWord & { readonly said: SaidWord })[] = [];
  const sizes = texts.map(({ words }, text) => {
    const telling = words.filter((word) => !isUntold(word));
    telling.forEach((said, word) => {
      if (said.figure !== null) figures.push({ text, word, said });
      for (const key of said.figure === null ? keysOf(said, surely) : []) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [{ text, word }]);
        else known.push({ text, word });
      }
    });
    return telling.length;
  });
  return { surely, sizes, byKey, figures };
}

function placesOf({ surely, byKey, figures }: TextsByWord, word: SaidWord): readonly PlacedWord[] {
  const { figure } = word;
  if (figure === null) return keysOf(word, surely).flatMap((key) => byKey.get(key) ?? []);
  return figures.filter(({ said }) => {
    const how = said.figure === null ? "different" : compareFigures(said.figure, figure);
    return how === "equal" || (how !== "different" && !surely);
  });
}

/** For each of some texts: how many of the words given it may say, and how many of its own they may say. */
export function meetings(
  texts: TextsByWord,
  words: readonly SaidWord[],
): readonly { readonly said: number; readonly own: number; readonly size: number }[] {
  const own = texts.sizes.map(() => new Set<number>());
  const said = texts.sizes.map(() => 0);
  for (const word of words) {
    const places = placesOf(texts, word);
    for (const { text, word: at } of places) own[text]?.add(at);
    for (const text of new Set(places.map((place) => place.text))) said[text] = (said[text] ?? 0) + 1;
  }
  return texts.sizes.map((size, text) => ({ said: said[text] ?? 0, own: own[text]?.size ?? 0, size }));
}

interface Sentences {
  /** What each may say, and what each surely says. */
  readonly may: TextsByWord;
  readonly surely: TextsByWord;
  /** Whether each stands in a headline or a subheading. */
  readonly inHead: readonly boolean[];
}

/** Articles never change, so that the sentences of each are read once. */
const read = new WeakMap<Article, Sentences>();

function sentencesIn(story: Story, article: Article): Sentences {
  const known = read.get(article);
  if (known !== undefined) return known;
  const all = article.lines.flatMap((line) =>
    sentencesOf(article.text, line).map((range) => ({ ...range, inHead: line.kind !== "paragraph" })),
  );
  const texts = all.map(({ start, end }) => readOf(story, article.text.slice(start, end)));
  const found = {
    may: byWord(texts),
    surely: byWord(texts, true),
    inHead: all.map(({ inHead }) => inHead),
  };
  read.set(article, found);
  return found;
}

interface Asking {
  /** Asks of what stands under headlines alone. */
  readonly below?: boolean;
  /** Counts only words that say the very same. */
  readonly surely?: boolean;
}

/** So few words stand together by chance: of a stretch of two a sentence has to have both. */
const leastMentioned = 2;

/**
 * Whether some sentence of an outlet's articles may say half of a stretch's words: it may well say all of it, as «يواصل
 * الغواصون البحث عن المفقودين» says «لا يزال البحث عن مزيد من المفقودين».
 */
export function mayMention(story: Story, outlet: OutletId, words: readonly SaidWord[]): boolean {
  const least = Math.min(words.length, Math.max(leastMentioned, Math.ceil(words.length / 2)));
  return mayHave(story, outlet, words, (least - 1) / words.length);
}

/**
 * Whether some sentence of an outlet's articles may say more than a share of some words, whatever of it is a wording: what
 * an engine, or a reader, has cut off from a wording the article says all the same.
 */
export function mayHave(
  story: Story,
  outlet: OutletId,
  words: readonly SaidWord[],
  share: number,
  { below = false, surely = false }: Asking = {},
): boolean {
  return indexStory(story)
    .articlesOf(outlet)
    .some((article) => {
      const { inHead, ...texts } = sentencesIn(story, article);
      return meetings(surely ? texts.surely : texts.may, words).some(
        ({ said }, at) => said > words.length * share && !(below && inHead[at] === true),
      );
    });
}
