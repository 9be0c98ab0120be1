import {
  type CueClass,
  type CueStrength,
  compareFigures,
  figureContrasts,
  findCueForm,
  type PlacedFigure,
  readNumbers,
  tokenise,
} from "../text/index";
import { quoteText } from "./quotes";
import { indexStory } from "./story-index";
import type { OutletId, Quote, Statement, Story } from "./types";

/** A figure as an outlet writes it, where it stands. */
export interface FigureSide {
  readonly outlet: OutletId;
  readonly quote: Quote;
  readonly figure: PlacedFigure;
}

/** Figures of several outlets for what is one thing. */
export interface FigureParting {
  /** `rounded`: all are round figures for one another, and can be true together. `different`: some disagree. */
  readonly relation: "rounded" | "different";
  /** In the order of the statement's wordings; each outlet's each value once. */
  readonly sides: readonly FigureSide[];
}

/** A cue as an outlet writes it, where it stands, with what it adds to "said". */
export interface CueSide {
  readonly outlet: OutletId;
  readonly quote: Quote;
  readonly class: CueClass;
  readonly strength: CueStrength;
}

/** Where outlets part over one statement in what can be counted or weighed. */
export interface Partings {
  readonly figures: readonly FigureParting[];
  /** The cues of all outlets, the weakest first, where some differ in class and much in strength; empty otherwise. */
  readonly cues: readonly CueSide[];
}

interface Source extends Quote {
  readonly outlet: OutletId;
  readonly text: string;
}

/** The wordings, and the words of articles' own narration that are linked as saying otherwise. */
function sourcesOf(story: Story, { wordings, contrasts }: Statement): readonly Source[] {
  const { article, outletOf } = indexStory(story);
  const quotes = [...wordings, ...contrasts.flatMap(({ quote }) => quote ?? [])];
  return quotes.flatMap((quote): readonly Source[] => {
    const source = article(quote.article);
    const outlet = outletOf(quote.article)?.id;
    if (source === null || outlet === undefined) return [];
    const { start, end } = quote;
    return [{ article: source.id, start, end, outlet, text: quoteText(source, quote) }];
  });
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

function figurePartings(sources: readonly Source[]): readonly FigureParting[] {
  const counting = sources.flatMap((source) => {
    const values = readNumbers(tokenise(source.text)).map(({ value }) => value);
    return values.length === 0 ? [] : [{ ...source, values: values.sort().join() }];
  });
  const groups: FigureSide[][] = [];
  counting.forEach((one, at) => {
    for (const other of counting.slice(at + 1)) {
      if (one.outlet === other.outlet || one.values === other.values) continue;
      const side = ({ outlet, article, start }: Source, figure: PlacedFigure): FigureSide => {
        const quote = { article, start: start + figure.start, end: start + figure.end };
        return { outlet, quote, figure };
      };
      for (const { a, b } of figureContrasts(one.text, other.text))
        join(groups, [side(one, a), side(other, b)]);
    }
  });
  return groups.map((sides) => {
    const disagree = sides.some((a) =>
      sides.some((b) => a.outlet !== b.outlet && compareFigures(a.figure, b.figure) === "different"),
    );
    return { relation: disagree ? "different" : "rounded", sides };
  });
}

/** Cues part from this difference of strength on: from "said" to "stressed", not from "said" to "made clear". */
const leastReach = 2;

const parts = (a: CueSide, b: CueSide) =>
  a.outlet !== b.outlet && a.class !== b.class && Math.abs(a.strength - b.strength) >= leastReach;

function cuePartings(story: Story, { wordings }: Statement): readonly CueSide[] {
  const { article, outletOf } = indexStory(story);
  const found = wordings.flatMap(({ article: id, cue }) => {
    const source = article(id);
    const outlet = outletOf(id)?.id;
    if (source === null || outlet === undefined || cue === undefined) return [];
    const quote = { article: id, start: cue.start, end: cue.end };
    const form = findCueForm(quoteText(source, quote));
    if (form === null) return [];
    return [{ outlet, quote, lemma: form.lemma, class: form.class, strength: form.strength }];
  });
  if (!found.some((a) => found.some((b) => parts(a, b)))) return [];
  const isFirst = (each: (typeof found)[number], at: number) =>
    found.findIndex(({ outlet, lemma }) => outlet === each.outlet && lemma === each.lemma) === at;
  return found
    .filter(isFirst)
    .map(({ lemma: _, ...side }) => side)
    .sort((a, b) => a.strength - b.strength);
}

/**
 * Where the outlets part over a statement in what can be counted or weighed: figures of other values for one thing, the
 * narration that is linked as saying otherwise included, and cues of another class and strength. Empty lists where they
 * do not, and where one outlet alone reports it.
 */
export function partingsOf(story: Story, statement: Statement): Partings {
  return { figures: figurePartings(sourcesOf(story, statement)), cues: cuePartings(story, statement) };
}
