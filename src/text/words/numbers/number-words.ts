import { foldDigits } from "../normalise/rules";

/** The value of figures written in digits, and the second reading where a separator is ambiguous. */
interface DigitReading {
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

/** What a number word does: stand for a count below a hundred, for hundreds, or multiply what came before. */
export interface NumberWord {
  readonly role: "unit" | "ten" | "tens" | "hundreds" | "scale" | "plural" | "dual" | "half";
  readonly value: number;
}

const table = new Map<string, NumberWord>();

function add(role: NumberWord["role"], value: number, words: string): void {
  for (const word of words.split(" ")) table.set(word, { role, value });
}

// All in folded letters. What stands for "one" alone (واحد) is as often an adjective, and is left to words.
add("unit", 1, "احد احدي");
add("unit", 2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي");
add("unit", 3, "ثلاث ثلاثه");
add("unit", 4, "اربع اربعه");
add("unit", 5, "خمس خمسه");
add("unit", 6, "ست سته");
add("unit", 7, "سبع سبعه");
add("unit", 8, "ثمان ثماني ثمانيه");
add("unit", 9, "تسع تسعه");
add("ten", 10, "عشر عشره");
const tens = ["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
tens.forEach((stem, index) => {
  add("tens", (index + 2) * 10, `${stem}ون ${stem}ين`);
});
add("hundreds", 100, "مئه مائه ميه");
add("hundreds", 200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين");
const hundreds = ["ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع"];
const hundredValues = [300, 400, 500, 600, 700, 800, 800, 900];
hundreds.forEach((stem, index) => {
  add("hundreds", hundredValues[index] ?? 0, `${stem}مئه ${stem}مائه ${stem}ميه`);
});
add("scale", 1e3, "الف thousand");
add("plural", 1e3, "الاف");
add("dual", 2e3, "الفان الفين الفا الفي");
add("scale", 1e6, "مليون مليونا million");
add("plural", 1e6, "ملايين");
add("dual", 2e6, "مليونان مليونين مليوني");
add("scale", 1e9, "مليار مليارا بليون بليونا billion");
add("plural", 1e9, "مليارات بلايين");
add("dual", 2e9, "ملياران مليارين ملياري");
add("scale", 1e12, "تريليون تريليونا trillion");
add("half", 0.5, "نصف");
add("half", 0.25, "ربع");
add("unit", 2, "two");
["three", "four", "five", "six", "seven", "eight", "nine"].forEach((word, index) => {
  add("unit", index + 3, word);
});
add("ten", 10, "ten");
add("ten", 11, "eleven");
add("ten", 12, "twelve");

/** The number word that a folded word is, or null. */
export function numberWord(folded: string): NumberWord | null {
  return table.get(folded) ?? null;
}
