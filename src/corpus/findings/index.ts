import { indexStory } from "../story-index";
import type { OutletId, Statement, Story } from "../types";
import { figureFindings } from "./figures";
import { mannerFindings } from "./manner";
import { nameFindings } from "./names";
import { polarityFindings } from "./polarity";
import { reportedFindings } from "./reported";
import { onceForEach, readOf, reportsOf } from "./reports";
import { saidFindings } from "./said";
import { isSetBeside } from "./set-beside";
import { sharedByAll } from "./shared";
import { type Finding, type FindingType, findingTypes } from "./types";

export { type ClaimingKind, claimedKinds, isClaiming } from "./claimed";
export { differenceOf } from "./difference";
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
  return reference === null ? unreferred(story, statement) : find(story, statement, reference);
}

const unreferred = onceForEach((story, statement) => find(story, statement, null));

function find(story: Story, statement: Statement, reference: OutletId | null): readonly Finding[] {
  const reports = reportsOf(story, statement);
  const against = reports.some(({ outlet }) => outlet === reference) ? reference : null;
  const found = rank([
    ...figureFindings(story, statement),
    ...polarityFindings(reports),
    ...nameFindings(story, statement),
    ...mannerFindings(story, statement, reports),
    ...reportedFindings(story, statement, reports),
    ...(isSetBeside(story, statement)
      ? saidFindings(story, reports, [readOf(story, statement.gloss.ar)], against)
      : []),
    ...(against === null ? sharedByAll(reports) : []),
  ]);
  return isWhole(story, statement) ? found : found.filter(({ type }) => irrefutable.has(type));
}
