import { bareForm, plainForm } from "./plain-form";
import type { RemovalReason } from "./reasons";

/** One line of a collected text, or what the rules have left of it, without the white space around it. */
export interface PageLine {
  /** The range in the collected text, half-open, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The characters of that range, untouched. */
  readonly text: string;
  /** The line for comparison with phrases; see `plainForm` and `bareForm`. */
  readonly plain: string;
  readonly bare: string;
  /** How many words it has; see `countWords`. */
  readonly words: number;
}

/** A range of the collected text that a rule wants taken out. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly reason: RemovalReason;
  /** What the passage tells of the article: the writer's name, the source, the date. */
  readonly value?: string;
}

/** One kind of clutter. It sees the lines that the rules before it have left, in order. */
export interface CleaningRule {
  readonly name: string;
  /** Why it stands where it stands in the order of rules. */
  readonly order: string;
  readonly find: (lines: readonly PageLine[]) => Claim[];
}

const wordSign = /[\p{L}\p{N}]/u;
/** Longer than any word that people write, addresses included. */
const longestWord = 80;
const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text that are not blank. */
export function pageLines(raw: string): PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  for (const found of raw.matchAll(lineBreak)) {
    lines.push(...trimmedLine(raw, start, found.index));
    start = found.index + found[0].length;
  }
  lines.push(...trimmedLine(raw, start, raw.length));
  return lines;
}

/** Takes claims out of lines. A claim inside a line leaves what is before and behind it as lines of their own. */
export function withoutClaims(raw: string, lines: readonly PageLine[], claims: readonly Claim[]): PageLine[] {
  if (claims.length === 0) return [...lines];
  const left: PageLine[] = [];
  let next = 0;
  for (const line of lines) {
    let start = line.start;
    for (let claim = claims[next]; claim !== undefined && claim.end <= line.end; claim = claims[next]) {
      if (claim.start > start) left.push(...trimmedLine(raw, start, claim.start));
      start = claim.end;
      next += 1;
    }
    if (start === line.start) left.push(line);
    else left.push(...trimmedLine(raw, start, line.end));
  }
  return left;
}

/** The claim of a whole line. */
export function claimLine(line: PageLine, reason: RemovalReason, value?: string): Claim {
  const { start, end } = line;
  return value === undefined ? { start, end, reason } : { start, end, reason, value };
}

function trimmedLine(raw: string, from: number, to: number): PageLine[] {
  const whole = raw.slice(from, to);
  const text = whole.trim();
  if (text === "") return [];
  const start = from + whole.indexOf(text);
  const plain = plainForm(text);
  const words = countWords(plain);
  return [{ start, end: start + text.length, text, plain, bare: bareForm(plain), words }];
}

/**
 * Runs between white space with a letter or a digit in them. A run without end counts as the many words it
 * takes the place of, so that a line of few words is always a short one and rules can be exact about it.
 */
function countWords(plain: string): number {
  const runs = plain.split(" ").filter((word) => wordSign.test(word)).length;
  return Math.max(runs, Math.floor(plain.length / longestWord));
}
