import type { OutletId } from "@/corpus";
import type { Finding, FindingOf, FindingSide } from "@/corpus/findings/types";
import { type ClauseTools, findingClause, statementSentence } from "@/parts/findings/finding-clause";
import { quotedWords } from "@/parts/findings/quoted-words";

/** How many outlets report a statement, of how many. */
export interface Reporting {
  readonly outlets: number;
  readonly of: number;
  /** Whether all who report it are set beside one another, so that what is not found is not there. */
  readonly isWhole: boolean;
}

/** So few outlets are named where they alone report it; more are counted. */
const mostNamed = 2;

/** Sentences on how the outlets differ; the rest is told with each. */
const mostDifferences = 3;

function covered(findings: readonly Finding[], reporting: Reporting, tools: ClauseTools): string {
  const { t, format, outletName } = tools;
  const { outlets, of } = reporting;
  const counted = t("count.outlets", { count: outlets });
  const reported = findings.find((finding) => finding.type === "reported");
  if (reported?.type === "reported" && reported.sides.length > mostNamed) {
    const silent = format.list(reported.silent.map(outletName));
    return t(tools.isFound ? "opening.coveredNotFound" : "opening.coveredNotBy", {
      ...{ outlets: counted, of, silent },
    });
  }
  if (reported !== undefined) return statementSentence(reported, tools) ?? "";
  if (outlets === of) return t("opening.coveredByAll", { count: of });
  // An outlet that is not counted may have a sentence that reports it all the same.
  return t("opening.coveredByAtLeast", { outlets: counted, of });
}

/** What stands on each side of a difference, with all outlets that have it. */
function readings<Side extends FindingSide>(
  sides: readonly Side[],
  wordsOf: (side: Side) => string,
  { t, format, outletName }: ClauseTools,
): string {
  const found = new Map<string, Set<OutletId>>();
  for (const side of sides) {
    const words = wordsOf(side);
    found.set(words, (found.get(words) ?? new Set()).add(side.outlet));
  }
  return [...found]
    .map(([words, outlets]) => {
      const names = format.list([...outlets].map(outletName));
      return t("opening.reading", { words, outlets: names });
    })
    .join(t("opening.between"));
}

/** What a finding on each of some outlets says, the outlet as its subject. */
function ofOutlets(finding: Finding, outlets: readonly OutletId[], tools: ClauseTools): readonly string[] {
  return [...new Set(outlets)].flatMap((outlet) => {
    const clause = findingClause(finding, outlet, tools);
    const name = tools.outletName(outlet);
    return clause === null ? [] : tools.t("opening.subject", { outlet: name, clause });
  });
}

function verbs({ sides }: FindingOf<"cue">, tools: ClauseTools): string {
  const { t } = tools;
  return readings(
    sides,
    ({ lemma }) => {
      const meaning = tools.meaningOf(lemma);
      return meaning === null
        ? t("finding.quoted", { words: lemma })
        : t("finding.explained", { verb: lemma, meaning });
    },
    tools,
  );
}

function differences(finding: Finding, tools: ClauseTools): readonly string[] {
  const { t } = tools;
  const quoted = ({ quote }: FindingSide) => t("finding.quoted", { words: quotedWords(tools.textOf(quote)) });
  const outlets = finding.sides.map(({ outlet }) => outlet);
  switch (finding.type) {
    case "figure":
      return [t("opening.figure", { readings: readings(finding.sides, quoted, tools) })];
    case "polarity":
      return [t("opening.polarity", { readings: readings(finding.sides, quoted, tools) })];
    case "otherName": {
      const name = tools.nameOf(finding.name);
      return [t("opening.otherName", { name, readings: readings(finding.sides, quoted, tools) })];
    }
    case "cue":
      return [t("opening.cue", { readings: verbs(finding, tools) })];
    case "wrongName":
    case "distance":
      return ofOutlets(finding, outlets, tools);
    case "alone":
    case "leftOut":
    case "mode":
      return ofOutlets(finding, [finding.outlet], tools);
    // Told before, or no difference.
    default:
      return [];
  }
}

interface Sentence {
  readonly type: Finding["type"];
  readonly words: string;
}

const tellable = (finding: Finding, tools: ClauseTools): readonly Sentence[] =>
  differences(finding, tools).map((words) => ({ type: finding.type, words }));

/** The gravest of each kind before a second of any, in their own order again. */
function mostDiverse(all: readonly Sentence[]): readonly string[] {
  const firsts = all.filter(({ type }, at) => all.findIndex((other) => other.type === type) === at);
  const kept = [...firsts, ...all.filter((each) => !firsts.includes(each))].slice(0, mostDifferences);
  return all.filter((each) => kept.includes(each)).map(({ words }) => words);
}

/**
 * What there is to see of a statement, in sentences without their full stops: how many report it, what they share, and the
 * gravest of what parts them, or that nothing certain does, or what was not looked for. Every other sentence is a finding.
 */
export function openingSentences(
  findings: readonly Finding[],
  reporting: Reporting,
  tools: ClauseTools,
): readonly string[] {
  const shared = findings
    .filter(({ type }) => type === "sharedByAll" || type === "sharedBySome")
    .flatMap((finding) => statementSentence(finding, tools) ?? []);
  const parted = mostDiverse(findings.flatMap((finding) => tellable(finding, tools)));
  const nothing = !reporting.isWhole
    ? [tools.t("finding.tooMany")]
    : parted.length === 0 && reporting.outlets > 1
      ? [tools.t("finding.none")]
      : [];
  return [covered(findings, reporting, tools), ...shared, ...parted, ...nothing];
}
