import type { ReactNode } from "react";
import { Told, useTranslation } from "@/i18n";
import { type MarkedRange, MarkedText, markedPieces } from "@/parts/marked-text";
import type { VariantKind } from "@/text";
import { isMarked, type MarkedStretch, type WordingPiece } from "../model/fragments";
import { kindLabels } from "../model/kinds";
import { type ColumnRange, descriptionId, isLit, pieceName, spanName } from "../model/variants";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { variantLook } from "./Mark";

interface CollatedTextProps {
  readonly wording: number;
  /** Neighbouring fragments of the wording, in their order. */
  readonly fragments: readonly WordingPiece[];
  /** The name of the piece of its group that the Tab key stops at. */
  readonly stop: string | null;
  /** The column that a fragment stands in, where one place takes several pieces. */
  readonly columnOf?: (span: ColumnRange) => number;
  /** True inside a larger piece: marked, but nothing to stop at or to light up by itself. */
  readonly still?: boolean;
}

/** The sign of what is missing. It is drawn, so that it is never copied along with the words. */
function Gap({ kind }: { readonly kind: VariantKind }) {
  const { t } = useTranslation();
  return (
    <span className="variant-gap" data-kind={kind}>
      <span className="sr-only select-none">
        <Told inside>{t(kindLabels[kind])}</Told>
      </span>
    </span>
  );
}

interface PieceProps extends Pick<CollatedTextProps, "wording" | "stop" | "columnOf"> {
  readonly fragment: WordingPiece;
  readonly begins: boolean;
  readonly children: ReactNode;
}

/** One fragment of a wording. Marked ones can be stopped at, and light up with their counterparts. */
function Piece({ wording, fragment, stop, begins, columnOf, children }: PieceProps) {
  const { hidden, id } = useCollated();
  const { lit } = useLitPlaces();
  const { span } = fragment;
  if (span === null) return children;
  const shared = {
    "data-span": spanName(span),
    "data-lit": isLit(lit, span) ? "" : undefined,
  };
  if (!isMarked(fragment, hidden) || !begins) {
    return (
      <span className="piece" {...shared}>
        {children}
      </span>
    );
  }
  const at = columnOf?.(span) ?? span.from;
  const name = pieceName(wording, at);
  return (
    <mark
      className="piece"
      {...shared}
      data-piece={name}
      data-at={at}
      tabIndex={name === stop ? 0 : -1}
      aria-describedby={descriptionId(id, span)}
    >
      {children}
    </mark>
  );
}

/** A wording's fragments as a text with its marks, of all kinds but those that are hidden. */
function piecesOf(text: string, fragments: readonly WordingPiece[], hidden: ReadonlySet<VariantKind>) {
  const range = { start: fragments[0]?.start ?? 0, end: fragments.at(-1)?.end ?? 0 };
  const worded = fragments.filter(({ gap }) => gap === null);
  const [pieces = []] = markedPieces<WordingPiece, MarkedStretch, WordingPiece>(text, [range], {
    marks: worded.flatMap((each): readonly MarkedRange<WordingPiece>[] =>
      each.span === null ? [] : [{ start: each.start, end: each.end, of: each }],
    ),
    highlights: worded
      .flatMap(({ parts }) => parts)
      .filter(({ kind }) => kind !== null && !hidden.has(kind))
      .map((part) => ({ start: part.start, end: part.end, of: part })),
    insertions: fragments
      .filter((each) => each.gap !== null && isMarked(each, hidden))
      .map((each) => ({ at: each.start, of: each, mark: null })),
  });
  return pieces;
}

/** Fragments of one wording, to the letter, with what sets it apart marked by kind. */
export function CollatedText({ wording, fragments, stop, columnOf, still = false }: CollatedTextProps) {
  const { collated, hidden } = useCollated();
  const text = collated.collation.texts[wording] ?? "";
  const pieceOf = (fragment: WordingPiece, begins: boolean, words: ReactNode) => (
    <Piece
      wording={wording}
      fragment={fragment}
      stop={stop}
      begins={begins}
      {...(columnOf === undefined ? {} : { columnOf })}
    >
      {words}
    </Piece>
  );
  return (
    <MarkedText<WordingPiece, MarkedStretch, WordingPiece>
      text={text}
      pieces={piecesOf(text, fragments, hidden)}
      lookOf={(layer) =>
        layer.kind === "mark" || layer.of.kind === null
          ? null
          : variantLook(layer.of.kind, layer.of.continued === true || !layer.begins)
      }
      {...(still ? {} : { wrap: ({ mark, begins }, words) => pieceOf(mark, begins, words) })}
      insertion={({ of }) => (of.gap === null ? null : pieceOf(of, true, <Gap kind={of.gap} />))}
    />
  );
}
