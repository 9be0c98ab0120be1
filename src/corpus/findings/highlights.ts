import { compareFigures, cueMeaning, evidenceOf, isUntold, says } from "../../text/index";
import { outletsWording } from "../coverage";
import { quoteText, wordingAround } from "../quotes";
import { indexStory } from "../story-index";
import type {
  Contrast,
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
import { figureFindings } from "./figures";
import { placed, type SideOf, sideOf } from "./highlight-sides";
import { mannerFindings } from "./manner";
import { areOtherNames, formOf, nameFindings } from "./names";
import { polarityFindings } from "./polarity";
import { readOf, reportsOf } from "./reports";
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

interface Candidate {
  readonly highlight: Highlight;
  /** Statements that it tells of, each of which is told of once. */
  readonly tells: readonly StatementId[];
  /** By how much the verbs part, or whatever else goes before the number of outlets. */
  readonly weight: number;
  readonly outlets: number;
}

function candidate(
  story: Story,
  kind: HighlightKind,
  [statement, ...others]: readonly [Statement, ...Statement[]],
  sides: readonly [SideOf, SideOf],
  { about, weight = 0 }: { readonly about?: Highlight["about"]; readonly weight?: number } = {},
): readonly Candidate[] {
  const [one, other] = [sideOf(sides[0]), sideOf(sides[1])];
  if (one === null || other === null || one.outlet === other.outlet) return [];
  const told = [statement, ...others];
  const outlets = new Set(told.flatMap((each) => outletsWording(story, each)));
  return [
    {
      highlight: {
        ...{ kind, statement: statement.id },
        ...(about === undefined ? {} : { about }),
        sides: [one, other],
      },
      tells: told.map(({ id }) => id),
      weight,
      outlets: outlets.size,
    },
  ];
}

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

/** The words of a wording, names aside, that another does not have, in runs that only binding words interrupt. */
function unsaid(story: Story, wording: Wording, other: Wording): readonly Quote[] {
  const { article } = indexStory(story);
  const [source, against] = [article(wording.article), article(other.article)];
  if (source === null || against === null) return [];
  const evidence = evidenceOf([readOf(story, quoteText(against, other))]);
  const runs: { article: Wording["article"]; start: number; end: number }[] = [];
  let isOpen = false;
  for (const word of readOf(story, quoteText(source, wording)).words) {
    if (isUntold(word)) continue;
    const last = runs.at(-1);
    const [start, end] = [wording.start + word.start, wording.start + word.end];
    const isUnsaid = word.name === null && !says(evidence, word);
    if (isUnsaid && isOpen && last !== undefined) last.end = end;
    else if (isUnsaid) runs.push({ article: wording.article, start, end });
    isOpen = isUnsaid;
  }
  return runs;
}

/** The shortest wording, no headline's where there is another, of the outlets that word one statement and not the other. */
function wordedAlone(story: Story, statement: Statement, other: Statement): readonly Wording[] {
  const { outletOf } = indexStory(story);
  const both = new Set(outletsWording(story, other));
  const own = statement.wordings.filter(({ article }) => {
    const outlet = outletOf(article)?.id;
    return outlet !== undefined && !both.has(outlet);
  });
  const rank = ({ mode, start, end }: Wording) => (mode === "headline" ? 100_000 : 0) + end - start;
  return own.toSorted((a, b) => rank(a) - rank(b));
}

const contrastHighlights = {
  contradicts: "contradiction",
  stressed: "stressed",
} as const satisfies Record<Contrast["kind"], HighlightKind>;

/** Two statements of which one outlet words the one and another the other; or a statement and what narration says. */
function contrasted(story: Story, statement: Statement, contrast: Contrast): readonly Candidate[] {
  const { statement: byId, outletOf } = indexStory(story);
  const other = contrast.statement === undefined ? null : byId(contrast.statement);
  const [about, kind] = [contrast.about, contrastHighlights[contrast.kind]];
  const side = (wording: Wording, marks: readonly Quote[]): readonly SideOf[] => {
    const outlet = outletOf(wording.article)?.id;
    return outlet === undefined
      ? []
      : [{ story, outlet, wording, marks: marks.length === 0 ? [wording] : marks }];
  };
  if (other !== null) {
    const [mine] = wordedAlone(story, statement, other);
    const [theirs] = wordedAlone(story, other, statement);
    if (mine === undefined || theirs === undefined) return [];
    const [one] = side(mine, unsaid(story, mine, theirs));
    const [two] = side(theirs, unsaid(story, theirs, mine));
    if (one === undefined || two === undefined) return [];
    return candidate(story, kind, [statement, other], [one, two], { about });
  }
  const { quote } = contrast;
  const narrator = quote === undefined ? undefined : outletOf(quote.article)?.id;
  if (quote === undefined || narrator === undefined || contrast.kind !== "contradicts") return [];
  const mine = statement.wordings.find(({ article }) => outletOf(article)?.id !== narrator);
  const [one] = mine === undefined ? [] : side(mine, [mine]);
  if (one === undefined) return [];
  const two: SideOf = {
    ...{ story, outlet: narrator, wording: null, marks: [quote] },
    english: contrast.english,
  };
  return candidate(story, kind, [statement], [one, two], { about });
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
  const linked = statement.contrasts.flatMap((contrast) => contrasted(story, statement, contrast));
  const outlets = outletsWording(story, statement).length;
  const reports = outlets < 2 ? [] : reportsOf(story, statement);
  const found = [
    ...figureFindings(story, statement),
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
