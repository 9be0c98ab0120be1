import { zipSync } from "fflate";
import mammoth from "mammoth";
import { readArticle } from "../draft-article";
import type { InputReading } from "../types";
import { NotRead, type WithinFile } from "./held-file";
import { unpackedFiles } from "./unpack";

/** The parts of a document that hold text and what it looks like. Pictures, settings, templates and programs are left. */
const textPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word\/)?(?:document|styles|numbering|footnotes|endnotes|comments)\d*\.xml|word\/_rels\/[^/]+\.xml\.rels)$/i;
/** No program that writes documents declares a type; what declares one means to have names put in for others. */
const documentType = /<!DOCTYPE|<!ENTITY/i;

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** The number of a note in the text, and the arrow that leads from the note back to it. */
const noteMarks =
  /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g;

/**
 * Reads a document of Word (DOCX). Only the parts with text are handed to mammoth: what the document points to elsewhere, a template or a
 * picture of another site, is not even looked at.
 *
 * @throws NotRead where it holds more than there is room for; Error where it is broken.
 */
export async function readWord(bytes: Uint8Array, { room }: WithinFile): Promise<readonly InputReading[]> {
  const parts: Record<string, Uint8Array> = {};
  for await (const { path, bytes: part } of unpackedFiles(bytes, room, (name) => textPart.test(name))) {
    if (part === null || part === "too-large") throw new NotRead({ kind: "damaged", is: "docx" });
    if (documentType.test(new TextDecoder().decode(part))) throw new NotRead({ kind: "damaged", is: "docx" });
    parts[path] = part;
  }
  const packed = zipSync(parts, { level: 0 });
  // A browser's mammoth asks for the one, Node's for the other.
  const input = Object.assign({ arrayBuffer: packed.buffer }, { buffer: packed });
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: styles,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  });
  return [readArticle({ text: value.replace(noteMarks, ""), whole: true })];
}
