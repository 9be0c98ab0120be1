import { element, type XmlNode } from "@/corpus/export";
import type { MarkKind } from "../model/kinds";

/** Where marked letters stand on a line, from the left; one for each stretch that is visually whole. */
export interface MarkBox {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** The line's base and its letters' size. */
  readonly y: number;
  readonly size: number;
}

/** What a picture has a colour for; words that are missing are marked as other words are. */
export type PictureColour = "paper" | "ink" | "quiet" | "rule" | Exclude<MarkKind, "omission">;

/** The colours of a picture, as CSS writes them. */
export type PictureColours = Readonly<Record<PictureColour, string>>;

const figure = (value: number) => `${Math.round(value * 100) / 100}`;

type Draw = (box: MarkBox, colours: PictureColours) => XmlNode;

/** A line under the letters, as far below their base as on the screen. */
function underline(
  colour: PictureColour,
  thickness: number,
  more: Readonly<Record<string, string>> = {},
): Draw {
  return ({ from, to, y, size }, colours) => {
    const level = figure(y + size * 0.46);
    return element("path", [], {
      d: `M${figure(from)} ${level}H${figure(to)}`,
      stroke: colours[colour],
      "stroke-width": figure(size * thickness),
      fill: "none",
      ...more,
    });
  };
}

/** Two thin lines. */
const doubleLine: Draw = ({ from, to, y, size }, colours) =>
  element("path", [], {
    d: [0.42, 0.56].map((level) => `M${figure(from)} ${figure(y + size * level)}H${figure(to)}`).join(""),
    stroke: colours.name,
    "stroke-width": figure(size * 0.06),
    fill: "none",
  });

/** A line with the barred ring that stands before negations on the screen; here it has its place on the line. */
const barredLine: Draw = (box, colours) => {
  const { from, to, y, size } = box;
  const ring = size * 0.17;
  const bar = ring * Math.SQRT1_2;
  const [x, level] = [(from + to) / 2, y + size * 0.46];
  const stroke = { stroke: colours.negation, "stroke-width": figure(size * 0.06) };
  return element("g", [
    underline("negation", 0.1)(box, colours),
    element("circle", [], {
      ...{ cx: figure(x), cy: figure(level), r: figure(ring) },
      ...{ ...stroke, fill: colours.paper },
    }),
    element("path", [], {
      d: `M${figure(x - bar)} ${figure(level + bar)}L${figure(x + bar)} ${figure(level - bar)}`,
      ...stroke,
    }),
  ]);
};

const wave: Draw = ({ from, to, y, size }, colours) => {
  const step = size * 0.16;
  const level = y + size * 0.46;
  const bends = Math.max(1, Math.round((to - from) / step));
  const length = (to - from) / bends;
  const first = `M${figure(from)} ${figure(level)}q${figure(length / 2)} ${figure(step)} ${figure(length)} 0`;
  return element("path", [], {
    d: first + `t${figure(length)} 0`.repeat(bends - 1),
    stroke: colours.moved,
    "stroke-width": figure(size * 0.06),
    fill: "none",
  });
};

const frame: Draw = ({ from, to, y, size }, colours) =>
  element("rect", [], {
    x: figure(from - 2),
    y: figure(y - size * 0.92),
    width: figure(to - from + 4),
    height: figure(size * 1.44),
    stroke: colours.number,
    "stroke-width": "1.5",
    fill: "none",
  });

/** A line above the letters and one below. */
const bracketLines: Draw = ({ from, to, y, size }, colours) =>
  element("path", [], {
    d: [-0.86, 0.46].map((level) => `M${figure(from)} ${figure(y + size * level)}H${figure(to)}`).join(""),
    stroke: colours.rephrased,
    "stroke-width": figure(size * 0.05),
    fill: "none",
  });

const wash: Draw = ({ from, to, y, size }, colours) =>
  element("rect", [], {
    x: figure(from),
    y: figure(y - size * 0.24),
    width: figure(to - from),
    height: figure(size * 0.62),
    fill: colours.addition,
  });

const dots = (size: number, gap: number) => ({ "stroke-dasharray": `${size} ${gap}` });

/** The same forms as on the screen, so that nobody has to learn two. */
const drawings: Readonly<Record<MarkKind, Draw>> = {
  spelling: underline("spelling", 0.09, { "stroke-linecap": "round", ...dots(0, 5) }),
  inflection: underline("inflection", 0.08, dots(7, 4)),
  name: doubleLine,
  number: frame,
  substitution: underline("substitution", 0.1),
  rephrased: bracketLines,
  addition: wash,
  unshared: wash,
  omission: underline("substitution", 0.1),
  moved: wave,
  negation: barredLine,
};

/** The proofreader's caret, where words are missing. */
function caret({ kind, from, y, size }: MarkBox, colours: PictureColours): XmlNode {
  const half = size * 0.24;
  return element("path", [], {
    d: `M${figure(from - half)} ${figure(y + size * 0.68)}L${figure(from)} ${figure(y + size * 0.34)}L${figure(from + half)} ${figure(y + size * 0.68)}`,
    stroke: colours[kind === "negation" ? kind : "substitution"],
    "stroke-width": figure(size * 0.08),
    fill: "none",
  });
}

/** Draws a mark, each kind in a form of its own. A box without width is a sign of missing words. */
export function markNode(box: MarkBox, colours: PictureColours): XmlNode {
  return box.from === box.to ? caret(box, colours) : drawings[box.kind](box, colours);
}

/** Letters or a run of them, from the left, in pixels. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Letters that touch are one stretch, also where rounding leaves a hair between them. */
const hair = 1;

/** The stretches that letters cover, from the left: in a line of two directions the marked ones may lie apart. */
export function stretchesOf(letters: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const letter of letters.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last !== undefined && letter.from <= last.to + hair) {
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, letter.to) };
    } else found.push({ from: letter.from, to: letter.to });
  }
  return found;
}
