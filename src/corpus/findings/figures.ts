import {
  compareFigures,
  evidenceOf,
  figureContrasts,
  isPartOfMeasure,
  isUntold,
  maySay,
  type PlacedFigure,
  readNumbers,
  type SaidText,
  type SaidWord,
  tokenise,
} from "../../text/index";
import type { InTurns } from "../in-turns";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { OutletId, Quote, Statement, Story } from "../types";
import { readOf } from "./reports";
import { isSetBeside } from "./set-beside";
import type { FigureSide, Finding } from "./types";

interface Source extends Quote {
  readonly outlet: OutletId;
  readonly text: string;
  /** The same with the words around it, by which to tell what a figure counts. */
  readonly said: SaidText;
  readonly figures: ReturnType<typeof readNumbers>;
  readonly values: string;
}

/** The wordings with a figure, and the words of articles' own narration that are linked as saying otherwise. */
function sourcesOf(story: Story, { wordings, contrasts }: Statement): readonly Source[] {
  const { article, outletOf } = indexStory(story);
  const quotes = [...wordings, ...contrasts.flatMap(({ quote }) => quote ?? [])];
  return quotes.flatMap((quote): readonly Source[] => {
    const source = article(quote.article);
    const outlet = outletOf(quote.article)?.id;
    if (source === null || outlet === undefined) return [];
    const { start, end } = quote;
    const text = quoteText(source, quote);
    const figures = readNumbers(tokenise(text));
    if (figures.length === 0) return [];
    const values = figures.map(({ value }) => value);
    const said = readOf(story, text);
    return [{ article: source.id, start, end, outlet, text, said, figures, values: values.sort().join() }];
  });
}

/** Telling words so near to a figure tell what it is of where nothing is counted right behind it. */
const reach = 3;

/** What tells what a figure is of. */
interface Surroundings {
  /** The word right behind it, which is what it counts; null where another binds it to the rest. */
  readonly counted: SaidWord | null;
  readonly near: readonly SaidWord[];
}

function surroundingsOf({ words }: SaidText, { start }: PlacedFigure): Surroundings {
  const at = words.findIndex((word) => word.start <= start && start < word.end);
  const tells = (word: SaidWord) => word.figure === null && !isUntold(word);
  const next = words[at + 1];
  const before = words.slice(0, Math.max(0, at)).filter(tells).slice(-1);
  const after = words
    .slice(at + 1)
    .filter(tells)
    .slice(0, reach);
  return { counted: next !== undefined && tells(next) ? next : null, near: [...before, ...after] };
}

const asEvidence = (words: readonly SaidWord[]) => evidenceOf([{ text: "", words }]);

/** Whether a figure is but part of what is measured: ساعة و14 دقيقة. */
function isPart({ words }: SaidText, { start }: PlacedFigure): boolean {
  const at = words.findIndex((word) => word.start <= start && start < word.end);
  return isPartOfMeasure((offset) => words[at + offset]?.word.folded);
}

/**
 * Whether two figures are told of one thing: both count it, or, where one counts nothing in words, the same stands around
 * them. A place that both share is no ground by itself: «سقط 3 قتلى» and «سقط 12 جدارا».
 */
function areOfOneThing(a: Source, b: Source, one: PlacedFigure, other: PlacedFigure): boolean {
  if (isPart(a.said, one) || isPart(b.said, other)) return false;
  const [left, right] = [surroundingsOf(a.said, one), surroundingsOf(b.said, other)];
  if (left.counted !== null && right.counted !== null)
    return maySay(asEvidence([right.counted]), left.counted);
  const beside = asEvidence(right.near);
  return left.near.some((word) => maySay(beside, word));
}

/** Two figures that part two wordings. */
interface FigurePair {
  readonly a: PlacedFigure;
  readonly b: PlacedFigure;
}

/** Whether an outlet gives a figure too: «7939» beside «ثمانية آلاف» parts nobody from one that gives both. */
function givesToo(sources: readonly Source[], { outlet }: Source, figure: PlacedFigure): boolean {
  return sources.some(
    (source) =>
      source.outlet === outlet && source.figures.some((own) => compareFigures(own, figure) === "equal"),
  );
}

/**
 * Whether a wording of another outlet gives both figures: then they are of two things, of which each of the two tells one.
 * «عُيّن 40 مهندسا في البلدية و25 مهندسا في الميناء».
 */
function tellsApart(
  sources: readonly Source[],
  [one, other]: readonly [Source, Source],
  sides: FigurePair,
): boolean {
  const gives = (source: Source, figure: PlacedFigure) =>
    source.figures.some((own) => compareFigures(own, figure) === "equal");
  return sources.some(
    (source) =>
      source.outlet !== one.outlet &&
      source.outlet !== other.outlet &&
      gives(source, sides.a) &&
      gives(source, sides.b),
  );
}

const isOneSide = (a: FigureSide, b: FigureSide) =>
  a.outlet === b.outlet && compareFigures(a.figure, b.figure) === "equal";

/** Joins a contrast to the group that has one of its sides already. */
function join(groups: FigureSide[][], sides: readonly FigureSide[]): void {
  const touched = groups.filter((group) => sides.some((side) => group.some((each) => isOneSide(each, side))));
  const merged: FigureSide[] = [];
  for (const side of [...touched.flat(), ...sides]) {
    if (!merged.some((each) => isOneSide(each, side))) merged.push(side);
  }
  for (const group of touched) groups.splice(groups.indexOf(group), 1);
  groups.push(merged);
}

const sideOf = ({ outlet, article, start }: Source, figure: PlacedFigure): FigureSide => ({
  outlet,
  quote: { article, start: start + figure.start, end: start + figure.end },
  figure,
});

/**
 * Of a statement that too many report for all to be set beside one another so many pairs of wordings with other figures are
 * compared, in the order of the story: some 0.15 s, where all of sixty outlets' would be a second.
 */
const mostPairs = 300;

/** Figures of several outlets for one thing, the narration that is linked as saying otherwise included. */
export function* figureFindings(story: Story, statement: Statement): InTurns<readonly Finding[]> {
  const counting = sourcesOf(story, statement);
  const groups: FigureSide[][] = [];
  let left = isSetBeside(story, statement) ? Number.POSITIVE_INFINITY : mostPairs;
  for (const [at, one] of counting.entries()) {
    for (const other of counting.slice(at + 1)) {
      if (one.outlet === other.outlet || one.values === other.values) continue;
      if (left <= 0) break;
      left -= 1;
      yield;
      for (const { a, b } of figureContrasts(one.text, other.text)) {
        const isGiven =
          givesToo(counting, one, b) ||
          givesToo(counting, other, a) ||
          tellsApart(counting, [one, other], { a, b });
        if (!isGiven && areOfOneThing(one, other, a, b)) join(groups, [sideOf(one, a), sideOf(other, b)]);
      }
    }
  }
  return groups.map((sides) => {
    const disagree = sides.some((a) =>
      sides.some((b) => a.outlet !== b.outlet && compareFigures(a.figure, b.figure) === "different"),
    );
    return { type: disagree ? "figure" : "rounded", sides };
  });
}
