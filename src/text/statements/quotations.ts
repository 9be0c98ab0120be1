import { isProclitic } from "../words/index";
import { type MarkFamily, quotationMarks, terminals } from "./marks";
import type { ReadToken, TokenRange } from "./tokens";

/** A passage in quotation marks: tokens `[from, to)` with the marks, `[first, last)` without. */
export interface Quotation extends TokenRange {
  readonly first: number;
  readonly last: number;
  /** How many words are in it. */
  readonly words: number;
  /** False where the closing mark is missing and the end was guessed. */
  readonly closed: boolean;
}

/** What a mark does by what stands around it: opens, closes, or either. */
type Role = "opens" | "closes" | "either";

interface Mark {
  readonly at: number;
  readonly family: MarkFamily;
  readonly role: Role;
}

/** How many lines a quotation may run over before its closing mark is given up. */
const mostLines = 4;

function roleOf(text: string, tokens: readonly ReadToken[], at: number): Role {
  const token = tokens[at];
  const mark = quotationMarks.get(token?.text ?? "");
  if (token === undefined || mark === undefined) return "either";
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const gapBefore = before === undefined || before.line !== token.line || before.end < token.start;
  const gapAfter = after === undefined || after.line !== token.line || after.start > token.end;
  if (!gapBefore && before?.word && !gapAfter && after?.word) {
    // Clitics are written onto the word in quotation marks after them: بـ”ثورات”.
    return isProclitic(before.folded) ? "opens" : "either";
  }
  if (!gapBefore && text[token.start - 1] === "ـ") return "opens";
  const tightBefore =
    !gapBefore && (before?.word || terminals.has(before?.text ?? "") || before?.text === ")");
  const tightAfter = !gapAfter && after?.word;
  if (tightAfter && !tightBefore) return "opens";
  if (tightBefore && !tightAfter) return "closes";
  // أن ” السد آمن ”: between two gaps a mark of any shape does either.
  if (gapBefore && gapAfter && after?.word && before?.word && mark.shape === "close") return "either";
  if (mark.shape === "open") return "opens";
  return mark.shape === "close" ? "closes" : "either";
}

/** A single mark counts only where it clearly opens or closes: it is an apostrophe elsewhere. */
function findMarks(text: string, tokens: readonly ReadToken[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.word) continue;
    const mark = quotationMarks.get(token.text);
    if (mark === undefined) continue;
    const role = roleOf(text, tokens, at);
    if (mark.family === "double" || role !== "either") marks.push({ at, family: mark.family, role });
  }
  return marks;
}

function wordsIn(tokens: readonly ReadToken[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.word) words += 1;
  return words;
}

function closedAt(tokens: readonly ReadToken[], open: number, close: number): Quotation {
  const words = wordsIn(tokens, open + 1, close);
  return { from: open, to: close + 1, first: open + 1, last: close, words, closed: true };
}

/** Where a quotation without a closing mark ends: with its sentence, its line, or before the next mark. */
function unclosed(tokens: readonly ReadToken[], open: number, limit: number): Quotation {
  const line = tokens[open]?.line;
  let last = open + 1;
  while (last < limit && tokens[last]?.line === line && !terminals.has(tokens[last]?.text ?? "")) last += 1;
  const words = wordsIn(tokens, open + 1, last);
  return { from: open, to: last, first: open + 1, last, words, closed: false };
}

/** A name in marks has so many tokens at most. */
const longestName = 4;

/** Whether two straight marks stand around a few words. */
function closesName(tokens: readonly ReadToken[], open: number, close: number): boolean {
  const shape = (at: number) => quotationMarks.get(tokens[at]?.text ?? "")?.shape;
  return close - open <= longestName + 1 && shape(open) === "neither" && shape(close) === "neither";
}

/** Walks over the marks of one family, outermost quotations only. */
function pair(tokens: readonly ReadToken[], marks: readonly Mark[]): readonly Quotation[] {
  const found: Quotation[] = [];
  const lineOf = (mark: Mark) => tokens[mark.at]?.line ?? 0;
  let open: Mark | null = null;
  let depth = 0;
  const give = (limit: number) => {
    if (open?.role === "opens") found.push(unclosed(tokens, open.at, limit));
    open = null;
    depth = 0;
  };
  for (const [index, mark] of marks.entries()) {
    if (open !== null && lineOf(mark) - lineOf(open) >= mostLines) give(tokens.length);
    if (open === null) {
      if (mark.role !== "closes") open = mark;
      continue;
    }
    const apart = lineOf(mark) !== lineOf(open);
    // "أم فهد "صاحبة: straight marks do not nest, so that the second closes a name however it is spaced.
    if (mark.role === "opens" && !apart && depth === 0 && closesName(tokens, open.at, mark.at)) {
      found.push(closedAt(tokens, open.at, mark.at));
      open = null;
      continue;
    }
    if (mark.role === "opens" || (apart && mark.role === "either")) {
      const next = marks[index + 1];
      const afterNext = marks[index + 2];
      const startsLine = tokens[mark.at - 1]?.line !== lineOf(mark);
      if (apart && startsLine && next !== undefined && next.role !== "opens") {
        // A quotation of several paragraphs repeats its opening mark at the head of each.
        if (tokens[mark.at - 2] === undefined || next.at <= mark.at) continue;
      }
      const nested =
        !apart &&
        next?.role === "closes" &&
        afterNext !== undefined &&
        afterNext.role !== "opens" &&
        lineOf(afterNext) === lineOf(mark);
      if (nested) {
        depth += 1;
        continue;
      }
      give(mark.at);
      open = mark;
      continue;
    }
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    found.push(closedAt(tokens, open.at, mark.at));
    open = null;
  }
  give(tokens.length);
  return found;
}

/** The outermost quotations of an article, in order and without overlaps. */
export function findQuotations(text: string, tokens: readonly ReadToken[]): readonly Quotation[] {
  const marks = findMarks(text, tokens);
  const doubles = pair(
    tokens,
    marks.filter(({ family }) => family === "double"),
  );
  const singles = pair(
    tokens,
    marks.filter(({ family }) => family === "single"),
  );
  const all = [...doubles, ...singles.filter(({ closed }) => closed)].sort((a, b) => a.from - b.from);
  const outermost: Quotation[] = [];
  for (const quotation of all) {
    const before = outermost.at(-1);
    if (quotation.words === 0 || (before !== undefined && quotation.from < before.to)) continue;
    outermost.push(quotation);
  }
  return outermost;
}
