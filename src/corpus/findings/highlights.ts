import { compareFigures, cueMeaning } from "../../text/index";
import { outletsWording } from "../coverage";
import { atOnce } from "../in-turns";
import { wordingAround } from "../quotes";
import { indexStory } from "../story-index";
import type {
  Highlight,
  HighlightKind,
  OutletId,
  Quote,
  Statement,
  StatementId,
  Story,
  Wording,
} from "../types";
import { highlightKinds } from "../types";
import { contrastHighlights } from "./contrast-highlights";
import { figureFindings } from "./figures";
import { type Candidate, candidate, placed, type SideOf } from "./highlight-sides";
import { mannerFindings } from "./manner";
import { areOtherNames, formOf, nameFindings } from "./names";
import { polarityFindings } from "./polarity";
import { reportsOf } from "./reports";
import {
  cuesPart,
  type FigureSide,
  type Finding,
  type FindingOf,
  type FindingSide,
  type NameSide,
} from "./types";

/** So many are told of a story. */
const most = 5;

type NameFinding = Extract<Finding, { readonly type: "wrongName" | "otherName" }>;

/** The first two sides that part. */
function firstPair<Side extends FindingSide>(
  sides: readonly Side[],
  parts: (a: Side, b: Side) => boolean,
): readonly [Side, Side] | null {
  for (const [at, a] of sides.entries()) {
    const b = sides.slice(at + 1).find((other) => a.outlet !== other.outlet && parts(a, other));
    if (b !== undefined) return [a, b];
  }
  return null;
}

function ofPair<Side extends FindingSide>(
  story: Story,
  statement: Statement,
  kind: HighlightKind,
  pair: readonly [Side, Side] | null,
  about?: Highlight["about"],
): readonly Candidate[] {
  if (pair === null) return [];
  const sides = [placed(story, statement, pair[0]), placed(story, statement, pair[1])] as const;
  return candidate(story, kind, [statement], sides, about === undefined ? {} : { about });
}

/** A wrong name beside what another outlet, which names the thing rightly, calls it where it reports the same. */
function wrongName(story: Story, statement: Statement, finding: NameFinding): readonly Candidate[] {
  const name = indexStory(story).name(finding.name);
  const wrong =
    finding.sides.find(({ quote }) => wordingAround(statement, quote) !== null) ?? finding.sides[0];
  if (name === null || wrong === undefined) return [];
  const { outletOf } = indexStory(story);
  const right = name.forms
    .filter(({ judgement }) => judgement === "accepted")
    .flatMap(({ form, quotes }) => quotes.map((quote) => ({ form, quote })))
    .flatMap(({ form, quote }) => {
      const outlet = outletOf(quote.article)?.id;
      const isApart = outlet !== undefined && !finding.sides.some((side) => side.outlet === outlet);
      return isApart && wordingAround(statement, quote) !== null ? [{ form, outlet, quote }] : [];
    })
    // The fullest form says most.
    .toSorted((a, b) => b.form.length - a.form.length)[0];
  if (right === undefined) return [];
  return ofPair<FindingSide>(story, statement, "wrongName", [right, wrong], name.name);
}

/** An outlet's wording with the cue that introduces it, its chief one: no headline's where there is another. */
function introduced(
  story: Story,
  statement: Statement,
  outlet: OutletId,
): { readonly wording: Wording; readonly cue: Quote } | null {
  const { outletOf } = indexStory(story);
  const own = statement.wordings.flatMap((wording) => {
    const { article, cue } = wording;
    if (cue === undefined || outletOf(article)?.id !== outlet) return [];
    return [{ wording, cue: { article, start: cue.start, end: cue.end } }];
  });
  return own.find(({ wording }) => wording.mode !== "headline") ?? own[0] ?? null;
}

/** "What it called" beside the plain words of another. */
function distance(
  story: Story,
  statement: Statement,
  { sides }: Pick<Finding, "sides">,
): readonly Candidate[] {
  const [apart] = sides;
  if (apart === undefined) return [];
  const behind = statement.wordings
    .filter(({ article, start }) => article === apart.quote.article && start >= apart.quote.start)
    .toSorted((a, b) => a.start - b.start)[0];
  const plain = outletsWording(story, statement)
    .filter((id) => !sides.some(({ outlet }) => outlet === id))
    .flatMap((id) => introduced(story, statement, id) ?? [])
    .find(({ wording }) => wording.mode === "indirect");
  const outlet = plain === undefined ? undefined : indexStory(story).outletOf(plain.wording.article)?.id;
  if (behind === undefined || plain === undefined || outlet === undefined) return [];
  return candidate(
    story,
    "distance",
    [statement],
    [
      { story, outlet: apart.outlet, marks: [apart.quote], wording: behind },
      { story, outlet, marks: [plain.cue], wording: plain.wording },
    ],
  );
}

/** The weakest verb beside the strongest. */
function cue(story: Story, statement: Statement, { sides }: FindingOf<"cue">): readonly Candidate[] {
  const [weakest, strongest] = [sides[0], sides.at(-1)];
  if (weakest === undefined || strongest === undefined || !cuesPart(weakest, strongest)) return [];
  const [one, other] = [weakest, strongest].map(({ outlet, quote, lemma }): SideOf => {
    const wording = statement.wordings.find(
      (each) => each.article === quote.article && each.cue?.start === quote.start,
    );
    return { story, outlet, marks: [quote], wording: wording ?? null, meaning: cueMeaning(lemma) };
  });
  if (one === undefined || other === undefined) return [];
  return candidate(story, "cue", [statement], [one, other], {
    weight: strongest.strength - weakest.strength,
  });
}

const areOtherFigures = (a: FigureSide, b: FigureSide) => compareFigures(a.figure, b.figure) === "different";

function ofFinding(story: Story, statement: Statement, finding: Finding): readonly Candidate[] {
  switch (finding.type) {
    case "figure":
      return ofPair(story, statement, "figure", firstPair(finding.sides, areOtherFigures));
    case "polarity": {
      const { sides, negating } = finding;
      const parts = (a: FindingSide, b: FindingSide) => negating.includes(a) !== negating.includes(b);
      return ofPair(story, statement, "polarity", firstPair(sides, parts));
    }
    case "otherName": {
      const parts = (a: NameSide, b: NameSide) => areOtherNames(formOf(story, a), formOf(story, b));
      const about = indexStory(story).name(finding.name)?.name;
      return ofPair(story, statement, "otherName", firstPair(finding.sides, parts), about);
    }
    case "wrongName":
      return wrongName(story, statement, finding);
    case "distance":
      return distance(story, statement, finding);
    case "cue":
      return cue(story, statement, finding);
    default:
      return [];
  }
}

/** What could be told of a statement: of findings those that two outlets' words show by themselves. */
function candidatesOf(story: Story, statement: Statement): readonly Candidate[] {
  const linked = statement.contrasts.flatMap((contrast) => contrastHighlights(story, statement, contrast));
  const outlets = outletsWording(story, statement).length;
  const reports = outlets < 2 ? [] : reportsOf(story, statement);
  const found = [
    ...atOnce(figureFindings(story, statement)),
    ...nameFindings(story, statement),
    ...polarityFindings(reports),
    ...mannerFindings(story, statement, reports),
  ];
  return [...found.flatMap((finding) => ofFinding(story, statement, finding)), ...linked];
}

/**
 * What is worth saying first of a story, at most five, as two outlets' very words: of every kind of difference the one that
 * parts most and that most outlets report, the gravest kind first, and only then second ones; no statement twice.
 */
export function storyHighlights(story: Story): readonly Highlight[] {
  const all = story.statements.flatMap((statement) => candidatesOf(story, statement));
  const byKind = highlightKinds.map((kind) =>
    all
      .filter(({ highlight }) => highlight.kind === kind)
      .toSorted((a, b) => b.weight - a.weight || b.outlets - a.outlets),
  );
  const chosen: Candidate[] = [];
  const told = new Set<StatementId>();
  const isNew = ({ tells }: Candidate) => !tells.some((id) => told.has(id));
  for (let isMore = true; isMore && chosen.length < most; ) {
    isMore = false;
    for (const candidates of byKind) {
      const next = candidates.find(isNew);
      if (next === undefined || chosen.length === most) continue;
      chosen.push(next);
      for (const id of next.tells) told.add(id);
      isMore = true;
    }
  }
  return chosen.map(({ highlight }) => highlight);
}
