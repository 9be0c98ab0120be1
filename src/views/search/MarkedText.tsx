import type { ReactNode } from "react";
import type { Excerpt } from "@/text";

interface MarkedTextProps {
  /** The whole text; of it the excerpt is shown. */
  readonly text: string;
  readonly excerpt: Excerpt;
}

/** The part of a text that an excerpt covers, its marks marked. Whole words are marked, so that no letters are parted. */
export function MarkedText({ text, excerpt: { start, end, marks } }: MarkedTextProps) {
  const pieces: ReactNode[] = [];
  let at = start;
  for (const mark of marks) {
    pieces.push(text.slice(at, mark.start));
    pieces.push(
      <mark
        key={mark.start}
        className="bg-rubric-wash text-current underline decoration-rubric decoration-1 underline-offset-8"
      >
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    at = mark.end;
  }
  pieces.push(text.slice(at, end));
  return (
    <>
      {start > 0 && "… "}
      {pieces}
      {end < text.length && " …"}
    </>
  );
}
