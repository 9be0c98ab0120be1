import type { Localised } from "../types";

/** The words of an article stand for themselves in both languages: the engine does not translate. */
export function inBoth(text: string): Localised {
  return { ar: text, en: text };
}

/** White space as one space, none at the ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What closes each mark of quotation. */
export const closing: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
  ['"', '"'],
]);
export const closers: ReadonlySet<string> = new Set(closing.values());

/** What would close the marks of quotation that signs leave open, the innermost first. */
export function openMarks(signs: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const sign of signs) {
    const closer = closing.get(sign);
    if (sign === open.at(-1)) open.pop();
    else if (closer !== undefined) open.push(closer);
  }
  return open.reverse();
}

/**
 * A text of at most `most` code units and an ellipsis: cut before a word where one begins in its second half. What it
 * quotes and closes behind the cut is closed after the ellipsis.
 */
export function shortened(text: string, most: number): string {
  const whole = onOneLine(text);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const space = cut.lastIndexOf(" ");
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "");
  const left = [...whole.slice(kept.length)];
  const closed = openMarks([...kept]).filter((mark) => left.includes(mark));
  return `${kept.replace(/[\s،,؛:.–—-]+$/u, "")}…${closed.join("")}`;
}

/** Whether a text has something in it that a reader would see. */
export function isFilled(text: string): boolean {
  return text.trim() !== "";
}

const formats = {
  levantine: new Intl.DateTimeFormat("ar-LB-u-nu-latn", { month: "long", timeZone: "UTC" }),
  egyptian: new Intl.DateTimeFormat("ar-EG-u-nu-latn", { month: "long", timeZone: "UTC" }),
  english: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/** A day as people write it; Arabic months in both of their names. */
export function dayInWords(day: string): Localised {
  const date = new Date(`${day}T00:00:00Z`);
  const [levantine, egyptian] = [formats.levantine.format(date), formats.egyptian.format(date)];
  const month = levantine === egyptian ? levantine : `${levantine}/${egyptian}`;
  return {
    ar: `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`,
    en: formats.english.format(date),
  };
}
