import type { AffixSplit } from "./affixes";

/**
 * The commonest patterns of the Arabic broken plural, each with the singulars that it can belong to. Folded letters; $1,
 * $2 … are the root's consonants, which both have in the same order. A singular that ends in ه has ta marbuta.
 *
 * Left out is what would join words that are no plural of one another: فعال beside فعل (رجال / رجل, but قتال / قتل), and
 * plurals of two letters (حقوق / حق). From the tables of Wright, A Grammar of the Arabic Language, § 304.
 */
const patterns: readonly (readonly [plural: RegExp, ...singulars: string[]])[] = [
  [/^ا([^ا])([^ا])ا([^ا])$/u, "$1$2$3"], // أحداث / حدث
  [/^([^ا])([^اوي])و([^ا])$/u, "$1$2$3"], // ظروف / ظرف
  [/^م([^ا])ا([^اي])$/u, "م$1$2ه"], // مهام / مهمة
  [/^م([^ا])ا([^ا])([^اي])$/u, "م$1$2$3", "م$1$2$3ه"], // مناصب / منصب, مناطق / منطقة
  [/^م([^ا])ا([^ا])ي([^ا])$/u, "م$1$2و$3", "م$1$2ا$3"], // مشاريع / مشروع, مفاتيح / مفتاح
  [/^([^ا])وا([^ا])([^اي])$/u, "$1ا$2$3", "$1ا$2$3ه"], // عوامل / عامل, عواصم / عاصمة
  [/^([^ا])وا([^ا])ي([^ا])$/u, "$1ا$2و$3"], // قوانين / قانون
  [/^([^ا])([^ا])ائ([^ا])$/u, "$1$2ي$3ه", "$1$2ا$3ه"], // وسائل / وسيلة, رسائل / رسالة
  [/^ا([^ا])([^ا])([^ا])ه$/u, "$1$2ا$3"], // أنظمة / نظام
  [/^([^ا])([^ا])([^ا])اء$/u, "$1$2ي$3"], // وزراء / وزير
];

/** A plural of such a pattern has from four letters (مهام) to six (مشاريع), and an alef or a و in it. */
const mayBePlural = /^(?=.{4,6}$).*[او]/u;

/** إعلام, whose hamza is below, is a verbal noun and no plural: that of علم is أعلام. */
const verbalNoun = "إ";

/** A core as it stands before a pronoun, where ta marbuta opens to ت: مهمتها → مهمه. Null where it has none. */
export function closedCore({ core, suffix }: AffixSplit): string | null {
  return suffix.length > 1 && suffix.startsWith("ت") ? `${core}ه` : null;
}

/**
 * The words that a written word may be a broken plural of, in folded letters and without clitics; none for most. Like an
 * `AffixSplit` only a possibility, which counts where another wording has that very word.
 */
export function singularsOf(written: string, splits: readonly AffixSplit[]): readonly string[] {
  if (written.includes(verbalNoun)) return [];
  const found = new Set<string>();
  for (const split of splits) {
    for (const core of [split.core, closedCore(split)]) {
      if (core === null || !mayBePlural.test(core)) continue;
      for (const [plural, ...singulars] of patterns) {
        if (!plural.test(core)) continue;
        for (const singular of singulars) found.add(core.replace(plural, singular));
      }
    }
  }
  return [...found];
}
