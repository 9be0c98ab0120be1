import { element, textNode, writeXml, type XmlNode } from "@/corpus/export";
import { type PictureLayout, type PictureLine, pictureFonts } from "./picture-layout";
import { type MarkBox, markNode, type PictureColours } from "./picture-marks";

/** A face to be put into a picture. */
export interface EmbeddedFace {
  readonly family: string;
  /** As CSS has it: one weight, or the first and the last of a range. */
  readonly weight: string;
  readonly unicodeRange: string;
  /** The file as a `data:` address. */
  readonly source: string;
}

interface Drawing {
  readonly layout: PictureLayout;
  /** Where the marks of all lines stand. */
  readonly boxes: readonly MarkBox[];
  readonly colours: PictureColours;
  readonly title: string;
  readonly lang: string;
}

/** What stands in for a face in a viewer that does not read the ones inside. */
const fallback = { "Naskh Picture": "'Noto Naskh Arabic', serif", "Plex Picture": "sans-serif" } as const;

/** The attributes that set a line of text, in the picture and where it is measured. */
export function textAttributes({ x, y, font, dir, lang }: PictureLine): Readonly<Record<string, string>> {
  const { family, weight, size } = pictureFonts[font];
  return {
    x: `${x}`,
    y: `${y}`,
    direction: dir,
    "font-family": `'${family}', ${fallback[family]}`,
    "font-size": `${size}`,
    "font-weight": `${weight}`,
    "xml:lang": lang,
    "xml:space": "preserve",
  };
}

function styleOf(faces: readonly EmbeddedFace[]): string {
  return faces
    .map(
      ({ family, weight, unicodeRange, source }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${source}) format('woff2');unicode-range:${unicodeRange}}`,
    )
    .join("");
}

/** Marks that lie behind the letters come before them, all others after. */
const isBehind = ({ kind, from, to }: MarkBox) => (kind === "addition" || kind === "unshared") && from < to;

function writtenNodes({ layout, colours }: Drawing): readonly XmlNode[] {
  return layout.lines.map((line) =>
    element("text", [textNode(line.text)], {
      ...textAttributes(line),
      fill: line.quiet ? colours.quiet : colours.ink,
    }),
  );
}

function ruleNodes({ layout: { width, margin, rules }, colours }: Drawing): readonly XmlNode[] {
  return rules.map(({ y, strong }) =>
    element("path", [], {
      d: `M${margin} ${y}H${width - margin}`,
      stroke: strong ? colours.ink : colours.rule,
      "stroke-width": strong ? "2" : "1",
    }),
  );
}

/**
 * A laid-out picture as an SVG document: text as text, its faces inside, nothing fetched from anywhere. Without faces
 * (null) it has everything but the words.
 */
export function pictureSvg(drawing: Drawing, faces: readonly EmbeddedFace[] | null): string {
  const { layout, boxes, colours, title, lang } = drawing;
  const width = `${layout.width}`;
  const height = `${layout.height}`;
  const draw = (some: readonly MarkBox[]) => some.map((box) => markNode(box, colours));
  const parts = [
    element("title", [textNode(title)]),
    ...(faces === null ? [] : [element("style", [textNode(styleOf(faces))])]),
    element("rect", [], { width, height, fill: colours.paper }),
    ...ruleNodes(drawing),
    ...draw(boxes.filter(isBehind)),
    ...(faces === null ? [] : writtenNodes(drawing)),
    ...draw(boxes.filter((box) => !isBehind(box))),
  ];
  return writeXml(
    element("svg", parts, {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, "xml:lang": lang },
    }),
  );
}
