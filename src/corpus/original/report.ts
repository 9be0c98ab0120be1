import type { Deviation, Placement, PlacementKind } from "../../text/original/index";
import type { TextRange } from "../../text/quotes/index";
import { sentencesOf } from "../sentence";
import type { ArticleId, Original, OutletId, Quote, Story } from "../types";
import { type SharedText, sharedTexts } from "./shared";
import { type Taking, takingsOf } from "./takings";

/** What an outlet has of a sentence of the original, at its most literal. */
export interface SentenceTaking {
  readonly outlet: OutletId;
  readonly kind: PlacementKind;
  readonly taking: Taking;
}

/** A sentence of the original, and who took it; each outlet once, in the story's order. */
export interface TakenSentence extends TextRange {
  readonly by: readonly SentenceTaking[];
}

/** A deviation inside of quotation marks, where it stands in the outlet's article, with the quotation around it. */
export interface QuotedDeviation {
  readonly kind: Deviation["kind"];
  readonly quotation: Quote;
  /** Null for words that are left out. */
  readonly own: TextRange | null;
  /** Null for words that are added. */
  readonly original: TextRange | null;
}

/** How an outlet quotes: only of what it puts in quotation marks. */
export interface OutletQuoting {
  readonly outlet: OutletId;
  /** How many words it has in quotation marks, and how many of them stand in the original word for word. */
  readonly words: number;
  readonly verbatim: number;
  /** The gravest first: other words, added ones, left out ones, other forms. */
  readonly deviations: readonly QuotedDeviation[];
  /** Quotations, or parts of them, that stand nowhere in the original. */
  readonly absent: readonly Quote[];
}

/** All that is told of an original. */
export interface OriginalReport {
  readonly sentences: readonly TakenSentence[];
  /** One for each outlet, in the story's order. */
  readonly quoting: readonly OutletQuoting[];
  readonly shared: readonly SharedText[];
}

const literal: readonly PlacementKind[] = ["direct", "moved", "rephrased"];
const gravity: readonly Deviation["kind"][] = ["other", "added", "left-out", "form"];

/** A part that has so much of a sentence, or lies so far in it, took it. */
const leastTaken = 0.3;

/** Whether what is placed is of a sentence of the original. */
export function takes(placement: Placement | null, sentence: TextRange): boolean {
  return (
    placement?.parts.some(({ original: { start, end } }) => {
      const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
      return shared >= leastTaken * Math.min(end - start, sentence.end - sentence.start);
    }) ?? false
  );
}

function sentenceOf(
  sentence: TextRange,
  takings: readonly Taking[],
  outlets: readonly OutletId[],
): TakenSentence {
  const here = takings.filter(({ placement }) => takes(placement, sentence));
  const by = outlets.flatMap((outlet): readonly SentenceTaking[] => {
    const its = here.flatMap((taking) =>
      taking.outlet === outlet && taking.placement !== null ? [{ taking, kind: taking.placement.kind }] : [],
    );
    const [first] = its.toSorted((a, b) => literal.indexOf(a.kind) - literal.indexOf(b.kind));
    return first === undefined ? [] : [{ outlet, ...first }];
  });
  return { ...sentence, by };
}

const moved = (range: TextRange | null, by: number): TextRange | null =>
  range === null ? null : { start: range.start + by, end: range.end + by };

function quotingOf(outlet: OutletId, takings: readonly Taking[], story: Story): OutletQuoting {
  const quoted = takings.filter((taking) => taking.quoted && taking.outlet === outlet);
  const wordsIn = ({ article, start, end }: Quote) =>
    story.articles
      .find(({ id }) => id === article)
      ?.text.slice(start, end)
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
  return {
    outlet,
    words: quoted.reduce((sum, taking) => sum + (taking.placement?.words ?? wordsIn(taking)), 0),
    verbatim: quoted.reduce((sum, { placement }) => sum + (placement?.verbatim ?? 0), 0),
    deviations: quoted
      .flatMap(({ article, start, end, placement }) =>
        (placement?.deviations ?? []).map(({ kind, own, original }) => ({
          ...{ kind, original, own: moved(own, start) },
          quotation: { article, start, end },
        })),
      )
      .toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind)),
    absent: quoted.flatMap(({ article, start, end, placement }): readonly Quote[] =>
      placement === null
        ? [{ article, start, end }]
        : placement.absent.map((range) => ({
            article,
            start: range.start + start,
            end: range.end + start,
          })),
    ),
  };
}

function build(story: Story, original: Original): OriginalReport {
  const takings = takingsOf(story, original);
  const outlets = story.outlets.map(({ id }) => id);
  const sentences = original.lines.flatMap((line) => sentencesOf(original.text, line));
  return {
    sentences: sentences.map((sentence) => sentenceOf(sentence, takings, outlets)),
    quoting: outlets.map((outlet) => quotingOf(outlet, takings, story)),
    shared: sharedTexts(story),
  };
}

const reports = new WeakMap<Story, Map<ArticleId, OriginalReport>>();

/** What the outlets of a story made of an original; worked out once for a story, which never changes. */
export function originalReport(story: Story, original: Original): OriginalReport {
  const known = reports.get(story) ?? new Map<ArticleId, OriginalReport>();
  reports.set(story, known);
  const report = known.get(original.id) ?? build(story, original);
  known.set(original.id, report);
  return report;
}
