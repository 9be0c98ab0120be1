/**
 * Foreign words that Arabic papers spell in several ways, by the letters that differ, in normal form. Each line is one
 * word; the first spelling stands for all. Only what no Arabic word could be taken for is here: a missing alef makes
 * another word of an Arabic one (قتل / قاتل), so that there can be no rule, only a list.
 */
const spellings = `
  امريك اميرك
  سوفيت سوفيات سوفييت
  اوروب اورب
  انجليز انكليز انغليز
  ديمقراط ديموقراط
  ديكتاتور دكتاتور
  تلفزيون تليفزيون
  انترنت انترنيت
  انستغرام انستجرام انستقرام
  كيلوغرام كيلوجرام
  ايديولوجي ايدولوجي ايدلوجي
  تكنولوجي تكنلوجي تقنلوجي
`;

/** Every other spelling, with the one that stands for it. */
const replacements: ReadonlyMap<string, string> = new Map(
  spellings
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.trim().split(/\s+/);
      return others.map((other) => [other, first] as const);
    }),
);

const anyOther = new RegExp([...replacements.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** A folded word with a foreign word in it brought to one spelling: الأميركية → الامريكيه. */
export function unifyLoanWords(folded: string): string {
  return folded.replace(anyOther, (found) => replacements.get(found) ?? found);
}
