import { numberWord, readNumberFolded, teens } from "../../words/index";
import { digitsAt, type ReadText, wordAt } from "../read-text";

/** How many: a number, or "some" between two bounds. */
interface Count {
  readonly least: number;
  readonly most: number;
  readonly next: number;
}

/** What بضع, "from three to nine", عدة and a bare plural mean: the plural of few is from three to ten. */
const few = { least: 3, most: 9 };
export const some = { least: 2, most: 10 };

const fewWords = new Set(["بضع", "بضعه"]);
const someWords = new Set(["عده", "العديد", "بعض"]);

/** The number with its article: الثلاثة, العشرين; null for another word. */
function definiteNumber(word: string): number | null {
  const found = word.startsWith("ال") ? numberWord(word.slice(2)) : null;
  return found === null || found.role === "half" ? null : found.value;
}

/** The count that begins at a token: 3, ثلاثة, ثلاثين, الثلاثة, بضعة; null where none does. */
export function readCount(text: ReadText, at: number): Count | null {
  const word = wordAt(text, at);
  if (fewWords.has(word)) return { ...few, next: at + 1 };
  if (someWords.has(word)) return { ...some, next: at + 1 };
  const digits = digitsAt(text, at);
  if (digits !== null) return { least: digits.value, most: digits.value, next: at + 1 };
  if (text.tokens[at]?.kind !== "word") return null;
  const definite = definiteNumber(word);
  if (definite !== null) {
    const teen = teens.has(wordAt(text, at + 1)) && definite < 10 ? 1 : 0;
    const value = definite + 10 * teen;
    return { least: value, most: value, next: at + 1 + teen };
  }
  const number = readNumberFolded(text.tokens, text.folded, at);
  return number === null || !Number.isInteger(number.value)
    ? null
    : { least: number.value, most: number.value, next: number.last };
}
