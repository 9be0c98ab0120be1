import type { ReactNode } from "react";
import { inLane } from "@/parts/marks/in-lane";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import type { LinePiece, Run, TextPiece } from "./line-pieces";
import type { Mark } from "./marks";
import { Count, type MarkContext, MarkCount, MarkedText } from "./StatementMark";

/** Where the place that an address points out begins, and what is brought into view for it. */
export const placeSelector = "[data-place]";

interface RunsProps {
  readonly runs: readonly Run[];
  readonly text: string;
  /** Inside a mark it is the mark that takes the focus. */
  readonly inMark: boolean;
}

function Runs({ runs, text, inMark }: RunsProps): ReactNode {
  return runs.map(({ start, end, pointed }) => {
    const words = text.slice(start, end);
    if (!pointed) return words;
    return (
      <mark key={start} data-place className="pointed-out" tabIndex={inMark ? undefined : -1}>
        {words}
      </mark>
    );
  });
}

/** A piece's words, the last of them held together with the count that follows it. */
function Words({ piece, text }: { readonly piece: TextPiece; readonly text: string }) {
  const { runs, mark, countedWord } = piece;
  if (mark === null || countedWord === null) return <Runs runs={runs} text={text} inMark={mark !== null} />;
  return (
    <>
      <Runs runs={runs.filter(({ start }) => start < countedWord)} text={text} inMark />
      <span className="statement-end">
        <Runs runs={runs.filter(({ start }) => start >= countedWord)} text={text} inMark />
        <Count outlets={mark.outlets} />
      </span>
    </>
  );
}

/** Draws the lines of the marks that lie around some text, the outermost first. */
function UnderLines({ marks, children }: { readonly marks: readonly Mark[]; readonly children: ReactNode }) {
  const { story } = useStory();
  const [outermost, ...others] = marks;
  if (outermost === undefined) return children;
  const { statement, lane } = outermost;
  return (
    <span className="statement-line" data-tone={toneOf(story, statement.speaker)} style={inLane(lane)}>
      <UnderLines marks={others}>{children}</UnderLines>
    </span>
  );
}

function PieceText({ piece, ...context }: MarkContext & { readonly piece: TextPiece }) {
  const words = <Words piece={piece} text={context.article.text} />;
  return (
    <UnderLines marks={piece.around}>
      {piece.mark === null ? (
        words
      ) : (
        <MarkedText {...context} piece={piece} mark={piece.mark}>
          {words}
        </MarkedText>
      )}
    </UnderLines>
  );
}

/** One line of an article with its marks. Nothing in it parts one letter from the next. */
export function MarkedLine({ pieces, ...context }: MarkContext & { readonly pieces: readonly LinePiece[] }) {
  return pieces.map((piece) =>
    piece.kind === "count" ? (
      <MarkCount key={`count-${piece.mark.key}`} {...context} piece={piece} />
    ) : (
      <PieceText key={piece.start} {...context} piece={piece} />
    ),
  );
}
