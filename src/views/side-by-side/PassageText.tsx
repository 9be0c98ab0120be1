import { Fragment, type ReactNode } from "react";
import type { LineKind } from "@/corpus";
import { inLane } from "@/parts/marks/in-lane";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { useBeside } from "./BesideContext";
import type { LinedWording, LinePart, Piece } from "./pieces";
import type { Side } from "./rows";
import { WordingLink } from "./WordingLink";

/** Draws the lines of the wordings that lie around some text, the outermost first. */
function UnderLines({
  around: [outermost, ...others],
  children,
}: {
  readonly around: readonly LinedWording[];
  readonly children: ReactNode;
}) {
  const { story } = useStory();
  if (outermost === undefined) return children;
  return (
    <span
      className="statement-line"
      data-tone={toneOf(story, outermost.statement.speaker)}
      style={inLane(outermost.lane)}
    >
      <UnderLines around={others}>{children}</UnderLines>
    </span>
  );
}

function PieceText({ side, piece }: { readonly side: Side; readonly piece: Piece }) {
  const { text } = useBeside().articles[side];
  const { wording, around, runs } = piece;
  const words = runs.map(({ start, end, differs }) => {
    const run = text.slice(start, end);
    return differs ? (
      <span key={start} className="beside-differs">
        {run}
      </span>
    ) : (
      <Fragment key={start}>{run}</Fragment>
    );
  });
  return (
    <UnderLines around={around}>
      {wording === null ? (
        words
      ) : (
        <WordingLink side={side} piece={piece} placed={wording} lane={wording.lane}>
          {words}
        </WordingLink>
      )}
    </UnderLines>
  );
}

const looks = {
  headline: "font-bold",
  subheading: "font-semibold",
  paragraph: "",
} as const satisfies Record<LineKind, string>;

interface PassageTextProps {
  readonly side: Side;
  readonly parts: readonly LinePart[];
  /** Set back, as what has no counterpart. */
  readonly muted: boolean;
}

/** What a passage says, line by line as the article has it, its wordings marked. */
export function PassageText({ side, parts, muted }: PassageTextProps) {
  const { lang, dir } = useBeside().articles[side];
  return (
    <div lang={lang} dir={dir} className={`beside-text flex flex-col gap-3 ${muted ? "text-ink-2" : ""}`}>
      {parts.map(({ line, pieces }) => {
        const Line = line.kind === "paragraph" ? "p" : "h2";
        return (
          <Line key={line.start} className={looks[line.kind]}>
            {pieces.map((piece) => (
              <PieceText key={piece.start} side={side} piece={piece} />
            ))}
          </Line>
        );
      })}
    </div>
  );
}
