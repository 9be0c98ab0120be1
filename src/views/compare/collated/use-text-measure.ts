import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide words are in the faces of a screen, in pixels, and the sizes that go with them. */
export interface TextMeasure {
  readonly words: (text: string) => number;
  readonly labels: (text: string) => number;
  /** The width of a space between words and between labels. */
  readonly wordGap: number;
  readonly labelGap: number;
  /** The size of the words' face and of the labels'. */
  readonly wordSize: number;
  readonly labelSize: number;
  /** The room from edge to edge. */
  readonly width: number;
}

/** The average width of a letter as a share of its size, for where there is nothing to measure with. */
const averageLetter = 0.5;

function measureIn(element: Element): { readonly widthOf: (text: string) => number; readonly size: number } {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize) || 16;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return { widthOf: (text) => text.length * size * averageLetter, size };
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, number>();
  return {
    size,
    widthOf: (text) => {
      const width = known.get(text) ?? context.measureText(text).width;
      known.set(text, width);
      return width;
    },
  };
}

function measure(box: Element, word: Element, label: Element): TextMeasure {
  const words = measureIn(word);
  const labels = measureIn(label);
  return {
    words: words.widthOf,
    labels: labels.widthOf,
    wordGap: words.widthOf(" "),
    labelGap: labels.widthOf(" "),
    wordSize: words.size,
    labelSize: labels.size,
    width: box.clientWidth,
  };
}

/**
 * Measures text in the faces of two elements, and the width of a third; anew when the box's width changes and when the
 * faces do, which shows in the size of the two. Null before the first time.
 */
export function useTextMeasure(
  box: RefObject<HTMLElement | null>,
  word: RefObject<HTMLElement | null>,
  label: RefObject<HTMLElement | null>,
): TextMeasure | null {
  const [found, setFound] = useState<TextMeasure | null>(null);
  useLayoutEffect(() => {
    const elements = [box.current, word.current, label.current];
    const again = () => {
      const [within, words, labels] = elements;
      if (within && words && labels) setFound(measure(within, words, labels));
    };
    again();
    if (!("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(again);
    for (const element of elements) if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, [box, word, label]);
  return found;
}
