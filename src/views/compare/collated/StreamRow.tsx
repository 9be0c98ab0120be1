import { cutFragments, type StreamText } from "../model/stream";
import { useCollated } from "./CollatedContext";
import { CollatedText } from "./Piece";
import type { Row } from "./stream-layout";

interface StreamRowProps {
  readonly row: Row;
  readonly text: StreamText;
  readonly wording: number;
  readonly height: number;
  /** The piece that the Tab key stops at; undefined where the row lies inside a piece. */
  readonly stop?: string | null;
}

/** One row of words, where the layout has put it. */
export function StreamRow({ row, text, wording, height, stop }: StreamRowProps) {
  const { wordings } = useCollated();
  const start = text.words[row.from]?.start ?? 0;
  const end = text.words[row.to - 1]?.end ?? start;
  // The space is for those who read or copy the rows as one text.
  return (
    <>
      <span
        lang={wordings[wording]?.article.lang}
        className="stream-word absolute"
        style={{ insetInlineStart: row.x, insetBlockStart: row.y, lineHeight: `${height}px` }}
      >
        <CollatedText
          wording={wording}
          fragments={cutFragments(text.fragments, { start, end })}
          stop={stop ?? null}
          still={stop === undefined}
        />
      </span>{" "}
    </>
  );
}
