import { type PassageReader, passageReader, type ReadPassage } from "../text/match/index";
import { sentencesOf } from "./sentence";
import { indexStory } from "./story-index";
import type { Article, Contrast, OutletId, Quote, Statement, Story, Wording } from "./types";

/** What an outlet wrote on the subject of a statement that it does not report. */
export interface Related {
  /** Its words: a wording of another statement, or a sentence of its own narration. */
  readonly quote: Quote;
  /** The statement that the words report; null for narration. */
  readonly statement: Statement | null;
  /** What the two are linked over as a contrast, and how; null where they are only alike. */
  readonly contrast: Pick<Contrast, "about" | "kind"> | null;
}

/** A piece of an article as subjects are compared by: a wording, or a sentence without one. */
interface SubjectPassage {
  readonly quote: Quote;
  readonly outlet: OutletId | null;
  readonly statement: Statement | null;
  /** Its words without those of names, which say of whom, not of what. */
  readonly words: string;
}

interface Subjects {
  readonly passages: readonly SubjectPassage[];
  /** Reads a passage of the story, once. */
  readonly read: (words: string) => ReadPassage;
  readonly ofOneThing: PassageReader["ofOneThing"];
  readonly wordsOf: (quote: Quote) => string;
}

/** The words of a range without those of names that it touches. */
function withoutNames(story: Story): (quote: Quote) => string {
  const { article } = indexStory(story);
  const quotes = story.names.flatMap(({ forms }) => forms.flatMap((form) => form.quotes));
  const namesIn = new Map(
    story.articles.map(({ id }): [string, readonly Quote[]] => [
      id,
      quotes.filter((quote) => quote.article === id).sort((one, other) => one.start - other.start),
    ]),
  );
  return ({ article: id, start, end }) => {
    const text = article(id)?.text ?? "";
    const parts: string[] = [];
    let at = start;
    for (const name of namesIn.get(id) ?? []) {
      if (name.end <= start || name.start >= end) continue;
      parts.push(text.slice(at, Math.max(at, name.start)));
      at = Math.max(at, name.end);
    }
    parts.push(text.slice(at, Math.max(at, end)));
    return parts.join(" ");
  };
}

/** Where the article speaks for itself: its sentences that no wording touches. */
function narration({ id, text, lines }: Article, wordings: readonly Wording[]): readonly Quote[] {
  return lines
    .flatMap((line) => sentencesOf(text, line))
    .filter(({ start, end }) => !wordings.some((each) => each.start < end && start < each.end))
    .map(({ start, end }) => ({ article: id, start, end }));
}

const known = new WeakMap<Story, Subjects>();

function subjectsOf(story: Story): Subjects {
  const before = known.get(story);
  if (before !== undefined) return before;
  const { outletOf } = indexStory(story);
  const wordsOf = withoutNames(story);
  const passages = story.articles.flatMap((article): readonly SubjectPassage[] => {
    const spoken = story.statements.flatMap((statement) =>
      statement.wordings.filter((each) => each.article === article.id).map((quote) => ({ quote, statement })),
    );
    const told = narration(
      article,
      spoken.map(({ quote }) => quote),
    ).map((quote) => ({ quote, statement: null }));
    const outlet = outletOf(article.id)?.id ?? null;
    return [...spoken, ...told].map((each) => ({ ...each, outlet, words: wordsOf(each.quote) }));
  });
  const reader = passageReader(passages.map(({ words }) => words));
  const remembered = new Map<string, ReadPassage>();
  const read = (words: string) => {
    const passage = remembered.get(words) ?? reader.read(words);
    remembered.set(words, passage);
    return passage;
  };
  const subjects = { passages, read, ofOneThing: reader.ofOneThing, wordsOf };
  known.set(story, subjects);
  return subjects;
}

function wordingsBy(story: Story, statement: Statement, outlet: OutletId): readonly Wording[] {
  const { outletOf } = indexStory(story);
  return statement.wordings.filter(({ article }) => outletOf(article)?.id === outlet);
}

function contrasting(story: Story, { contrasts }: Statement, outlet: OutletId): readonly Related[] {
  const { outletOf, statement } = indexStory(story);
  return contrasts.flatMap(({ about, kind, quote, statement: id }): readonly Related[] => {
    const contrast = { about, kind };
    if (quote !== undefined) {
      return outletOf(quote.article)?.id === outlet ? [{ quote, statement: null, contrast }] : [];
    }
    const other = id === undefined ? null : statement(id);
    if (other === null) return [];
    return wordingsBy(story, other, outlet).map((each) => ({ quote: each, statement: other, contrast }));
  });
}

/** The outlet's passage that is most like the statement, as its gloss or any of its wordings says it. */
function nearest(story: Story, { id, gloss, wordings }: Statement, outlet: OutletId): SubjectPassage | null {
  const { passages, read, ofOneThing, wordsOf } = subjectsOf(story);
  const texts = [gloss.ar, ...wordings.map(wordsOf)].map(read);
  let found: SubjectPassage | null = null;
  let most = 0;
  for (const passage of passages) {
    if (passage.outlet !== outlet || passage.statement?.id === id) continue;
    for (const text of texts) {
      const likeness = ofOneThing(text, read(passage.words));
      if (likeness <= most) continue;
      most = likeness;
      found = passage;
    }
  }
  return found;
}

/**
 * What an outlet that does not report a statement wrote on its subject: where it words what the statement is set against, those words; else
 * what is most like it in its articles, if anything is like enough: its words for another statement, whoever made that,
 * or a sentence of its own. Empty where there is none.
 */
export function relatedWordings(story: Story, statement: Statement, outlet: OutletId): readonly Related[] {
  const against = contrasting(story, statement, outlet);
  if (against.length > 0) return against;
  const near = nearest(story, statement, outlet);
  return near === null ? [] : [{ quote: near.quote, statement: near.statement, contrast: null }];
}
