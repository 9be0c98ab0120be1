import { isCommonNewsWord, sensesOf, stemsOfWord, tokenise, wordOf } from "../text/words/index";
import { sentencesOf } from "./sentence";
import { indexStory } from "./story-index";
import type { Article, Localised, OutletId, Quote, Statement, Story, Wording } from "./types";

/** What an outlet wrote on the subject of a statement that it does not report. */
export interface Related {
  /** Its words: a wording of another statement, or a sentence of its own narration. */
  readonly quote: Quote;
  /** The statement that the words report; null for narration. */
  readonly statement: Statement | null;
  /** What the two disagree about, where they are linked as a contrast; null where they are only alike. */
  readonly about: Localised | null;
}

/** A word of a passage. */
interface Term {
  /** Its stems: words are forms of one where they have one in common. */
  readonly keys: readonly string[];
  /** Its meanings in the lexicon of synonyms and opposites. */
  readonly senses: readonly string[];
  /** Whether it is of those that most news has, and so tells of no subject. */
  readonly common: boolean;
}

/** A piece of an article as subjects are compared by: a wording, or a sentence without one. */
interface Passage {
  readonly quote: Quote;
  readonly outlet: OutletId | null;
  readonly statement: Statement | null;
  readonly terms: readonly Term[];
  /** The stems and meanings of all its terms. */
  readonly keys: ReadonlySet<string>;
}

interface Subjects {
  readonly passages: readonly Passage[];
  /** How much a term tells of what a passage is about; 0 for what no passage has. */
  readonly weight: (term: Term) => number;
  /** The terms of a part of an article, without those of names: they say of whom, not of what. */
  readonly read: (article: Article, start: number, end: number) => readonly Term[];
}

function termOf(written: string): Term | null {
  const word = wordOf(written);
  if (word.light) return null;
  const bare = word.splits.filter(({ suffix }) => suffix === "");
  const senses = sensesOf(word.cores, word.imperfects).map(({ group, side }) => `=${group} ${side}`);
  return { keys: stemsOfWord(word), senses, common: bare.some(({ core }) => isCommonNewsWord(core)) };
}

function termsOf(
  text: string,
  isNamed: (start: number, end: number) => boolean = () => false,
): readonly Term[] {
  const seen = new Set<string>();
  return tokenise(text).flatMap(({ kind, start, end, text: written }) => {
    if ((kind !== "word" && kind !== "number") || isNamed(start, end)) return [];
    const term = termOf(written);
    const [main] = term?.keys ?? [];
    if (term === null || main === undefined || seen.has(main)) return [];
    seen.add(main);
    return [term];
  });
}

/** For each article, whether a range touches a name. */
function placesOfNames(story: Story): (article: Article) => (start: number, end: number) => boolean {
  const quotes = story.names.flatMap(({ forms }) => forms.flatMap((form) => form.quotes));
  return ({ id }) => {
    const here = quotes.filter(({ article }) => article === id);
    return (start, end) => here.some((name) => name.start < end && start < name.end);
  };
}

/** Where the article speaks for itself: its sentences that no wording touches. */
function narration({ id, text, lines }: Article, wordings: readonly Wording[]): readonly Quote[] {
  return lines
    .flatMap((line) => sentencesOf(text, line))
    .filter(({ start, end }) => !wordings.some((each) => each.start < end && start < each.end))
    .map(({ start, end }) => ({ article: id, start, end }));
}

/**
 * Every term weighs the more the fewer passages have it, ln(N / n): inverse document frequency, Spärck Jones 1972. Of a
 * term's keys the most frequent counts.
 */
function weigh(passages: readonly Passage[]): Subjects["weight"] {
  const counts = new Map<string, number>();
  for (const { keys } of passages) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ({ keys }) => {
    const most = Math.max(0, ...keys.map((key) => counts.get(key) ?? 0));
    return most === 0 ? 0 : Math.log(passages.length / most);
  };
}

const known = new WeakMap<Story, Subjects>();

function subjectsOf(story: Story): Subjects {
  const before = known.get(story);
  if (before !== undefined) return before;
  const { outletOf } = indexStory(story);
  const named = placesOfNames(story);
  const read = (article: Article, start: number, end: number) => {
    const isNamed = named(article);
    return termsOf(article.text.slice(start, end), (from, to) => isNamed(start + from, start + to));
  };
  const passages = story.articles.flatMap((article): readonly Passage[] => {
    const spoken = story.statements.flatMap((statement) =>
      statement.wordings.filter((each) => each.article === article.id).map((quote) => ({ quote, statement })),
    );
    const told = narration(
      article,
      spoken.map(({ quote }) => quote),
    ).map((quote) => ({ quote, statement: null }));
    return [...spoken, ...told].map(({ quote, statement }) => {
      const terms = read(article, quote.start, quote.end);
      const outlet = outletOf(article.id)?.id ?? null;
      return {
        quote,
        outlet,
        statement,
        terms,
        keys: new Set(terms.flatMap(({ keys, senses }) => [...keys, ...senses])),
      };
    });
  });
  const subjects = { passages, weight: weigh(passages), read };
  known.set(story, subjects);
  return subjects;
}

/** Below this cosine two passages share words and no subject; read off the first story, where it parts nine in ten rightly. */
const leastLikeness = 0.12;
/** So many shared words have to tell of a subject, one of them in a form of the same word: one alone is shared by chance. */
const leastTelling = 2;
/** A word tells of a subject if no more than a fifth of the passages have it, or none but the two that are compared. */
const leastWeight = Math.log(5);

/** What the weight of a synonym is worth beside that of the word itself. */
const synonymShare = 0.5;

/** How much a passage is about what a text says, from 0 to 1: the cosine of their weighted terms; 0 below what tells. */
function likenessOf({ passages, weight }: Subjects, text: readonly Term[], passage: Passage): number {
  const same = text.filter(({ keys }) => keys.some((key) => passage.keys.has(key)));
  const synonyms = text
    .filter((term) => !same.includes(term) && term.senses.some((key) => passage.keys.has(key)))
    .map((term) => ({ ...term, keys: term.senses }));
  const least = Math.min(leastWeight, Math.log(passages.length / 2));
  const tells = (term: Term) => !term.common && weight(term) >= least;
  const telling = same.filter(tells).length;
  if (telling === 0 || telling + synonyms.filter(tells).length < leastTelling) return 0;
  const square = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + weight(term) ** 2, 0);
  const norm = Math.sqrt(square(text) * square(passage.terms));
  return norm === 0 ? 0 : (square(same) + synonymShare * square(synonyms)) / norm;
}

function wordingsBy(story: Story, statement: Statement, outlet: OutletId): readonly Wording[] {
  const { outletOf } = indexStory(story);
  return statement.wordings.filter(({ article }) => outletOf(article)?.id === outlet);
}

function contrasting(story: Story, { contrasts }: Statement, outlet: OutletId): readonly Related[] {
  const { outletOf, statement } = indexStory(story);
  return contrasts.flatMap(({ about, quote, statement: id }): readonly Related[] => {
    if (quote !== undefined) {
      return outletOf(quote.article)?.id === outlet ? [{ quote, statement: null, about }] : [];
    }
    const other = id === undefined ? null : statement(id);
    if (other === null) return [];
    return wordingsBy(story, other, outlet).map((each) => ({ quote: each, statement: other, about }));
  });
}

/** The outlet's passage that is most like the statement, as its gloss or any of its wordings says it. */
function nearest(story: Story, { id, gloss, wordings }: Statement, outlet: OutletId): Passage | null {
  const subjects = subjectsOf(story);
  const { article } = indexStory(story);
  const texts = wordings.flatMap((wording) => {
    const source = article(wording.article);
    return source === null ? [] : [subjects.read(source, wording.start, wording.end)];
  });
  let found: Passage | null = null;
  let most = leastLikeness;
  for (const passage of subjects.passages) {
    if (passage.outlet !== outlet || passage.statement?.id === id) continue;
    for (const text of [termsOf(gloss.ar), ...texts]) {
      const likeness = likenessOf(subjects, text, passage);
      if (likeness <= most) continue;
      most = likeness;
      found = passage;
    }
  }
  return found;
}

/**
 * What an outlet that does not report a statement wrote on its subject: where it says the contrary, those words; else
 * what is most like it in its articles, if anything is like enough: its words for another statement, whoever made that,
 * or a sentence of its own. Empty where there is none.
 */
export function relatedWordings(story: Story, statement: Statement, outlet: OutletId): readonly Related[] {
  const contrary = contrasting(story, statement, outlet);
  if (contrary.length > 0) return contrary;
  const near = nearest(story, statement, outlet);
  return near === null ? [] : [{ quote: near.quote, statement: near.statement, about: null }];
}
