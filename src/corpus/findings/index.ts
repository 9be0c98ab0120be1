import { atOnce, type InTurns } from "../in-turns";
import { indexStory } from "../story-index";
import type { OutletId, Statement, Story } from "../types";
import { measureDifference } from "./difference";
import { figureFindings } from "./figures";
import { mannerFindings } from "./manner";
import { nameFindings } from "./names";
import { polarityFindings } from "./polarity";
import { reportedFindings } from "./reported";
import { onceForEach, readOf, reportsOf } from "./reports";
import { saidFindings } from "./said";
import { isSetBeside } from "./set-beside";
import { sharedByAll } from "./shared";
import { type Difference, type Finding, type FindingType, findingTypes } from "./types";

export { type ClaimingKind, claimedKinds, isClaiming } from "./claimed";
export { isSetBeside } from "./set-beside";
export * from "./types";

function rank(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => findingTypes.indexOf(a.type) - findingTypes.indexOf(b.type));
}

/** What stays so whatever else an outlet reports: what it has written, and nothing of what it has not. */
const irrefutable: ReadonlySet<FindingType> = new Set(["figure", "rounded", "wrongName", "distance"]);

/** Whether a statement is given with all its wordings; a filter may have taken some. */
function isWhole(story: Story, { id, wordings }: Statement): boolean {
  return wordings.length === indexStory(story).statement(id)?.wordings.length;
}

/**
 * What may be said of how outlets differ over a statement, the gravest first: from everything that each reports of it,
 * never from a table's cells. Of a statement that a filter has taken wordings from only what no wording could refute. With
 * a `reference` what the others have beyond it and lack of it is told beside that outlet alone; one that does not report
 * the statement is none. Of what one outlet alone reports: that it does, names that are wrong, and figures that the
 * narration of another contradicts. Where too many report the statement for all to be set beside one another, nothing of what
 * one alone says, leaves out or shares with some.
 */
export function statementFindings(
  story: Story,
  statement: Statement,
  reference: OutletId | null = null,
): readonly Finding[] {
  if (reference === null) return unreferred(story, statement);
  if (isSetBeside(story, statement)) return atOnce(find(story, statement, reference));
  const reports = reportsOf(story, statement).some(({ outlet }) => outlet === reference);
  return unreferred(story, statement).filter(({ type }) => !reports || type !== "sharedByAll");
}

const unreferred = onceForEach((story, statement) => find(story, statement, null));

const difference = onceForEach(function* (story, statement) {
  const findings = yield* unreferred.inTurns(story, statement);
  return yield* measureDifference(story, statement, findings);
});

/**
 * How far the outlets part over a statement, from 0 to 1, by its findings and the evidence that they rest on: see
 * `measureDifference`. Of the statement only the wordings given count, in whatever order. Null where fewer than two outlets
 * report it.
 */
export function differenceOf(story: Story, statement: Statement): Difference | null {
  return difference(story, statement);
}

/** Finds what may be said of a statement in turns; both that and how far its outlets part are there at once from then on. */
export function* findInTurns(story: Story, statement: Statement): InTurns<void> {
  yield* difference.inTurns(story, statement);
}

function* find(story: Story, statement: Statement, reference: OutletId | null): InTurns<readonly Finding[]> {
  const reports = yield* reportsOf.inTurns(story, statement);
  const against = reports.some(({ outlet }) => outlet === reference) ? reference : null;
  const ofFigures = yield* figureFindings(story, statement);
  const ofPolarity = polarityFindings(reports);
  yield;
  const ofNames = nameFindings(story, statement);
  yield;
  const ofManner = mannerFindings(story, statement, reports);
  yield;
  const said = isSetBeside(story, statement)
    ? saidFindings(story, reports, [readOf(story, statement.gloss.ar)], against)
    : [];
  yield;
  const found = rank([
    ...ofFigures,
    ...ofPolarity,
    ...ofNames,
    ...ofManner,
    ...reportedFindings(story, statement, reports),
    ...said,
    ...(against === null ? sharedByAll(reports) : []),
  ]);
  return isWhole(story, statement) ? found : found.filter(({ type }) => irrefutable.has(type));
}
