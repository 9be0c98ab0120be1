import type { ReactNode } from "react";
import type { Place } from "@/parts/address";
import { type Layer, type LayerLook, MarkedText } from "@/parts/marked-text";
import { statementLook } from "@/parts/marks/statement-look";
import { useStory } from "@/parts/StoryContext";
import type { Mark, ReaderPiece } from "./marks";
import { Count, type MarkContext, MarkCount, MarkWords } from "./StatementMark";

/** Where the place that an address points out begins, and what is brought into view for it. */
export const placeSelector = "[data-place]";

interface MarkedLineProps extends MarkContext {
  readonly pieces: readonly ReaderPiece[];
}

/** One line of an article with its marks. */
export function MarkedLine({ pieces, ...context }: MarkedLineProps) {
  const { story } = useStory();
  const { article, current } = context;
  const lookOf = (layer: Layer<Mark, Place>, inMark: boolean): LayerLook =>
    layer.kind === "highlight"
      ? {
          className: "pointed-out",
          tag: "mark",
          // Inside a mark it is the mark that takes the focus.
          anchor: { "data-place": "", tabIndex: inMark ? undefined : -1 },
        }
      : statementLook(story, layer.of, {
          "data-own": layer.owns ? "" : undefined,
          "data-current": layer.owns && current === layer.of.key ? "" : undefined,
        });
  return (
    <MarkedText
      text={article.text}
      pieces={pieces}
      lookOf={(layer, { mark }) => lookOf(layer, mark !== null)}
      wrap={(piece, words: ReactNode) => (
        <MarkWords {...context} piece={piece}>
          {words}
          {piece.closings.map(({ key, outlets }) => (
            <Count key={key} outlets={outlets} />
          ))}
        </MarkWords>
      )}
      insertion={(piece) => <MarkCount {...context} mark={piece.of} alone={piece.alone} />}
    />
  );
}
