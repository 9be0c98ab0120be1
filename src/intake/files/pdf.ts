import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
  version,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { readArticle } from "../draft-article";
import { mostPages, mostTextSigns } from "../limits";
import { refused } from "../refused";
import type { InputReading, PdfSupport } from "../types";
import { NotRead } from "./held-file";
import { textOfPages } from "./pdf-layout";
import type { PlacedText } from "./pdf-lines";

/**
 * Asks for the tables of older fonts by their names, as pdfjs asks for all that lies beside it. Where one cannot be had, pdfjs
 * leaves out whatever needs it without a word; `onMissing` is told.
 */
function tablesFrom({ fetchTable }: PdfSupport, onMissing: () => void) {
  return class {
    async fetch({
      kind,
      filename,
    }: {
      readonly kind: string;
      readonly filename: string;
    }): Promise<Uint8Array> {
      if (kind !== "cMapUrl") throw new Error(`${filename} is not needed for text`);
      try {
        return await fetchTable(`${version}/${filename}`);
      } catch (error) {
        onMissing();
        throw error;
      }
    }
  };
}

/** Where nobody says how pdfjs is to be run, it runs in the same thread, as in Node. */
function openPdf(bytes: Uint8Array<ArrayBuffer>, support: PdfSupport | undefined) {
  const common = {
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  };
  if (support === undefined) {
    const task = getDocument(common);
    return { opened: task.promise, isWhole: () => true, end: () => task.destroy() };
  }
  const port = support.startWorker();
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  let isWhole = true;
  const onMissing = () => {
    isWhole = false;
  };
  const task = getDocument({ ...common, worker, BinaryDataFactory: tablesFrom(support, onMissing) });
  // A worker whose script cannot be had never answers.
  const failed = new Promise<never>((_, reject) => {
    port.addEventListener("error", () => reject(new NotRead({ kind: "not-fetched" })), { once: true });
  });
  return {
    opened: Promise.race([task.promise, failed]),
    isWhole: () => isWhole,
    end: async () => {
      worker.destroy();
      port.terminate();
    },
  };
}

/**
 * Reads the text of a PDF: its pages' pieces of text put into lines, columns and paragraphs. Nothing is drawn, and no program in it
 * runs. Where its order is doubtful, the draft says on how many pages.
 *
 * @throws NotRead where it is locked or has no text, or where a table that it needs could not be had; Error where it is broken.
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  support: PdfSupport | undefined,
): Promise<readonly InputReading[]> {
  const { opened, isWhole, end } = openPdf(bytes, support);
  try {
    const document = await opened.catch(refuseLocked);
    const pages = await readPages(document);
    if (!isWhole()) throw new NotRead({ kind: "not-fetched" });
    const { text, doubtful } = textOfPages(pages);
    if (!/\p{L}/u.test(text)) throw new NotRead({ kind: "no-text", pages: document.numPages });
    const title = await titleOf(document);
    const reading = readArticle(
      { text, title, whole: true },
      doubtful === 0 ? [] : [{ kind: "order", pages: doubtful }],
    );
    if (document.numPages <= pages.length) return [reading];
    return [reading, refused({ kind: "too-many-pages", count: document.numPages, most: mostPages })];
  } finally {
    await end();
  }
}

function refuseLocked(error: unknown): never {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  throw isLocked ? new NotRead({ kind: "locked", is: "pdf" }) : error;
}

async function readPages(document: PDFDocumentProxy): Promise<readonly (readonly PlacedText[])[]> {
  const pages: (readonly PlacedText[])[] = [];
  let signs = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap(placed);
    signs += texts.reduce((sum, { text }) => sum + text.length, 0);
    if (signs > mostTextSigns) throw new NotRead({ kind: "too-large", size: signs, most: mostTextSigns });
    pages.push(texts);
    page.cleanup();
  }
  return pages;
}

type TextItem = Awaited<
  ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getTextContent"]>
>["items"][number];

/** A piece of text of pdfjs's; marks of structure, and ends of lines without text, are left. */
function placed(item: TextItem): readonly PlacedText[] {
  if (!("str" in item) || item.str === "") return [];
  const [across, along, , , start, base] = item.transform.map(Number);
  if (across === undefined || along === undefined || start === undefined || base === undefined) return [];
  const size = Math.hypot(across, along);
  const turned = Math.abs(along) > Math.abs(across) / 10 && item.str.trim() !== "";
  return [{ text: item.str, start, end: start + item.width, base, size, turned }];
}

/** What the document calls itself: of a page's print its title. */
async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const title: unknown = "Title" in info ? info.Title : undefined;
  return typeof title === "string" && title.trim() !== "" ? title : undefined;
}
