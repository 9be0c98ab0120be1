import { normalise } from "../../text/words/index";
import type { Article, ArticleId, Statement, Story, Wording } from "../types";

/** A wording as one person has marked it, with its statement and whose it is. */
export interface Mark {
  readonly statement: Statement;
  readonly wording: Wording;
  /** The speaker's name, folded, by which two files' speakers are told to be one. */
  readonly speaker: string;
}

/** One article that two people have coded, with what each has marked in it, in the order of the text. */
export interface SharedArticle {
  readonly mine: Article;
  readonly theirs: Article;
  readonly myMarks: readonly Mark[];
  readonly theirMarks: readonly Mark[];
}

/** A mark of mine with the one of theirs that is of the same words. */
export interface MarkPair {
  readonly mine: Mark;
  readonly theirs: Mark;
}

/** The marks of one article: those that both have made, and those of one alone. */
export interface MatchedMarks {
  readonly both: readonly MarkPair[];
  readonly mineAlone: readonly Mark[];
  readonly theirsAlone: readonly Mark[];
}

/** A speaker's name as two files are compared by it. */
export function speakerName(story: Story, { speaker }: Statement): string {
  return normalise(story.speakers.find(({ id }) => id === speaker)?.name.ar ?? "");
}

function marksOf(story: Story): ReadonlyMap<ArticleId, readonly Mark[]> {
  const marks = new Map<ArticleId, Mark[]>();
  for (const statement of story.statements) {
    const speaker = speakerName(story, statement);
    for (const wording of statement.wordings) {
      const known = marks.get(wording.article) ?? [];
      known.push({ statement, wording, speaker });
      marks.set(wording.article, known);
    }
  }
  for (const each of marks.values()) each.sort((a, b) => a.wording.start - b.wording.start);
  return marks;
}

/** The articles that two stories share, told by their text: letter for letter the same. In the order of the first story. */
export function sharedArticles(mine: Story, theirs: Story): readonly SharedArticle[] {
  const others = new Map(theirs.articles.map((article) => [article.text, article]));
  const [myMarks, theirMarks] = [marksOf(mine), marksOf(theirs)];
  return mine.articles.flatMap((article) => {
    const other = others.get(article.text);
    if (other === undefined) return [];
    return [
      {
        mine: article,
        theirs: other,
        myMarks: myMarks.get(article.id) ?? [],
        theirMarks: theirMarks.get(other.id) ?? [],
      },
    ];
  });
}

/** Marks are of the same words where at least this share of what either covers is covered by both. */
const leastShared = 0.5;

function sharedPart({ wording: a }: Mark, { wording: b }: Mark): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * Which marks of an article are of the same words: each of mine with one of theirs at most, those that share most first, of two that
 * share as much the one by the same speaker.
 */
export function matchMarks({ myMarks, theirMarks }: SharedArticle): MatchedMarks {
  const candidates = myMarks.flatMap((mine) =>
    theirMarks.flatMap((theirs) => {
      const shared = sharedPart(mine, theirs);
      return shared < leastShared ? [] : [{ mine, theirs, shared, same: mine.speaker === theirs.speaker }];
    }),
  );
  candidates.sort(
    (a, b) =>
      b.shared - a.shared || Number(b.same) - Number(a.same) || a.mine.wording.start - b.mine.wording.start,
  );
  const taken = new Set<Mark>();
  const both = candidates.filter(({ mine, theirs }) => {
    if (taken.has(mine) || taken.has(theirs)) return false;
    taken.add(mine).add(theirs);
    return true;
  });
  both.sort((a, b) => a.mine.wording.start - b.mine.wording.start);
  return {
    both: both.map(({ mine, theirs }) => ({ mine, theirs })),
    mineAlone: myMarks.filter((mark) => !taken.has(mark)),
    theirsAlone: theirMarks.filter((mark) => !taken.has(mark)),
  };
}
