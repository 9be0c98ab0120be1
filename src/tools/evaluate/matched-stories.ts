import type { ArticleText } from "../../text/article";
import { type MatchSuggestion, matchStatements } from "../../text/match/index";
import { joinSpeakers } from "../../text/speakers/index";
import type { FoundSpeaker } from "../../text/speakers/types";
import type { FoundStatement } from "../../text/statements/types";
import { bestAssignment } from "./assignment";
import { bCubedFigures } from "./cluster-score";
import type { Comparing, Correction, Worded } from "./corrections";

/** An article with what the engine finds in it, compared with its labels. */
export interface JudgedArticle extends Comparing {
  readonly article: ArticleText & { readonly published: string };
  readonly speakers: readonly FoundSpeaker[];
  readonly statements: readonly FoundStatement[];
}

/** How the engine matches the wordings that it found in a story's articles. */
interface MatchedStory {
  /** Every wording outside its statement's cluster is one to move. */
  readonly corrections: readonly Correction[];
  readonly lines: readonly string[];
  /** Wordings that are together or apart wrongly, and what is asked about. */
  readonly errors: readonly string[];
}

/** A found wording that is labelled, with its words. */
interface Member extends Worded {
  readonly words: string;
}

type Clusters = readonly (readonly Member[])[];

function movesOf(clusters: Clusters): readonly Correction[] {
  const names = [...new Set(clusters.flat().flatMap(({ label }) => label.statement ?? []))];
  const fits = (worded: readonly Worded[], name: string | undefined) =>
    worded.filter(({ label }) => label.statement === name).length;
  const assigned = bestAssignment(clusters.map((worded) => names.map((name) => fits(worded, name))));
  return clusters.flatMap((worded, at) =>
    worded
      .filter(({ label }) => label.statement !== names[assigned[at] ?? -1])
      .map(({ found, label }) => ({ kind: "move" as const, labels: [label], found: [found] })),
  );
}

/** Whether the answer to a question is yes: some wording of the one is of a statement that the other words too. */
function isRight({ one, other }: MatchSuggestion, clusters: Clusters): boolean | null {
  const [a, b] = [clusters[one] ?? [], clusters[other] ?? []];
  if (a.length === 0 || b.length === 0) return null;
  return a.some((x) => b.some((y) => x.label.statement === y.label.statement));
}

function complaints(clusters: Clusters): readonly string[] {
  const all = clusters.flatMap((members, cluster) => members.map((member) => ({ ...member, cluster })));
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => {
      const wanted = a.label.statement === b.label.statement;
      if (wanted === (a.cluster === b.cluster)) return [];
      return [`${wanted ? "apart" : "together"} (${a.label.statement}): ${a.words} / ${b.words}`];
    }),
  );
}

function questionLines(asked: readonly MatchSuggestion[], clusters: Clusters): readonly string[] {
  return asked.map((question) => {
    const words = [question.one, question.other].map(
      (cluster) => clusters[cluster]?.[0]?.words ?? "(not labelled)",
    );
    const right = isRight(question, clusters);
    const answer = right === null ? "" : right ? ", yes" : ", no";
    return `asked (${question.kind} ${question.confidence.toFixed(2)}${answer}): ${words.join(" / ")}`;
  });
}

/** Matches the wordings that were found in the articles of one story, by the speakers that were found. */
export function matchJudged(judged: readonly JudgedArticle[]): MatchedStory {
  const joined = new Map(
    joinSpeakers(judged.map(({ article, speakers }) => ({ article: article.id, speakers }))).flatMap(
      ({ id, members }) => members.map(({ article, speaker }) => [`${article} ${speaker}`, id] as const),
    ),
  );
  const { clusters: found, suggestions } = matchStatements(
    judged.map(({ article: { id, text, lines, published }, statements }) => ({
      ...{ id, text, lines, published },
      wordings: statements.map(({ start, end, speaker }) => ({
        ...{ start, end },
        speaker: joined.get(`${id} ${speaker}`) ?? null,
      })),
    })),
  );
  const byArticle = new Map(judged.map((each) => [each.article.id, each]));
  const clusters: Clusters = found.map(({ wordings }) =>
    wordings.flatMap(({ article, wording }): readonly Member[] => {
      const own = byArticle.get(article);
      const worded = own?.worded.filter(({ found }) => found === own.statements[wording]) ?? [];
      return worded.map((each) => ({
        ...each,
        words: own?.article.text.slice(each.found.start, each.found.end).replaceAll("\n", "⏎") ?? "",
      }));
    }),
  );
  const grouped = clusters.flatMap((members, cluster) =>
    members.map(({ label }) => ({ expected: label.statement ?? "", found: `${cluster}` })),
  );
  const { precision, recall, f1 } = bCubedFigures(grouped);
  const answers = suggestions.map((question) => isRight(question, clusters));
  return {
    corrections: movesOf(clusters),
    lines: [
      `whole chain: B³ F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}), ${grouped.length} wordings labelled; ${suggestions.length} questions, the answer yes to ${answers.filter((it) => it === true).length}, no to ${answers.filter((it) => it === false).length}`,
    ],
    errors: [...complaints(clusters), ...questionLines(suggestions, clusters)],
  };
}
