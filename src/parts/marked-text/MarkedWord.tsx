import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { LayerLook } from "./layer-look";
import { type LetterRange, measureLetters } from "./measure-letters";

/** A layer over the letters of a word from one offset to another, counted from the word's beginning. */
export interface WordPart extends LetterRange {
  readonly look: LayerLook;
}

interface MarkedWordProps {
  readonly word: string;
  readonly parts: readonly WordPart[];
  readonly signs: readonly ReactNode[];
  /** The word under the layers that cover all of it. */
  readonly letters: ReactNode;
  /** The same with the parts' layers over all of it, for a word of which no part can be measured. */
  readonly uncut: ReactNode;
}

type PartStyle = CSSProperties & Readonly<Record<"--from" | "--to", number>>;

/** Until it is measured a part is taken to be as wide as its share of the letters: it moves nothing when it is. */
function partStyle({ from, to, look }: WordPart, length: number): PartStyle {
  return { ...look.style, "--from": from / length, "--to": to / length };
}

/** Measures the parts of a word, anew whenever their size changes: with the word's face, size or language. */
function useMeasuredParts(word: string, parts: readonly WordPart[]) {
  const root = useRef<HTMLSpanElement>(null);
  const [whole, setWhole] = useState(true);
  const ranges = parts.map(({ from, to }) => `${from}-${to}`).join(" ");
  useLayoutEffect(() => {
    const box = root.current;
    if (box === null || !whole || typeof ResizeObserver === "undefined") return;
    const drawn = [...box.querySelectorAll<HTMLElement>(":scope > .marked-part")];
    const letters = box.querySelector<HTMLElement>(":scope > .marked-letters");
    const measure = () => {
      for (const [index, part] of drawn.entries()) {
        const [from = 0, to = 0] = ranges.split(" ")[index]?.split("-").map(Number) ?? [];
        const share = letters === null ? null : measureLetters(letters, word, { from, to });
        if (share === "broken") setWhole(false);
        else if (share !== null) {
          part.style.setProperty("--from", String(share.from));
          part.style.setProperty("--to", String(share.to));
        }
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of drawn) observer.observe(part);
    return () => observer.disconnect();
  }, [word, ranges, whole]);
  return { root, whole };
}

/**
 * A word of which layers cover a part. The letters are one text, so that they stay joined in every browser; each layer is
 * an empty box behind them, as wide as the letters that it covers, which draws what it would draw around those letters.
 */
export function MarkedWord({ word, parts, signs, letters, uncut }: MarkedWordProps) {
  const { root, whole } = useMeasuredParts(word, parts);
  if (!whole) return uncut;
  const anchors = Object.assign({}, ...parts.map(({ look }) => look.anchor));
  const boxed = (
    <span ref={root} className="marked-word" {...anchors}>
      <span className="marked-letters">{letters}</span>
      {parts.map((part) => (
        <span
          key={`${part.from}-${part.to} ${part.look.className}`}
          aria-hidden="true"
          className={`marked-part ${part.look.className}`}
          {...part.look.data}
          style={partStyle(part, word.length)}
        />
      ))}
    </span>
  );
  if (signs.length === 0) return boxed;
  return (
    <span className="marked-signed">
      {signs}
      {boxed}
    </span>
  );
}
