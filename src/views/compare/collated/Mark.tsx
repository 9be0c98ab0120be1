import { type LayerLook, MarkedText, markedPieces } from "@/parts/marked-text";
import type { MarkKind } from "../model/kinds";

/** Kinds that have a sign before them, which may not be parted from the word that it stands before. */
const signed: ReadonlySet<MarkKind> = new Set(["moved", "negation"]);

/** How words are marked as of a kind; `continued` where the mark began before, in text that is shown elsewhere. */
export function variantLook(kind: MarkKind, continued = false): LayerLook {
  const look = { className: "variant", data: { "data-kind": kind } };
  if (continued || !signed.has(kind)) return look;
  return { ...look, sign: <span key={kind} aria-hidden="true" className="variant-sign" data-kind={kind} /> };
}

/** Words in the mark of a kind. */
export function Mark({ kind, words }: { readonly kind: MarkKind; readonly words: string }) {
  const all = { start: 0, end: words.length };
  const [pieces = []] = markedPieces<never, null>(words, [all], {
    marks: [],
    highlights: [{ ...all, of: null }],
  });
  return <MarkedText text={words} pieces={pieces} lookOf={() => variantLook(kind)} />;
}
