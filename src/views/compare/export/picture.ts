import { paperColours } from "./picture-colours";
import type { PictureContent } from "./picture-content";
import { embeddedFaces, facesLoaded } from "./picture-faces";
import {
  layoutPicture,
  type PictureFont,
  type PictureLayout,
  type PictureLine,
  type PictureMeasure,
  pictureFonts,
} from "./picture-layout";
import { type MarkBox, stretchesOf } from "./picture-marks";
import { pictureSvg, textAttributes } from "./picture-svg";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Screens have two pixels where pictures have one. */
const density = 2;

/** The longest side that every browser can draw. */
const longestSide = 16_000;

function canvasContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to draw on");
  return context;
}

function canvasFont(font: PictureFont): string {
  const { family, weight, size } = pictureFonts[font];
  return `${weight} ${size}px "${family}"`;
}

function measureOnCanvas(): PictureMeasure {
  const context = canvasContext(document.createElement("canvas"));
  return (text, font) => {
    context.font = canvasFont(font);
    return context.measureText(text).width;
  };
}

/** Half a space, as a share of the letters' size: the sign of missing words stands between two words. */
const halfSpace = 0.13;

function gapPosition({ font, dir }: PictureLine, text: SVGTextContentElement, at: number): number {
  if (at === 0) return text.getStartPositionOfChar(0).x;
  const step = pictureFonts[font].size * halfSpace;
  return text.getEndPositionOfChar(at - 1).x + (dir === "rtl" ? -step : step);
}

/** Where the marks of one line stand, as the browser itself sets the line. */
function boxesOf(line: PictureLine, text: SVGTextContentElement): readonly MarkBox[] {
  const { y } = line;
  const { size } = pictureFonts[line.font];
  return line.marks.flatMap(({ kind, start, end }): readonly MarkBox[] => {
    if (start === end) {
      const at = gapPosition(line, text, start);
      return [{ kind, from: at, to: at, y, size }];
    }
    const letters = Array.from({ length: end - start }, (_, index) => {
      const { x, width } = text.getExtentOfChar(start + index);
      return { from: x, to: x + width };
    });
    return stretchesOf(letters).map((stretch) => ({ kind, ...stretch, y, size }));
  });
}

/** Sets the lines out of sight, to see where their marked letters come to stand in either direction. */
function findMarks({ lines, width, height }: PictureLayout): readonly MarkBox[] {
  const sheet = document.createElementNS(svgNamespace, "svg");
  sheet.setAttribute("width", `${width}`);
  sheet.setAttribute("height", `${height}`);
  sheet.setAttribute("aria-hidden", "true");
  Object.assign(sheet.style, { position: "fixed", visibility: "hidden", insetInlineStart: "0", top: "0" });
  document.body.append(sheet);
  try {
    return lines
      .filter(({ marks }) => marks.length > 0)
      .flatMap((line) => {
        const text = document.createElementNS(svgNamespace, "text");
        for (const [name, value] of Object.entries(textAttributes(line))) text.setAttribute(name, value);
        text.style.whiteSpace = "pre";
        text.textContent = line.text;
        sheet.append(text);
        return boxesOf(line, text);
      });
  } finally {
    sheet.remove();
  }
}

/** A picture that is laid out, and where its marks stand. */
interface Sketch {
  readonly layout: PictureLayout;
  readonly boxes: readonly MarkBox[];
}

async function sketch(content: PictureContent): Promise<Sketch> {
  await facesLoaded();
  const layout = layoutPicture(content, measureOnCanvas());
  return { layout, boxes: findMarks(layout) };
}

const svgFile = (text: string) => new Blob([text], { type: "image/svg+xml;charset=utf-8" });

/** Draws a comparison as an SVG. Rejects where the typefaces cannot be had. */
export async function drawSvg(content: PictureContent): Promise<Blob> {
  const [faces, { layout, boxes }] = await Promise.all([embeddedFaces(), sketch(content)]);
  const { title, lang } = content;
  return svgFile(pictureSvg({ layout, boxes, title, lang, colours: paperColours }, faces));
}

async function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: Blob,
  layout: PictureLayout,
): Promise<void> {
  const address = URL.createObjectURL(shapes);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0, layout.width, layout.height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawWords(context: CanvasRenderingContext2D, { lines }: PictureLayout): void {
  context.textAlign = "start";
  context.textBaseline = "alphabetic";
  for (const { x, y, text, font, quiet, dir } of lines) {
    context.direction = dir;
    context.font = canvasFont(font);
    context.fillStyle = quiet ? paperColours.quiet : paperColours.ink;
    context.fillText(text, x, y);
  }
}

/**
 * Draws a comparison as a PNG with twice the pixels of the SVG, or as many as can be drawn. The words are set by the
 * page, whose typefaces are there: in an SVG that is drawn as an image, those inside it may come too late.
 */
export async function drawPng(content: PictureContent): Promise<Blob> {
  const { layout, boxes } = await sketch(content);
  const { title, lang } = content;
  const scale = Math.min(density, longestSide / Math.max(layout.width, layout.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(layout.width * scale);
  canvas.height = Math.round(layout.height * scale);
  const context = canvasContext(canvas);
  context.scale(scale, scale);
  const shapes = pictureSvg({ layout, boxes, title, lang, colours: paperColours }, null);
  await drawShapes(context, svgFile(shapes), layout);
  drawWords(context, layout);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png === null ? reject(new Error("no picture")) : resolve(png)), "image/png");
  });
}
