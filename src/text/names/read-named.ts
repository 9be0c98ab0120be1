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
  // القناة صادر: what describes a head that has the article has it too.
  while (
    end < to &&
    (reader.facts(end).nisba !== null || (reader.facts(end).adjective && reader.facts(end).definite))
  )
    end += 1;
  return end > from + 1 ? to : end;
}

/** لجنة للحفاظ على البيئة, مركز ثقافي: one of many, which no name tells from others. */
function isAny(reader: PhraseReader, from: number, to: number): boolean {
  const head = reader.facts(from);
  if (head.definite || head.body === null || to <= from + 1) return false;
  const next = reader.facts(from + 1);
  if (next.front === "ل" && next.definite) return true;
  for (let at = from + 1; at < to; at += 1) {
    const { definite, place, adjective, body, front } = reader.facts(at);
    if (
      definite ||
      place !== null ||
      front !== "" ||
      body !== null ||
      !(adjective || reader.facts(at).nisba !== null)
    )
      return false;
  }
  return true;
}

function bodyHere(reader: PhraseReader, place: NamedPlace): NamedHere | null {
  const { start, from } = place;
  const head = reader.facts(from);
  const to = bodyEnd(reader, place);
  const last = reader.words[to - 1];
  if (isAny(reader, from, to)) return null;
  const words = reader.words.slice(from + 1, to).map(({ folded }) => folded);
  // A country that says something is a place; the union of some is none.
  const country = gazetteer().places.get(unifyLoanWords([head.bare, ...words].join(" ")));
  if (last === undefined || (country !== undefined && country !== "EU")) return null;
  const headOnly = to === from + 1 && head.body !== null;
  return { kind: "body", start, end: last.end, name: [head.bare, ...words], role: null, headOnly, from, to };
}

/** So many words at least have a beginning that another name goes on from: a given name and a family. */
const leastBeginning = 2;

/**
 * The names of persons as more places bear them out: «نضال قطامين خطوط» in one place, where others have نضال قطامين and
 * nothing more, ends where theirs does.
 */
function borneOut(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const counts = new Map<string, number>();
  for (const { named } of articles)
    for (const { kind, name } of named)
      if (kind === "person" && name.length > 1)
        counts.set(name.join(" "), (counts.get(name.join(" ")) ?? 0) + 1);
  const cut = (reader: PhraseReader, here: NamedHere): NamedHere => {
    const { kind, name, to } = here;
    if (
      kind !== "person" ||
      name.length <= leastBeginning ||
      name.some((word) => /^(?:بن|ابن|بنت|ال)$/u.test(word))
    )
      return here;
    const own = counts.get(name.join(" ")) ?? 0;
    for (let length = name.length - 1; length >= leastBeginning; length -= 1) {
      const shorter = name.slice(0, length);
      const last = reader.words[to - (name.length - length) - 1];
      if ((counts.get(shorter.join(" ")) ?? 0) <= own || last === undefined) continue;
      return { ...here, name: shorter, end: last.end, to: to - (name.length - length) };
    }
    return here;
  };
  return articles.map((article) => ({
    ...article,
    named: article.named.map((here) => cut(article.reader, here)),
  }));
}

/** Reads what several articles name; what all of them do with a word tells what may be a name. */
export function readNamed(articles: readonly NamedText[], facts: Facts): readonly ReadArticle[] {
  const readers = articles.map(({ id, text }) => ({
    id,
    text,
    reader: phraseReader(readWords({ text }), facts),
  }));
  const vocabulary = new Vocabulary(readers.map(({ reader }) => reader.words));
  const read = readers.map(({ id, text, reader }) => ({
    ...{ id, text, reader, vocabulary },
    named: namedPlaces(reader, text).flatMap((place) => {
      const here = place.kind === "person" ? personHere(reader, vocabulary, place) : bodyHere(reader, place);
      return here === null ? [] : [here];
    }),
  }));
  return borneOut(read);
}
