import { isProclitic } from "../clitics";
import { normalise } from "../normalise/normalise";
import type { Token } from "../tokens/tokenise";
import { type Figure, nearnessOf } from "./figure";
import { type NumberWord, numberWord, readDigits } from "./number-words";

/** A figure and the tokens that it is written with: `[first, last)`, as places in the list that was given. */
interface NumberReading extends Figure {
  readonly first: number;
  readonly last: number;
}

interface NumberPart {
  readonly word: NumberWord;
  /** Whether it is joined to what precedes by و. */
  readonly joined: boolean;
}

/** Digits that go on after a scale: 3 آلاف و500. */
const joinedDigits = /^و\d{1,3}$/;
const digitsOf = /[-+\u2212]?\p{Nd}.*$/u;

/** The number word at a place; `onto` allows one clitic in front: و between parts, any before the first. */
function partAt(words: readonly string[], at: number, onto: "conjunction" | "any"): NumberPart | null {
  const word = words[at];
  if (word === undefined) return null;
  const plain = numberWord(word);
  if (plain !== null) return { word: plain, joined: false };
  if (onto === "conjunction" && joinedDigits.test(word)) {
    return { word: { role: "unit", value: Number(word.slice(1)) }, joined: true };
  }
  const clitic = word.slice(0, 1);
  if (onto === "conjunction" ? clitic !== "و" : !isProclitic(clitic)) return null;
  const rest = numberWord(word.slice(1));
  return rest === null ? null : { word: rest, joined: clitic === "و" };
}

/** The sum as it grows: what is complete, and the part below a thousand that a scale may still multiply. */
interface Sum {
  readonly total: number;
  readonly segment: number;
  readonly scale: number;
  readonly started: boolean;
}

function addBelowThousand(sum: Sum, { word, joined }: NumberPart): Sum | null {
  const { segment } = sum;
  const onTop = (value: number) => ({ ...sum, segment: segment + value, started: true });
  if (!sum.started) return word.value === 1 ? null : onTop(word.value);
  if (segment === 0) return joined ? onTop(word.value) : null;
  if (word.role === "ten") return !joined && segment % 100 > 0 && segment % 100 < 10 ? onTop(10) : null;
  if (word.role === "hundreds") {
    const multiplies = !joined && segment > 2 && segment < 10 && word.value === 100;
    return multiplies ? { ...sum, segment: segment * 100 } : null;
  }
  if (!joined) return null;
  if (word.role === "tens") return segment % 100 < 10 ? onTop(word.value) : null;
  return segment % 100 === 0 ? onTop(word.value) : null;
}

function addScale(sum: Sum, { word, joined }: NumberPart): Sum | null {
  const unit = word.role === "dual" ? word.value / 2 : word.value;
  const again = unit === sum.scale && sum.segment > 0;
  if ((unit >= sum.scale && !again) || (sum.segment > 0 && joined)) return null;
  const times = sum.segment > 0 ? sum.segment : word.role === "dual" ? 2 : 1;
  // A plural alone counts nothing: آلاف الأشخاص.
  if (sum.segment === 0 && (word.role === "plural" || (sum.started && !joined))) return null;
  return { total: sum.total + times * unit, segment: 0, scale: unit, started: true };
}

function step(sum: Sum, part: NumberPart): Sum | null {
  if (part.word.role === "half") {
    const halves = sum.started && part.joined && sum.segment === 0 && sum.scale < Number.POSITIVE_INFINITY;
    return halves ? { ...sum, total: sum.total + sum.scale * part.word.value, scale: 0 } : null;
  }
  const isScale = part.word.role === "scale" || part.word.role === "plural" || part.word.role === "dual";
  return isScale ? addScale(sum, part) : addBelowThousand(sum, part);
}

const nothing: Sum = { total: 0, segment: 0, scale: Number.POSITIVE_INFINITY, started: false };

/** The first part may be "eleven" in two words, whose unit says one alone: أحد عشر. */
function start(words: readonly string[], at: number): { readonly sum: Sum; readonly next: number } | null {
  const first = partAt(words, at, "any");
  if (first === null) return null;
  if (first.word.value === 1) {
    const teen = partAt(words, at + 1, "conjunction");
    if (teen?.word.role !== "ten" || teen.joined) return null;
    return { sum: { ...nothing, segment: 11, started: true }, next: at + 2 };
  }
  if (first.word.role === "half") return halfOf(words, at, first.word.value);
  const sum = step(nothing, first);
  return sum === null ? null : { sum, next: at + 1 };
}

/** A scale with the article or without: مليون ونصف (المليون). */
function scaleAt(words: readonly string[], at: number): number | null {
  const found = numberWord((words[at] ?? "").replace(/^ال/u, ""));
  return found?.role === "scale" ? found.value : null;
}

/** A part of a scale: نصف مليون, ربع المليار. Of anything else it is a word. */
function halfOf(words: readonly string[], at: number, share: number) {
  const scale = scaleAt(words, at + 1);
  if (scale === null) return null;
  const sum: Sum = { total: share * scale, segment: 0, scale, started: true };
  return { sum, next: at + 2 };
}

interface Read {
  readonly value: number;
  readonly other: number | null;
  readonly last: number;
}

function follow(
  words: readonly string[],
  from: Sum,
  at: number,
): { readonly sum: Sum; readonly next: number } {
  let sum = from;
  let next = at;
  for (;;) {
    const part = partAt(words, next, "conjunction");
    const grown = part === null ? null : step(sum, part);
    if (part === null || grown === null) return { sum, next };
    // The scale may be said once more: مليار ونصف المليار.
    const again = part.word.role === "half" && scaleAt(words, next + 1) === sum.scale;
    sum = grown;
    next += again ? 2 : 1;
  }
}

function readWords(words: readonly string[], at: number): Read | null {
  const begun = start(words, at);
  if (begun === null) return null;
  const { sum, next } = follow(words, begun.sum, begun.next);
  return { value: sum.total + sum.segment, other: null, last: next };
}

/** A fraction as Saudi papers write it, the whole behind the ر that stands for the point: 5ر47 is 47.5. */
function readPointed(tokens: readonly Token[], words: readonly string[], at: number): Read | null {
  const [share, point, whole] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (share === undefined || point === undefined || whole === undefined || words[at + 1] !== "ر") return null;
  if (share.end !== point.start || point.end !== whole.start) return null;
  const [part, rest] = [words[at] ?? "", words[at + 2] ?? ""];
  if (!/^\d+$/.test(part) || !/^\d+$/.test(rest)) return null;
  return { value: Number(`${rest}.${part}`), other: null, last: at + 3 };
}

/** Digits, and the scales written after them in words: 220 مليون, 8 آلاف, 1.5 million. */
function readFigures(tokens: readonly Token[], words: readonly string[], from: number): Read | null {
  const pointed = readPointed(tokens, words, from);
  const digits = pointed ?? readDigits(digitsOf.exec(tokens[from]?.text ?? "")?.[0] ?? "");
  if (digits === null) return null;
  const at = pointed === null ? from : pointed.last - 1;
  const scale = partAt(words, at + 1, "conjunction");
  // Behind digits ألفا is the accusative of one thousand; by itself it is two of them, in a construct.
  const isThousand = words[at + 1] === "الفا";
  const isScale = scale !== null && !scale.joined && /scale|plural/.test(scale.word.role);
  const unit = isThousand ? 1e3 : isScale ? scale.word.value : null;
  if (unit === null) return { value: digits.value, other: digits.other, last: at + 1 };
  // 9.37 million is a whole number, whatever binary fractions make of it.
  const whole = Number(((digits.other ?? digits.value) * unit).toPrecision(12));
  const scaled = { total: whole, segment: 0, scale: unit, started: true };
  const { sum, next } = follow(words, scaled, at + 2);
  return { value: sum.total + sum.segment, other: null, last: next };
}

function readAt(tokens: readonly Token[], words: readonly string[], at: number): NumberReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const read =
    token.kind === "number"
      ? readFigures(tokens, words, at)
      : token.kind === "word"
        ? readWords(words, at)
        : null;
  if (read === null) return null;
  const { value, other, last } = read;
  return { value, other, first: at, last, nearness: nearnessOf(words, at, last), unit: null };
}

/**
 * The number that begins at a token, in digits of any script or in words (ثمانية آلاف, أحد عشر, 220 مليون), with
 * how exactly the words around it mean it; null where none begins. واحد alone is a word, not a figure.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  return readAt(tokens, foldedWords(tokens), at);
}

/** As `readNumber`, for a caller that has each token's normal form already. */
export function readNumberFolded(
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
): NumberReading | null {
  return readAt(tokens, folded, at);
}

/** Whether a folded word may begin a number; false is certain. */
export function mayBeginNumber(folded: string): boolean {
  return /\d/.test(folded) || partAt([folded], 0, "any") !== null;
}

/** Every number of a text, in order, none inside another. `tokens` as `tokenise` gives them. */
export function readNumbers(tokens: readonly Token[]): readonly NumberReading[] {
  const folded = foldedWords(tokens);
  const found: NumberReading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(tokens, folded, at);
    if (reading !== null) found.push(reading);
    at = reading?.last ?? at + 1;
  }
  return found;
}

function foldedWords(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => normalise(token.text));
}
