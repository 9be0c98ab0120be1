import type { Excerpt } from "@/text";
import type { LayerLook } from "./layer-look";
import { MarkedText } from "./MarkedText";
import { type MarkedRange, markedPieces } from "./marked-pieces";

interface ExcerptTextProps {
  /** The whole text; of it the excerpt is shown. */
  readonly text: string;
  readonly excerpt: Excerpt;
  /** How its marks are drawn. */
  readonly look?: LayerLook;
  /** Whether words were left out before and behind; where they were is told by the text itself unless it is said. */
  readonly cutBefore?: boolean;
  readonly cutBehind?: boolean;
}

const found = {
  tag: "mark",
  className: "bg-rubric-wash text-current underline decoration-rubric decoration-1 underline-offset-8",
} as const;

/** The part of a text that an excerpt covers, its marks marked. */
export function ExcerptText({
  text,
  excerpt: { start, end, marks },
  look = found,
  cutBefore = start > 0,
  cutBehind = end < text.length,
}: ExcerptTextProps) {
  const highlights = marks.map((mark): MarkedRange<null> => ({ start: mark.start, end: mark.end, of: null }));
  const [pieces = []] = markedPieces<never, null>(text, [{ start, end }], { marks: [], highlights });
  return (
    <>
      {cutBefore && <span>{"…\u00a0"}</span>}
      <MarkedText text={text} pieces={pieces} lookOf={() => look} />
      {cutBehind && <span>{"\u00a0…"}</span>}
    </>
  );
}
