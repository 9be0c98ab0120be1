import { element, writeXml } from "../../../corpus/export/xml";
import { breakLines, type CardLine, lineNode, type StyledRun } from "./set-text";

/** The size that previews of links are made for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** One outlet's wording on a card. */
export interface CardWording {
  readonly outlet: string;
  readonly runs: readonly StyledRun[];
}

/** What a card says. Its words are Arabic, as what it previews is; the line beneath the title is in English. */
export interface Card {
  readonly title: string;
  readonly beneath: string;
  readonly wordings: readonly CardWording[];
  readonly app: string;
}

const paper = "#faf7f0";
const ink = "#1d1b18";
const quiet = "#5f594f";
const rule = "#ddd5c4";
const rubric = "#9c2a1c";

const margin = 64;
const inner = cardSize.width - 2 * margin;
/** Where wordings have to end, above the name of the app. */
const foot = cardSize.height - 76;

interface Block {
  readonly lines: readonly CardLine[];
  /** Where the next thing may stand. */
  readonly next: number;
}

function block(
  runs: readonly StyledRun[],
  {
    top,
    most,
    ...look
  }: Omit<CardLine, "runs" | "x" | "y"> & { readonly top: number; readonly most: number },
): Block {
  const height = look.size * (look.face === "interface" ? 1.5 : 1.6);
  const x = look.dir === "rtl" ? cardSize.width - margin : margin;
  const lines = breakLines(runs, inner / look.size, most).map((line, index) => ({
    ...look,
    runs: line,
    x,
    y: top + height * index + look.size,
  }));
  return { lines, next: top + height * lines.length };
}

const plain = (text: string): readonly StyledRun[] => [{ text, marked: false }];

/** The rules between wordings, and the wordings as far as there is room for them. */
function wordingBlocks({ wordings }: Card, from: number) {
  const lines: CardLine[] = [];
  const rules: number[] = [];
  let top = from;
  for (const { outlet, runs } of wordings) {
    const name = block(plain(outlet), {
      top: top + 18,
      most: 1,
      face: "interface",
      size: 20,
      colour: quiet,
      dir: "rtl",
    });
    const words = block(runs, {
      top: name.next,
      most: 2,
      face: "reading",
      size: 28,
      colour: ink,
      dir: "rtl",
    });
    if (words.next > foot) break;
    rules.push(top + 8);
    lines.push(...name.lines, ...words.lines);
    top = words.next;
  }
  return { lines, rules };
}

/** A card as SVG: the title, its English, and under it how outlets word it, with what sets each apart underlined. */
export function cardSvg(card: Card): string {
  const title = block(plain(card.title), {
    top: 44,
    most: 2,
    face: "title",
    size: 44,
    colour: ink,
    dir: "rtl",
  });
  const beneath = block(plain(card.beneath), {
    top: title.next + 4,
    most: 1,
    face: "interface",
    size: 22,
    colour: quiet,
    dir: "ltr",
  });
  const { lines, rules } = wordingBlocks(card, beneath.next + 8);
  const name: CardLine = {
    runs: plain(card.app),
    face: "title",
    size: 30,
    colour: ink,
    dir: "rtl",
    x: cardSize.width - margin,
    y: cardSize.height - 32,
  };
  const box = (attributes: Readonly<Record<string, string>>) => element("rect", [], attributes);
  const size = { width: `${cardSize.width}`, height: `${cardSize.height}` };
  return writeXml(
    element(
      "svg",
      [
        box({ ...size, fill: paper }),
        box({ width: size.width, height: "10", fill: ink }),
        ...rules.map((y) => box({ x: `${margin}`, y: `${y}`, width: `${inner}`, height: "1.5", fill: rule })),
        ...[...title.lines, ...beneath.lines, ...lines, name].map((line) => lineNode(line, rubric)),
      ],
      { xmlns: "http://www.w3.org/2000/svg", ...size },
    ),
  );
}
