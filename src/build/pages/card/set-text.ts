import { element, textNode, type XmlNode } from "../../../corpus/export/xml";
import { type CardFace, faceAttributes } from "./faces";

/** Words of one look. */
export interface StyledRun {
  readonly text: string;
  readonly marked: boolean;
}

/** A line of a card as it is set. */
export interface CardLine {
  readonly runs: readonly StyledRun[];
  readonly face: CardFace;
  readonly size: number;
  readonly colour: string;
  readonly dir: "rtl" | "ltr";
  /** The edge that the line begins at, and its base line. */
  readonly x: number;
  readonly y: number;
}

const arabic = /\p{Script=Arabic}/u;
const mark = /\p{M}/u;

function letterWidth(character: string): number {
  if (mark.test(character)) return 0;
  if (character === " ") return 0.26;
  return arabic.test(character) ? 0.42 : 0.55;
}

/** How wide a text is, in the size of its letters: what these faces take on average, a little on the safe side. */
export function roughWidth(text: string): number {
  return [...text].reduce((width, character) => width + letterWidth(character), 0);
}

/** The sign that a line goes on where there is no room for it. */
const cut = { text: "…", marked: false } as const;

const withoutSpace = (run: StyledRun): StyledRun => ({ ...run, text: run.text.trimEnd() });

/** Breaks runs between words into at most so many lines of a width, given in the size of the letters. */
export function breakLines(
  runs: readonly StyledRun[],
  width: number,
  most: number,
): readonly (readonly StyledRun[])[] {
  const words = runs.flatMap(({ text, marked }) =>
    text
      .split(/(?<=\s)/u)
      .filter((word) => word !== "")
      .map((word) => ({ text: word, marked })),
  );
  const lines: StyledRun[][] = [];
  let left = 0;
  const trimmed = () => lines.map((line) => [...line.slice(0, -1), ...line.slice(-1).map(withoutSpace)]);
  for (const word of words) {
    const wide = roughWidth(word.text.trimEnd());
    if (lines.length === 0 || wide > left) {
      if (lines.length === most) {
        lines.at(-1)?.push(cut);
        return trimmed();
      }
      lines.push([]);
      left = width;
    }
    lines.at(-1)?.push(word);
    left -= roughWidth(word.text);
  }
  return trimmed();
}

/** Sets the direction of a whole line, which the drawer takes from nowhere else (Unicode RLE and PDF). */
const rightToLeft = { open: "\u202B", close: "\u202C" } as const;

/** A line as SVG; what is marked is underlined, the space after it not. */
export function lineNode({ runs, face, size, colour, dir, x, y }: CardLine, markColour: string): XmlNode {
  const spans = runs.flatMap(({ text, marked }) => {
    if (!marked) return [element("tspan", [textNode(text)])];
    const word = text.trimEnd();
    const look = { "text-decoration": "underline", fill: markColour };
    return [element("tspan", [textNode(word)], look), element("tspan", [textNode(text.slice(word.length))])];
  });
  const [open, close] = dir === "rtl" ? [rightToLeft.open, rightToLeft.close] : ["", ""];
  return element("text", [textNode(open), ...spans, textNode(close)], {
    ...faceAttributes[face],
    x: `${x}`,
    y: `${y}`,
    "font-size": `${size}`,
    fill: colour,
    "text-anchor": dir === "rtl" ? "end" : "start",
    "xml:space": "preserve",
  });
}
