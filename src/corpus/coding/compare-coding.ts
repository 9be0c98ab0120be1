import { tokenise } from "../../text/words/index";
import { tagNames } from "../noted";
import type { Story } from "../types";
import { type CodedUnit, type CodingAgreement, codingAgreement } from "./alpha";
import { type CodingDifference, differencesIn } from "./differences";
import { type Mark, type MarkPair, matchMarks, type SharedArticle, sharedArticles } from "./match-marks";

/** What is decided of marks: whether words are marked, whose they are, how they are given, which belong together, a tag. */
export type Decision =
  | { readonly kind: "marked" | "speaker" | "mode" | "together" }
  | { readonly kind: "tag"; readonly name: string };

/** Two people's coding of one story, set beside one another. */
export interface ComparedCoding {
  /** How many articles both have, letter for letter; nothing else is compared. */
  readonly shared: number;
  readonly mineAlone: number;
  readonly theirsAlone: number;
  /** How far the two agree, by what was decided. What nobody had to decide is left out. */
  readonly agreements: readonly { readonly of: Decision; readonly agreement: CodingAgreement }[];
  readonly differences: readonly CodingDifference[];
}

/** Whether each word of an article is marked, by either. */
function* markedWords({ mine, myMarks, theirMarks }: SharedArticle): Generator<CodedUnit> {
  const isIn = (marks: readonly Mark[]) => {
    let at = 0;
    let reach = 0;
    // Words and marks stand in the order of the text; marks may overlap.
    return (start: number) => {
      for (let mark = marks[at]; mark !== undefined && mark.wording.start <= start; mark = marks[at]) {
        reach = Math.max(reach, mark.wording.end);
        at += 1;
      }
      return start < reach ? "yes" : "no";
    };
  };
  const [byMe, byThem] = [isIn(myMarks), isIn(theirMarks)];
  for (const { kind, start } of tokenise(mine.text)) {
    if (kind === "word" || kind === "number") yield { values: [byMe(start), byThem(start)], times: 1 };
  }
}

const pairsAmong = (count: number) => (count * (count - 1)) / 2;

/**
 * For every two marks that both have made, whether each has put them into one statement: counted by how many marks stand in which
 * statement of mine and of theirs, since the pairs themselves would be too many to go through.
 */
function togetherUnits(pairs: readonly MarkPair[]): readonly CodedUnit[] {
  const count = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, each) => sum + pairsAmong(each), 0);
  };
  const byMe = count(pairs.map(({ mine }) => mine.statement.id));
  const byThem = count(pairs.map(({ theirs }) => theirs.statement.id));
  const byBoth = count(pairs.map(({ mine, theirs }) => `${mine.statement.id} ${theirs.statement.id}`));
  return [
    { values: ["yes", "yes"], times: byBoth },
    { values: ["yes", "no"], times: byMe - byBoth },
    { values: ["no", "yes"], times: byThem - byBoth },
    { values: ["no", "no"], times: pairsAmong(pairs.length) - byMe - byThem + byBoth },
  ];
}

/** What a tag can stand on in both: marks that both have made, and shared articles. */
function tagUnits(
  mine: Story,
  theirs: Story,
  pairs: readonly MarkPair[],
  articles: readonly SharedArticle[],
): readonly (readonly [mine: readonly string[], theirs: readonly string[]])[] {
  return [
    ...pairs.map(
      (pair) => [tagNames(mine, pair.mine.wording.note), tagNames(theirs, pair.theirs.wording.note)] as const,
    ),
    ...articles.map((each) => [tagNames(mine, each.mine.note), tagNames(theirs, each.theirs.note)] as const),
  ];
}

const yesOrNo = (is: boolean) => (is ? "yes" : "no");

/**
 * Compares two people's coding of one story. Articles are the same where their texts are; marks where they share half of
 * what either covers; speakers by their folded names; tags by name. Whether a word is marked is asked of every word; all else of
 * the marks that both have made.
 */
export function compareCoding(mine: Story, theirs: Story): ComparedCoding {
  const articles = sharedArticles(mine, theirs);
  const matched = articles.map((article) => ({ article, marks: matchMarks(article) }));
  const pairs = matched.flatMap(({ marks }) => marks.both);
  const tags = tagUnits(mine, theirs, pairs, articles);
  const names = [...new Set([...(mine.tags ?? []), ...(theirs.tags ?? [])].map(({ name }) => name))];
  const decided: readonly { readonly of: Decision; readonly units: Iterable<CodedUnit> }[] = [
    { of: { kind: "marked" }, units: articles.flatMap((article) => [...markedWords(article)]) },
    {
      of: { kind: "speaker" },
      units: pairs.map((pair) => ({ values: [pair.mine.speaker, pair.theirs.speaker], times: 1 })),
    },
    {
      of: { kind: "mode" },
      units: pairs.map((pair) => ({ values: [pair.mine.wording.mode, pair.theirs.wording.mode], times: 1 })),
    },
    { of: { kind: "together" }, units: togetherUnits(pairs) },
    ...names.map((name) => ({
      of: { kind: "tag" as const, name },
      units: tags.map(([one, other]) => ({
        values: [yesOrNo(one.includes(name)), yesOrNo(other.includes(name))],
        times: 1,
      })),
    })),
  ];
  return {
    shared: articles.length,
    mineAlone: mine.articles.length - articles.length,
    theirsAlone: theirs.articles.length - articles.length,
    agreements: decided
      .map(({ of, units }) => ({ of, agreement: codingAgreement(units) }))
      .filter(({ agreement }) => agreement.units > 0),
    differences: differencesIn(mine, theirs, matched),
  };
}
