import type { LineKind } from "@/corpus";
import { type Layer, type LayerLook, MarkedText } from "@/parts/marked-text";
import { statementLook } from "@/parts/marks/statement-look";
import { useStory } from "@/parts/StoryContext";
import type { TextRange } from "@/text";
import { useBeside } from "./BesideContext";
import type { LinedWording, LinePart, PassagePiece } from "./passages";
import type { Side } from "./rows";
import { WordingLink } from "./WordingLink";

/** What a line says, its wordings and what differs marked. */
function LineText({ side, pieces }: { readonly side: Side; readonly pieces: readonly PassagePiece[] }) {
  const { story } = useStory();
  const { articles, lit } = useBeside();
  const lookOf = (layer: Layer<LinedWording, TextRange>): LayerLook =>
    layer.kind === "highlight"
      ? { className: "beside-differs" }
      : statementLook(story, layer.of, {
          "data-own": layer.owns ? "" : undefined,
          "data-lit": layer.owns && lit === layer.of.statement.id ? "" : undefined,
        });
  return (
    <MarkedText
      text={articles[side].text}
      pieces={pieces}
      lookOf={lookOf}
      wrap={(piece, words) => (
        <WordingLink side={side} piece={piece}>
          {words}
        </WordingLink>
      )}
    />
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
            <LineText side={side} pieces={pieces} />
          </Line>
        );
      })}
    </div>
  );
}
