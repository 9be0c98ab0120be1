import type { TextRange } from "../../text/quotes/index";
import { lineAt } from "../quotes";
import type { Article } from "../types";

/** What a text directive names: some words, or the first and the last of a longer passage, and what stands beside them. */
interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is all of the words. */
  readonly end: string;
  readonly suffix: string;
}

/** A longer passage is named by its ends: a browser compares every letter, and a page may set one of them otherwise. */
const longestWhole = 160;

/** What parts the words of a page in a way that a browser's own blank may not match: a line's end, or more than one blank. */
const gap = /\n|\s{2,}/u;

/** Words at either end of a passage that is named by its ends. */
const endWords = 4;

/** Words beside the passage that are tried, so many on either side at most. */
const mostBeside = 6;

/** What a word is made of, with the stretching mark and the joiners. */
const letter = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]/u;

/** Halves of surrogate pairs, which no address can hold. */
const half = /\p{Surrogate}/u;

/** The range without white space at its ends and with the whole of the words that it cuts: browsers match whole words. */
function wholeWords(text: string, quote: TextRange): TextRange {
  let { start, end } = quote;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (letter.test(text.charAt(start))) while (letter.test(text.charAt(start - 1))) start -= 1;
  if (letter.test(text.charAt(end - 1))) while (letter.test(text.charAt(end))) end += 1;
  return { start, end };
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

const escaped = (text: string) =>
  wordsOf(text)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");

/** Where some words stand between others, as a browser looks for them: whatever the white space, and never inside a word. */
function* placesOf(text: string, prefix: string, words: string, suffix: string): Generator<TextRange> {
  const before = prefix === "" ? "" : `${escaped(prefix)}\\s*`;
  const behind = suffix === "" ? "" : `\\s*${escaped(suffix)}`;
  const pattern = new RegExp(`${before}(?<named>${escaped(words)})${behind}`, "dgi");
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [start = 0, end = 0] = found.indices?.groups?.named ?? [];
    const last = found.index + found[0].length;
    if (!letter.test(text.charAt(found.index - 1)) && !letter.test(text.charAt(last))) yield { start, end };
    pattern.lastIndex = found.index + 1;
  }
}

/** Whether a directive leads to these words of a text, and would lead nowhere else in it. */
function leadsTo(text: string, { prefix, start, end, suffix }: TextDirective, at: TextRange): boolean {
  const [first, second] = placesOf(text, prefix, start, end === "" ? suffix : "");
  if (first?.start !== at.start || second !== undefined) return false;
  if (end === "") return first.end === at.end;
  const [last] = placesOf(text.slice(first.end), "", end, suffix);
  return last?.end === at.end - first.end;
}

const encoded = (text: string) => encodeURIComponent(wordsOf(text).join(" ")).replaceAll("-", "%2D");

function written({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === "" ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === "" ? [] : [encoded(end)]),
    ...(suffix === "" ? [] : [`-${encoded(suffix)}`]),
  ].join(",");
}

function* directivesFor(article: Article, { start, end }: TextRange): Generator<TextDirective> {
  const words = article.text.slice(start, end);
  const before = wordsOf(
    article.text
      .slice(lineAt(article, start)?.start ?? 0, start)
      .split(gap)
      .at(-1) ?? "",
  );
  const behind = wordsOf(article.text.slice(end, lineAt(article, end)?.end ?? end).split(gap, 1)[0] ?? "");
  const parts = wordsOf(words);
  // One text cannot cross from one paragraph into the next, nor a double blank; its two ends can stand on either side.
  const whole = parts.length < 2 || (!gap.test(words) && words.length <= longestWhole);
  const most = Math.floor(parts.length / 2);
  const pieces = words.split(gap).map((piece) => wordsOf(piece).length);
  const sizes = [pieces[0] ?? 0, pieces.at(-1) ?? 0].map((size) =>
    Math.max(1, Math.min(endWords, most, size)),
  );
  const [size = 1, lastSize = 1] = sizes;
  const named = whole
    ? { start: words, end: "" }
    : { start: parts.slice(0, size).join(" "), end: parts.slice(-lastSize).join(" ") };
  yield { ...named, prefix: "", suffix: "" };
  for (let beside = 1; beside <= mostBeside; beside += 1) {
    const prefix = before.slice(-beside).join(" ");
    const suffix = behind.slice(0, beside).join(" ");
    yield { ...named, prefix, suffix: "" };
    yield { ...named, prefix: "", suffix };
    yield { ...named, prefix, suffix };
  }
}

/**
 * The fragment directive that leads to some words of an article: `:~:text=…` (WICG, URL Fragment Text Directives), with
 * as few of the words before and behind as make it lead there alone. Null where none does: a link that may lead to other
 * words is worse than none. The words are widened to whole words, as browsers find no others.
 */
export function textDirective(article: Article, quote: TextRange): string | null {
  const at = wholeWords(article.text, quote);
  if (at.end === at.start || half.test(article.text.slice(at.start, at.end))) return null;
  for (const directive of directivesFor(article, at)) {
    if (half.test(directive.prefix + directive.suffix)) return null;
    if (leadsTo(article.text, directive, at)) return `:~:text=${written(directive)}`;
  }
  return null;
}

/** The address of an article's page at the very words of a quote; empty where it has no address or no way leads there alone. */
export function wordsAddress(article: Article, quote: TextRange): string {
  if (article.address === null) return "";
  const directive = textDirective(article, quote);
  if (directive === null) return "";
  const [page = ""] = article.address.split(":~:");
  return page.includes("#") ? `${page}${directive}` : `${page}#${directive}`;
}
