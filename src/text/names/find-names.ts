import type { ArticleText } from "../article";
import { findSpeakers } from "../speakers/find-speakers";
import { joinSpeakers } from "../speakers/join-speakers";
import { readWords } from "../speakers/read-words";
import type { FoundSpeaker } from "../speakers/types";
import { Facts } from "../speakers/word-facts";
import { findPlaces } from "./find-places";
import type { FoundName, FoundNameForm } from "./types";

const facts = new Facts();

interface Quoted {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** A thing named once is called one thing: there is nothing to compare. */
const leastQuotes = 2;

/** The forms of one thing, the most frequent first, each with its places. */
function formsOf(quoted: readonly Quoted[]): readonly FoundNameForm[] {
  const forms = new Map<string, FoundNameForm["quotes"][number][]>();
  for (const { form, article, start, end } of quoted) {
    const quotes = forms.get(form) ?? [];
    quotes.push({ article, start, end });
    forms.set(form, quotes);
  }
  return [...forms]
    .map(([form, quotes]) => ({ form, quotes }))
    .sort((one, other) => other.quotes.length - one.quotes.length);
}

/** The most frequent form, of equals the longest. */
function mostUsed(forms: readonly FoundNameForm[]): string {
  const [best] = forms.toSorted(
    (one, other) => other.quotes.length - one.quotes.length || other.form.length - one.form.length,
  );
  return best?.form ?? "";
}

const written = (form: string): string => form.replace(/\s+/gu, " ").trim();

function quotesOf({ id, text }: Pick<ArticleText, "id" | "text">, speaker: FoundSpeaker): readonly Quoted[] {
  return speaker.mentions
    .filter(({ how }) => how !== "reference")
    .map(({ start, end }) => ({ article: id, start, end, form: written(text.slice(start, end)) }));
}

type NamedText = Pick<ArticleText, "id" | "text">;

/** Persons and bodies, as the articles that name them as speakers are joined. */
function whoIsNamed(articles: readonly NamedText[]): readonly FoundName[] {
  const found = articles.map((article) => ({ article: article.id, speakers: findSpeakers(article) }));
  const quoted = new Map<string, readonly Quoted[]>();
  articles.forEach((article, index) => {
    for (const speaker of found[index]?.speakers ?? [])
      quoted.set(`${article.id} ${speaker.id}`, quotesOf(article, speaker));
  });
  return joinSpeakers(found).map(({ name, kind, members }) => {
    const places = members.flatMap(({ article, speaker }) => quoted.get(`${article} ${speaker}`) ?? []);
    return { name, kind, forms: formsOf(places) };
  });
}

/** Countries and cities; the spellings of one are one thing. */
function whatIsNamed(articles: readonly NamedText[]): readonly FoundName[] {
  const quoted = new Map<string, Quoted[]>();
  for (const { id, text } of articles) {
    for (const { thing, start, end } of findPlaces(readWords({ text }), facts)) {
      const places = quoted.get(thing) ?? [];
      places.push({ article: id, start, end, form: written(text.slice(start, end)) });
      quoted.set(thing, places);
    }
  }
  return [...quoted.values()].map((places) => {
    const forms = formsOf(places);
    return { name: mostUsed(forms), kind: "place", forms };
  });
}

/**
 * The persons, bodies and places that articles name more than once, each with every form in which they write it and
 * the places of each form, the most named first. Forms belong together by spelling after normalisation (كازاخستان /
 * قازاقستان), by the parts of a name (منظمة الأمن الجماعي in منظمة معاهدة الأمن الجماعي), and by context: an office with who
 * holds it. Ranges are half-open, in UTF-16 code units of the article's text, without clitics; those of one thing do not
 * overlap, those of two may (رئيس كازاخستان / كازاخستان). Gives an empty list where nothing is named; never throws. Linear
 * in the length of the articles.
 */
export function findNames(articles: readonly NamedText[]): readonly FoundName[] {
  const count = ({ forms }: FoundName): number => forms.reduce((sum, { quotes }) => sum + quotes.length, 0);
  return [...whoIsNamed(articles), ...whatIsNamed(articles)]
    .filter((name) => count(name) >= leastQuotes)
    .sort((one, other) => count(other) - count(one));
}
