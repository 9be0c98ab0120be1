import { readDateline } from "../dateline";
import { isBody } from "../line-shape";
import type { Claim, CleaningRule, PageLine } from "../page";
import { plainForm } from "../plain-form";

/** What may stand before the first words of an article, up to its colon or dash. */
const opening = /^[^.؟!«“"\n]{2,70}?(?:\)\s?[:：–—-]|\)(?=\s)|\s[–—-](?=\s)|[:：])\s*/u;
const longest = 72;
/** What is left behind it is still a paragraph. */
const leastWordsBehind = 8;

/** «بيروت - د ب أ: …», «فلان- سبق- مكة: …» before the first words of the article. */
export const datelineRule: CleaningRule = {
  name: "dateline",
  order:
    "Behind the rules for whole lines: what is left of the first paragraph is cut at its beginning alone.",
  find: (lines) => {
    const first = lines.find(isBody);
    const claim = first === undefined ? null : datelineOf(first, lines);
    return claim === null ? [] : [claim];
  },
};

/**
 * «هاني الزهراني (جدة) افتتح …» is the writer, «سالم الدوسري (الهلال) سجل …» whom it is about: a writer does not occur in what they
 * write.
 */
function isToldOf(writer: string, rest: string, first: PageLine, lines: readonly PageLine[]): boolean {
  const family = ` ${plainForm(writer).split(" ").at(-1)} `;
  return [rest, ...lines.filter((line) => line !== first).map(({ text }) => text)].some((text) =>
    ` ${plainForm(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(family),
  );
}

/** The longest beginning of a paragraph that reads as a dateline. */
function datelineOf(line: PageLine, lines: readonly PageLine[]): Claim | null {
  const head = line.text.slice(0, longest);
  let best: Claim | null = null;
  for (let from = 0; from < head.length; ) {
    const found = opening.exec(head.slice(from));
    if (found === null) break;
    const end = from + found[0].length;
    const read = readDateline(head.slice(0, end).replace(/[\s:：–—-]+$/u, ""), /[:：]\s*$/u.test(found[0]));
    const rest = line.text.slice(end);
    const isOpen = /\)\s+$/u.test(found[0]);
    const isSubject =
      isOpen && read !== null && read.byline !== null && isToldOf(read.byline, rest, line, lines);
    if (read !== null && !isSubject && rest.split(/\s+/u).length >= leastWordsBehind) {
      const value = read.byline ?? read.credit ?? "";
      best = {
        start: line.start,
        end: line.start + head.slice(0, end).trimEnd().length,
        reason: read.byline === null ? "credit" : "byline",
        ...(value === "" ? {} : { value }),
      };
    }
    from = end;
  }
  return best;
}
