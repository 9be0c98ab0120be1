import { foldDigits } from "../normalise/rules";

/** The value of figures written in digits, and the second reading where a separator is ambiguous. */
export interface DigitReading {
  readonly value: number;
  readonly other: number | null;
}

const otherDigits = /\p{Nd}/gu;
const grouped = /^\d{1,3}(?:[,\u066c\u060c\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$/;
const dotGrouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const decimal = /^\d+\.\d+$/;
const commaDecimal = /^\d+[,\u060c]\d{1,2}$/;

/** Digits of the remaining scripts by their distance from their script's zero, which is ten to a block. */
function toLatin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/**
 * Reads the digits of one number, in any script, with its separators: `2,500`, `٢٬٥٠٠`, `١٢٫٥`, `12,5`, `-5`.
 * `2.500` is read as 2500 with 2.5 as its other reading. Null for what is no single number: `10.1.2022`.
 */
export function readDigits(written: string): DigitReading | null {
  const hadArabicDecimal = written.includes("\u066b");
  const latin = foldDigits.apply(written).replace(otherDigits, toLatin).replace("\u2212", "-");
  const negative = latin.startsWith("-");
  const figure = latin.replace(/^[-+]/, "");
  const sign = negative ? -1 : 1;
  if (/^\d+$/.test(figure)) return { value: sign * Number(figure), other: null };
  if (grouped.test(figure)) {
    return { value: sign * Number(figure.replace(/[^\d.]/g, "")), other: null };
  }
  if (dotGrouped.test(figure) && !hadArabicDecimal) {
    const single = figure.indexOf(".") === figure.lastIndexOf(".");
    return { value: sign * Number(figure.replaceAll(".", "")), other: single ? sign * Number(figure) : null };
  }
  if (decimal.test(figure)) return { value: sign * Number(figure), other: null };
  if (commaDecimal.test(figure))
    return { value: sign * Number(figure.replace(/[,\u060c]/, ".")), other: null };
  return null;
}
