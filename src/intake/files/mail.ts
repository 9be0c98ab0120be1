import PostalMime, { type Attachment, type Email } from "postal-mime";
import { isWebAddress } from "@/corpus/schema";
import { readArticle } from "../draft-article";
import { mostArticles, mostFileDepth, mostFiles } from "../limits";
import { refused } from "../refused";
import type { InputReading } from "../types";
import { lyingAt, NotRead, type WithinFile } from "./held-file";

/** Deeper nested parts are no mail's. */
const parser = { maxNestingDepth: 32, maxRfc822NestingDepth: mostFileDepth };

/** The first page of several that were joined: what stood in frames comes behind it. */
const pageEnd = /<\/html\s*>/i;

/**
 * Reads a page that a browser has saved as one file (MHTML, RFC 2557): its first page, with the address that it was saved from and
 * the time. Pictures, styles and frames are left.
 */
export async function readSavedPage(bytes: Uint8Array): Promise<readonly InputReading[]> {
  const email = await PostalMime.parse(bytes, parser);
  const text = (email.html ?? "").split(pageEnd, 1)[0] ?? "";
  const address = webAddress(headerOf(email, "snapshot-content-location")) ?? locationIn(bytes);
  const saved = new Date(email.date ?? "");
  const read = readArticle({ text, address });
  const isDated = read.kind === "article" && !Number.isNaN(saved.getTime());
  const reading = isDated ? { ...read, retrieved: saved.toISOString() } : read;
  return isCutOff(bytes) ? [reading, refused({ kind: "damaged", is: "mhtml" })] : [reading];
}

/** What its first header says that all of a mail's parts end with. */
const boundaryHeader = /^content-type:[^\n]*(?:\r?\n[ \t][^\n]*)*?\bboundary=(?:"([^"\r\n]+)"|([^\s;"]+))/im;

const headEnd = /\r?\n\r?\n/;
const encodingHeader = /^content-transfer-encoding:[ \t]*(\S+)/im;
const htmlHeader = /^content-type:[ \t]*text\/html/im;

/** Whether a mail breaks off before its end: a part of several is lacking, or what a single part is written in is not whole. */
function isCutOff(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  const head = text.split(headEnd, 1)[0] ?? "";
  const [, quoted, plain] = boundaryHeader.exec(head) ?? [];
  const boundary = quoted ?? plain;
  return boundary === undefined
    ? isCutPart(head, text.slice(head.length).trim())
    : !text.includes(`--${boundary}--`);
}

/** Base64 comes in fours, a soft break is followed by a line, and a page that says where it begins says where it ends. */
function isCutPart(head: string, body: string): boolean {
  const encoding = encodingHeader.exec(head)?.[1]?.toLowerCase();
  if (encoding === "base64") return body.replace(/\s+/g, "").length % 4 !== 0;
  if (encoding === "quoted-printable" && /=[0-9A-F]?$/i.test(body)) return true;
  return htmlHeader.test(head) && /<html[\s>]/i.test(body) && !/<\/html\s*>/i.test(body);
}

const headerOf = ({ headers }: Email, name: string) => headers.find(({ key }) => key === name)?.value;

const webAddress = (text: string | undefined) =>
  text !== undefined && isWebAddress(text.trim()) ? text.trim() : undefined;

/** Enough for the heads of the file and of its first part. */
const headBytes = 8_000;
const location = /^Content-Location:[ \t]*(\S+)/im;

function locationIn(bytes: Uint8Array): string | undefined {
  return webAddress(location.exec(new TextDecoder("latin1").decode(bytes.subarray(0, headBytes)))?.[1]);
}

/** Reads a mail or a box of several: what each says, and the files that come with it. */
export async function readMail(bytes: Uint8Array, within: WithinFile): Promise<readonly InputReading[]> {
  const mails = eachMail(bytes);
  const readings: InputReading[] = [];
  for (const mail of mails.slice(0, mostArticles)) readings.push(...(await readOneMail(mail, within)));
  if (mails.length > mostArticles)
    readings.push(refused({ kind: "too-many-articles", count: mails.length, most: mostArticles }));
  return readings;
}

/** A box of mails has a line of its own before each of them. */
const boxLine = /(?:^|\n\r?\n)From \S+ [^\n]*\d{4}\r?\n/g;

function eachMail(bytes: Uint8Array): readonly Uint8Array[] {
  // One byte is one sign, so that places in the one are places in the other.
  const text = new TextDecoder("latin1").decode(bytes);
  const starts = [...text.matchAll(boxLine)].map((found) => found.index + found[0].length);
  const ends = [...text.matchAll(boxLine)].map(({ index }) => index);
  if (ends[0] !== 0) return [bytes];
  return starts.map((start, at) => bytes.subarray(start, ends[at + 1] ?? bytes.length));
}

async function readOneMail(bytes: Uint8Array, within: WithinFile): Promise<readonly InputReading[]> {
  const email = await PostalMime.parse(bytes, parser);
  const files: InputReading[] = [];
  try {
    for (const [at, attachment] of email.attachments.entries()) {
      // That there are too many files is said once, and not by each mail behind.
      if (within.room.files >= 0 && isFile(attachment))
        files.push(...(await readAttachment(attachment, at, within)));
    }
  } catch (error) {
    // What the mail itself says, and what came before, has been read.
    if (!(error instanceof NotRead)) throw error;
    files.push(refused(error.reason));
  }
  const own = readArticle({
    text: email.html ?? email.text ?? "",
    headline: { text: withoutMarks(email.subject ?? ""), sure: false },
    published: { words: headerOf(email, "date") ?? "", sure: false },
  });
  const holdsArticle = files.some(({ kind }) => kind !== "refused");
  const readings = holdsArticle && isCoverNote(own) ? files : [own, ...files];
  return isCutOff(bytes) ? [...readings, refused({ kind: "damaged", is: "mail" })] : readings;
}

/** Whether what a mail itself says is no more than that something comes with it. */
function isCoverNote(own: InputReading): boolean {
  return (
    own.kind === "refused" ||
    (own.kind === "article" && own.draft.warnings.some(({ kind }) => kind === "short"))
  );
}

/** What mail programs write before the subject of what is sent on or answered. */
const subjectMarks = /^(?:\s*(?:fwd?|re|رد|إعادة توجيه|تحويل)\s*:)+\s*/iu;
const withoutMarks = (subject: string) => subject.replace(subjectMarks, "");

/** Pictures belong to the mail's looks, signatures and keys to its way. */
function isFile({ mimeType, related, disposition }: Attachment): boolean {
  if (related === true || /^(?:image|audio|video)\/|pkcs7|pgp-|calendar|vcard/.test(mimeType)) return false;
  return disposition === "attachment" || /^(?:application|text|message)\//.test(mimeType);
}

async function readAttachment(
  { filename, content }: Attachment,
  at: number,
  { depth, room, read }: WithinFile,
): Promise<readonly InputReading[]> {
  const path = filename ?? `${at + 1}`;
  if (depth >= mostFileDepth) throw new NotRead({ kind: "packed-too-deep", most: mostFileDepth });
  room.files -= 1;
  if (room.files < 0) throw new NotRead({ kind: "too-many-files", most: mostFiles });
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  return lyingAt(path, await read({ name: path, bytes }));
}
