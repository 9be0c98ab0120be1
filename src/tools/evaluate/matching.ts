import { readFileSync } from "node:fs";
import Papa from "papaparse";
import * as v from "valibot";
import type { Story } from "../../corpus/types";
import { type MatchableWording, matchStatements, relateWordings } from "../../text/match/index";
import { findSpeakers, joinSpeakers } from "../../text/speakers/index";
import { findStatements } from "../../text/statements/index";
import { bCubedFigures, type Grouped, pairwiseFigures } from "./cluster-score";
import type { Evaluation, Report } from "./evaluation";
import { readFirstStory } from "./first-story";
import { compareRanges, type Figures } from "./statement-score";

const Row = v.object({ s1: v.string(), s2: v.string(), stance: v.picklist(["agree", "disagree", "other"]) });
type Stance = v.InferOutput<typeof Row>["stance"];

/** A pair of headlines, what people say of it, and how alike the engine finds it. */
interface Judged {
  readonly one: string;
  readonly other: string;
  readonly stance: Stance;
  readonly likeness: number;
}

/** Character trigrams alone tell agree from disagree this well. */
const trigrams = 0.63;

function readPairs(path: string): readonly Judged[] {
  const { data } = Papa.parse(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
  return v.parse(v.array(Row), data).map(({ s1, s2, stance }) => ({
    one: s1,
    other: s2,
    stance,
    likeness: relateWordings(s1, s2).likeness,
  }));
}

/**
 * The area under the curve: how often a pair of the first kind is found more alike than one of the second; a half for
 * those that are found equally so (Mann & Whitney 1947).
 */
function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ].sort((x, y) => x.value - y.value);
  let ranks = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]?.value === all[at]?.value) end += 1;
    const rank = (at + 1 + end) / 2;
    ranks += rank * all.slice(at, end).filter(({ isFirst }) => isFirst).length;
    at = end;
  }
  return (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}

function reportHeadlines(path: string): Report {
  const pairs = readPairs(path);
  const of = (stance: Stance) => pairs.filter((it) => it.stance === stance);
  const likenesses = (judged: readonly Judged[]) => judged.map(({ likeness }) => likeness);
  const [agree, disagree, other] = [of("agree"), of("disagree"), of("other")];
  const area = areaUnderCurve(likenesses(agree), likenesses(disagree));
  const tell = ({ one, other: two, likeness }: Judged) => `   ${likeness.toFixed(2)}: ${one} / ${two}`;
  const liked = [...disagree].sort((x, y) => y.likeness - x.likeness).slice(0, 8);
  const missed = [...agree].sort((x, y) => x.likeness - y.likeness).slice(0, 4);
  return {
    reached: area > trigrams,
    lines: [
      `${pairs.length} pairs: agree against disagree, AUC ${area.toFixed(3)} (trigrams: ${trigrams})`,
      `agree against other, AUC ${areaUnderCurve(likenesses(agree), likenesses(other)).toFixed(3)}`,
      "most alike of those that disagree:",
      ...liked.map(tell),
      "least alike of those that agree:",
      ...missed.map(tell),
    ],
  };
}

/** A wording as it is given to the matching, with the statement that people hold it to be of; null for none. */
interface Labelled extends MatchableWording {
  readonly statement: string | null;
}

type Article = Story["articles"][number];
type LabelledOf = (article: Article) => readonly Labelled[];

const authored =
  (story: Story): LabelledOf =>
  (article) =>
    story.statements.flatMap(({ id, speaker, wordings }) =>
      wordings
        .filter((wording) => wording.article === article.id)
        .map(({ start, end }) => ({ start, end, speaker, statement: id })),
    );

/** Whom the engine takes to be one speaker in several articles, by the article and its own speaker's id. */
function joinedOf(story: Story): ReadonlyMap<string, string> {
  const found = story.articles.map(({ id, text }) => ({ article: id, speakers: findSpeakers({ text }) }));
  return new Map(
    joinSpeakers(found).flatMap(({ id, members }) =>
      members.map(({ article, speaker }) => [`${article} ${speaker}`, id] as const),
    ),
  );
}

/** The wordings that the engine finds, each with the statement of the annotated one that it covers most of. */
function found(story: Story, speakers: "annotated" | "found" | "unknown"): LabelledOf {
  const joined = joinedOf(story);
  return (article) => {
    const { id, text, lines } = article;
    const statements = findStatements({ id, text, lines });
    const { covered } = compareRanges(text, authored(story)(article), statements);
    return statements.map((statement) => {
      const label = covered.find((pair) => pair.found === statement)?.expected;
      const speaker = {
        annotated: label?.speaker ?? null,
        found: joined.get(`${id} ${statement.speaker}`) ?? null,
        unknown: null,
      }[speakers];
      return { start: statement.start, end: statement.end, speaker, statement: label?.statement ?? null };
    });
  };
}

const line = (title: string, { precision, recall, f1 }: Figures): string =>
  `${title}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;

const cut = (words: string): string => words.replaceAll("\n", " ").slice(0, 90);

/** Wordings that are together wrongly, or apart wrongly, as lines. */
function complaints(items: readonly (Grouped & { readonly words: string })[]): readonly string[] {
  return items.flatMap((a, at) =>
    items.slice(at + 1).flatMap((b) => {
      const [wanted, given] = [a.expected === b.expected, a.found === b.found];
      if (wanted === given) return [];
      return [`${wanted ? "apart" : "together"} (${a.expected}): ${cut(a.words)} / ${cut(b.words)}`];
    }),
  );
}

/** B³ F1 that is aimed at. */
const goal = 0.85;

function matchStory(story: Story, labelled: LabelledOf): Report {
  const wordings = new Map<string, readonly Labelled[]>(
    story.articles.map((article) => [article.id, labelled(article)]),
  );
  const { clusters, suggestions } = matchStatements(
    story.articles.map(({ id, text, lines, published }) => ({
      id,
      text,
      lines,
      published: published.date,
      wordings: wordings.get(id) ?? [],
    })),
  );
  const texts = new Map<string, string>(story.articles.map(({ id, text }) => [id, text]));
  const items = clusters.flatMap((cluster, index) =>
    cluster.wordings.flatMap(({ article, wording }) => {
      const own = wordings.get(article)?.[wording];
      if (own === undefined || own.statement === null) return [];
      const words = texts.get(article)?.slice(own.start, own.end) ?? "";
      return [{ expected: own.statement, found: String(index), words }];
    }),
  );
  const cubed = bCubedFigures(items);
  const kinds = (kind: "same" | "contrast") => suggestions.filter((it) => it.kind === kind).length;
  return {
    reached: cubed.f1 >= goal,
    lines: [
      `${items.length} wordings, ${new Set(items.map(({ expected }) => expected)).size} statements, ${clusters.length} clusters in all`,
      line("pairwise", pairwiseFigures(items)),
      `${line("B³", cubed)} (goal: ${goal})`,
      `suggested: ${kinds("same")} as the same, ${kinds("contrast")} as a contrast`,
      ...suggestions.map(({ kind, one, other, confidence }) => {
        const words = [one, other].map((cluster) => {
          const [place] = clusters[cluster]?.wordings ?? [];
          const own = place && wordings.get(place.article)?.[place.wording];
          return own ? cut(texts.get(place.article)?.slice(own.start, own.end) ?? "") : "";
        });
        return `suggested ${kind} (${confidence.toFixed(2)}): ${words.join(" / ")}`;
      }),
      ...complaints(items),
    ],
  };
}

/** How well the matching groups the first story, and tells headlines that agree from those that do not. */
export const matchingEvaluations: readonly Evaluation[] = [
  {
    title: "Matching of the first story's annotated wordings",
    file: null,
    run: async () => {
      const story = await readFirstStory();
      return matchStory(story, authored(story));
    },
  },
  {
    title: "Matching of the wordings found in the first story, their speakers as annotated",
    file: null,
    run: async () => {
      const story = await readFirstStory();
      return matchStory(story, found(story, "annotated"));
    },
  },
  {
    title: "Matching of the wordings found in the first story, the engine alone",
    file: null,
    run: async () => {
      const story = await readFirstStory();
      return matchStory(story, found(story, "found"));
    },
  },
  {
    title: "Matching of the wordings found in the first story, their speakers unknown",
    file: null,
    run: async () => {
      const story = await readFirstStory();
      return matchStory(story, found(story, "unknown"));
    },
  },
  { title: "Headlines that agree (train)", file: "same-statement-ans-train.csv", run: reportHeadlines },
  { title: "Headlines that agree (dev)", file: "same-statement-ans-dev.csv", run: reportHeadlines },
];
