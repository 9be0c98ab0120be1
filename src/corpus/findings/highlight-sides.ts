import { type Excerpt, excerptAround, tokenise } from "../../text/index";
import type { TextRange } from "../../text/quotes/index";
import { outletsWording } from "../coverage";
import { lineAt, quoteText, wordingAround } from "../quotes";
import { surroundingSentence } from "../sentence";
import { indexStory } from "../story-index";
import type {
  Highlight,
  HighlightKind,
  HighlightSide,
  OutletId,
  Quote,
  Statement,
  StatementId,
  Story,
  Wording,
} from "../types";
import type { FindingSide } from "./types";

/** About so many code units of a wording are shown: two lines of a phone in a large face. */
const room = 64;

/** The whole words that a range meets. */
function wholeWords(text: string, range: TextRange): TextRange {
  const met = tokenise(text).filter(({ start, end }) => start < range.end && range.start < end);
  return {
    start: Math.min(range.start, ...met.map(({ start }) => start)),
    end: Math.max(range.end, ...met.map(({ end }) => end)),
  };
}

/** What is to be shown of one outlet. */
export interface SideOf {
  readonly story: Story;
  readonly outlet: OutletId;
  /** What parts, in the order of the text; the first is what the excerpt is cut around. */
  readonly marks: readonly Quote[];
  /** The wording that the words belong to; null for an article's own narration. */
  readonly wording: Wording | null;
  readonly meaning?: string | null;
  /** Of narration, which has no wording to take it from. */
  readonly english?: string | undefined;
}

/** The range that an excerpt is cut from: the wording with its marks, of one line; of narration the sentence. */
function groundOf(story: Story, mark: Quote, marks: readonly Quote[], wording: Wording | null): Quote | null {
  const article = indexStory(story).article(mark.article);
  if (article === null) return null;
  const line = lineAt(article, mark.start);
  if (line === null) return null;
  const isHere = wording !== null && lineAt(article, wording.start) === line;
  const around = isHere ? [wording, ...marks] : [surroundingSentence(article, mark)];
  return {
    article: mark.article,
    start: Math.max(line.start, Math.min(...around.map(({ start }) => start))),
    end: Math.min(line.end, Math.max(...around.map(({ end }) => end))),
  };
}

/** An excerpt that is cut behind, without what stands between its last word and the cut. */
function withoutLooseEnd(text: string, excerpt: Excerpt): Excerpt {
  if (excerpt.end === text.length) return excerpt;
  const [loose = ""] = /[\s،,؛;:.–—-]*$/u.exec(text.slice(excerpt.start, excerpt.end)) ?? [];
  return { ...excerpt, end: excerpt.end - loose.length };
}

/** What is shown of one outlet; null where its words are not there. */
export function sideOf({
  story,
  outlet,
  marks,
  wording,
  meaning = null,
  english = wording?.english,
}: SideOf): HighlightSide | null {
  const [first] = marks;
  const ground = first === undefined ? null : groundOf(story, first, marks, wording);
  const article = first === undefined ? null : indexStory(story).article(first.article);
  if (ground === null || article === null) return null;
  const text = quoteText(article, ground);
  const whole = marks
    .map(({ start, end }) => wholeWords(text, { start: start - ground.start, end: end - ground.start }))
    .filter(({ start, end }) => start >= 0 && end <= text.length);
  const excerpt = withoutLooseEnd(text, excerptAround(text, whole, room));
  return {
    outlet,
    article: article.id,
    start: ground.start + excerpt.start,
    end: ground.start + excerpt.end,
    marks: excerpt.marks.map(({ start, end }) => ({ start: ground.start + start, end: ground.start + end })),
    cutBefore: excerpt.start > 0,
    cutBehind: excerpt.end < text.length,
    ...(english === undefined ? {} : { english }),
    ...(meaning === null ? {} : { meaning }),
  };
}

const holds = (outer: Quote, inner: Quote) =>
  outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;

/** A side of a finding, with the wording that holds it where one does, and else the English of the narration. */
export function placed(story: Story, statement: Statement, { outlet, quote }: FindingSide): SideOf {
  const wording = wordingAround(statement, quote);
  const narration = statement.contrasts.find((each) => each.quote !== undefined && holds(each.quote, quote));
  return {
    ...{ story, outlet, marks: [quote], wording },
    ...(wording === null ? { english: narration?.english } : {}),
  };
}

/** What could be told first of a story. */
export interface Candidate {
  readonly highlight: Highlight;
  /** Statements that it tells of, each of which is told of once. */
  readonly tells: readonly StatementId[];
  /** By how much the verbs part, or whatever else goes before the number of outlets. */
  readonly weight: number;
  readonly outlets: number;
}

/** Of a kind and two sides what could be told; nothing where one has no words to show, or both are one outlet's. */
export function candidate(
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
