import { mostFileDepth, mostStorySigns } from "../limits";
import { refused } from "../refused";
import type { InputReading } from "../types";
import { lyingAt, NotRead, type WithinFile } from "./held-file";
import { type UnpackedFile, unpackedFiles } from "./unpack";

/** What systems and version control put beside a reader's files. */
const ofSystem = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|thumbs\.db$|desktop\.ini$)/i;
/** What pages need for their looks, and pictures and recordings; they hold no article. */
const noArticle =
  /\.(?:css|m?js|map|ico|svg|png|jpe?g|gif|webp|avif|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[agv]|wav)$/i;
/** The folder beside a page that a browser saved whole; what lies in it is the page's. */
const pageFolder = /^(?:.*\/)?[^/]+(?:_files|_fichiers|_ملفات|\.files)\//;

/**
 * Reads a ZIP archive: each file in it as if it had been brought by itself, archives in it too. What is broken or cannot be read
 * spoils no other.
 */
export async function readArchive(
  bytes: Uint8Array,
  { depth, room, read }: WithinFile,
): Promise<readonly InputReading[]> {
  if (depth >= mostFileDepth) throw new NotRead({ kind: "packed-too-deep", most: mostFileDepth });
  const readings: InputReading[] = [];
  let passed = 0;
  const isWanted = (path: string) => {
    if (ofSystem.test(path) || pageFolder.test(path)) return false;
    if (!noArticle.test(path)) return true;
    passed += 1;
    return false;
  };
  try {
    for await (const file of unpackedFiles(bytes, room, isWanted)) {
      readings.push(...lyingAt(file.path, await readFile(file, read)));
    }
  } catch (error) {
    // What was whole before it broke off has been read.
    readings.push(refused(error instanceof NotRead ? error.reason : { kind: "damaged", is: "zip" }));
  }
  if (passed > 0) readings.push(refused({ kind: "passed-over", count: passed }));
  return readings.length === 0 ? [refused({ kind: "empty" })] : readings;
}

async function readFile(
  { path, bytes }: UnpackedFile,
  read: WithinFile["read"],
): Promise<readonly InputReading[]> {
  if (bytes === null) return [refused({ kind: "damaged", is: "zip" })];
  if (bytes === "too-large") return [refused({ kind: "unpacks-too-large", most: mostStorySigns })];
  return read({ name: path, bytes });
}
