import "./marked-text.css";
import { Fragment, type ReactNode } from "react";
import type { LayerLook } from "./layer-look";
import { MarkedWord } from "./MarkedWord";
import type { InsertionPiece, Layer, LinePiece, Stretch, WordingPiece } from "./marked-pieces";

/** A piece of which a mark owns the words. */
export type OwnedPiece<M, H, I> = WordingPiece<M, H, I> & { readonly mark: M };

export interface MarkedTextProps<M, H, I> {
  /** The whole text that the pieces are ranges of. */
  readonly text: string;
  /** The pieces of one line. */
  readonly pieces: readonly LinePiece<M, H, I>[];
  /** How a layer is drawn over words of a piece; null for one that is not. */
  readonly lookOf: (layer: Layer<M, H>, piece: WordingPiece<M, H, I>) => LayerLook | null;
  /** What a mark's words stand in: a link, or whatever else they lead by. Without it they are drawn only. */
  readonly wrap?: (piece: OwnedPiece<M, H, I>, words: ReactNode) => ReactNode;
  readonly insertion?: (piece: InsertionPiece<M, I>) => ReactNode;
}

/** Words behind the signs of their layers, which stay on one line with the first of them. */
function SignedWords({ words, signs }: { readonly words: string; readonly signs: readonly ReactNode[] }) {
  const [first = ""] = /^\s*\S+/u.exec(words) ?? [];
  return (
    <>
      <span className="marked-signed">
        {signs}
        <span>{first}</span>
      </span>
      <span>{words.slice(first.length)}</span>
    </>
  );
}

interface LayeredWordsProps {
  readonly words: string;
  readonly looks: readonly LayerLook[];
  readonly signs: readonly ReactNode[];
}

/** Words inside the elements of their layers, the outermost first. */
function LayeredWords({ words, looks: [outermost, ...others], signs }: LayeredWordsProps): ReactNode {
  if (outermost === undefined) {
    return signs.length === 0 ? <span>{words}</span> : <SignedWords words={words} signs={signs} />;
  }
  const { tag: Tag = "span", className, style, data, anchor } = outermost;
  return (
    <Tag className={className} style={style} {...data} {...anchor}>
      {others.length === 0 && signs.length === 0 ? (
        words
      ) : (
        <LayeredWords words={words} looks={others} signs={signs} />
      )}
    </Tag>
  );
}

/** The signs of some layers, each an element with a key of its own. */
const signsOf = (looks: readonly LayerLook[]): readonly ReactNode[] =>
  looks.flatMap(({ sign }) => (sign === undefined ? [] : [sign]));

interface StretchTextProps<M, H> {
  readonly text: string;
  readonly stretch: Stretch<M, H>;
  readonly lookOf: (layer: Layer<M, H>) => LayerLook | null;
}

function StretchText<M, H>({ text, stretch, lookOf }: StretchTextProps<M, H>) {
  const words = text.slice(stretch.start, stretch.end);
  const looks = stretch.layers.flatMap((layer) => lookOf(layer) ?? []);
  const parts = stretch.parts.flatMap(({ start, end, layer }) => {
    const look = lookOf(layer);
    return look === null ? [] : [{ from: start - stretch.start, to: end - stretch.start, look }];
  });
  if (parts.length === 0) return <LayeredWords words={words} looks={looks} signs={signsOf(looks)} />;
  const whole = [...looks, ...parts.map(({ look }) => look)];
  return (
    <MarkedWord
      word={words}
      parts={parts}
      signs={signsOf(whole)}
      uncut={<LayeredWords words={words} looks={whole} signs={signsOf(whole)} />}
      letters={<LayeredWords words={words} looks={looks} signs={[]} />}
    />
  );
}

/**
 * One line of text with its marks: the one way in which marked text is shown. No element begins or ends inside a word,
 * nothing is written between the letters, and every text stands in an element of its own.
 */
export function MarkedText<M, H = never, I = never>({
  text,
  pieces,
  lookOf,
  wrap,
  insertion,
}: MarkedTextProps<M, H, I>) {
  return (
    <span className="marked-text">
      {pieces.map((piece) => {
        if (piece.kind === "insertion") {
          return <Fragment key={`insertion ${pieces.indexOf(piece)}`}>{insertion?.(piece)}</Fragment>;
        }
        const words = piece.stretches.map((stretch) => (
          <StretchText
            key={stretch.start}
            text={text}
            stretch={stretch}
            lookOf={(layer) => lookOf(layer, piece)}
          />
        ));
        const { mark } = piece;
        return (
          <Fragment key={piece.start}>
            {mark === null || wrap === undefined ? words : wrap({ ...piece, mark }, words)}
          </Fragment>
        );
      })}
    </span>
  );
}
