import { MarkedText as Marked, type MarkedRange, markedPieces } from "@/parts/marked-text";
import type { Excerpt } from "@/text";

interface MarkedTextProps {
  /** The whole text; of it the excerpt is shown. */
  readonly text: string;
  readonly excerpt: Excerpt;
}

const look = {
  tag: "mark",
  className: "bg-rubric-wash text-current underline decoration-rubric decoration-1 underline-offset-8",
} as const;

/** The part of a text that an excerpt covers, its marks marked. */
export function MarkedText({ text, excerpt: { start, end, marks } }: MarkedTextProps) {
  const highlights = marks.map((mark): MarkedRange<null> => ({ start: mark.start, end: mark.end, of: null }));
  const [pieces = []] = markedPieces<never, null>(text, [{ start, end }], { marks: [], highlights });
  return (
    <>
      {start > 0 && <span>{"… "}</span>}
      <Marked text={text} pieces={pieces} lookOf={() => look} />
      {end < text.length && <span>{" …"}</span>}
    </>
  );
}
