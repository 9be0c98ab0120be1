import type { ArticleText } from "../article";
import {
  type Facts,
  type NamedPlace,
  namedPlaces,
  type PhraseReader,
  phraseReader,
  readWords,
} from "../speakers/index";
import { gazetteer, unifyLoanWords } from "../words/index";
import type { NamedHere } from "./named-here";
import { personHere } from "./person-here";
import { Vocabulary } from "./vocabulary";

/** An article with what it names, in the order of its words, and the words of all articles read with it. */
export interface ReadArticle {
  readonly id: string;
  readonly text: string;
  readonly reader: PhraseReader;
  readonly named: readonly NamedHere[];
  readonly vocabulary: Vocabulary;
}

type NamedText = Pick<ArticleText, "id" | "text">;

/** What a body is now or was says nothing of its name: الاتحاد السوفياتي السابق. */
const ofTime = /^ال(?:سابق|حالي|جديد|مقبل|اسبق)(?:ه|ين)?$/u;

/** A head with the article is described and never goes on with a noun: الكونغرس الأميركي, not الكونغرس الاتفاق. */
function bodyEnd(reader: PhraseReader, { from, to: whole }: NamedPlace): number {
  const head = reader.facts(from);
  let to = from + 1;
  // مجلس التعاون والأمين العام are two.
  while (to < whole && !(reader.facts(to).front === "و" && reader.facts(to).office !== null)) to += 1;
  while (to - from > 1 && ofTime.test(reader.words[to - 1]?.folded ?? "")) to -= 1;
  if (!head.definite || head.body === null) return to;
  let end = from + 1;
  while (end < to && (reader.facts(end).nisba !== null || reader.facts(end).adjective)) end += 1;
  return end > from + 1 ? to : end;
}

function bodyHere(reader: PhraseReader, place: NamedPlace): NamedHere | null {
  const { start, from } = place;
  const head = reader.facts(from);
  const to = bodyEnd(reader, place);
  const last = reader.words[to - 1];
  const words = reader.words.slice(from + 1, to).map(({ folded }) => folded);
  // A country that says something is a place; the union of some is none.
  const country = gazetteer().places.get(unifyLoanWords([head.bare, ...words].join(" ")));
  if (last === undefined || (country !== undefined && country !== "EU")) return null;
  const headOnly = to === from + 1 && head.body !== null;
  return { kind: "body", start, end: last.end, name: [head.bare, ...words], role: null, headOnly, from, to };
}

/** Reads what several articles name; what all of them do with a word tells what may be a name. */
export function readNamed(articles: readonly NamedText[], facts: Facts): readonly ReadArticle[] {
  const readers = articles.map(({ id, text }) => ({
    id,
    text,
    reader: phraseReader(readWords({ text }), facts),
  }));
  const vocabulary = new Vocabulary(readers.map(({ reader }) => reader.words));
  return readers.map(({ id, text, reader }) => ({
    ...{ id, text, reader, vocabulary },
    named: namedPlaces(reader, text).flatMap((place) => {
      const here = place.kind === "person" ? personHere(reader, vocabulary, place) : bodyHere(reader, place);
      return here === null ? [] : [here];
    }),
  }));
}
