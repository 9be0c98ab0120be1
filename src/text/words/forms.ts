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
  // The pattern is that of many verbs and nouns beside another word (حدث / حديث), so that its plurals are listed.
  [/^(?=سبل|طرق|صعد|سرر|نذر|رغف|قضب|كثب|جدد)(.)(.)(.)$/u, "$1$2ي$3"], // سبل / سبيل, طرق / طريق
];

/** A plural of such a pattern has from four letters (مهام) to six (مشاريع), and an alef or a و in it, or is three consonants. */
const mayBePlural = /^(?:(?=.{4,6}$).*[او]|[^اوي]{3}$)/u;

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

/**
 * The forms of one verb that no stem joins: those of weak and doubled roots, and the verbal nouns and participles of the
 * derived stems. Folded letters; 1, 2 and 3 stand for the root's consonants, and the key says which stem it is, so that
 * استخدم and خادم have none in common. From the tables of Wright, A Grammar of the Arabic Language, §§ 35-41, 140-195.
 */
interface FormRule {
  /** The key, in which 1, 2 and 3 are replaced. */
  readonly key: string;
  readonly patterns: readonly string[];
  /** True for patterns of so few letters that what is left of a word behind an affix has them by chance: (تعا)ون. */
  readonly short?: true;
  readonly example: string;
}

const nominalRules: readonly FormRule[] = [
  {
    key: "hollow 13",
    patterns: ["1ا3", "1ا3ت", "1ا3وا", "1ائ3", "1ائ3ا", "1ائ3ه"],
    short: true,
    example: "قال / يقول / قائلا",
  },
  {
    key: "defective 12",
    patterns: ["12ي", "12ا", "12ت", "12وا"],
    short: true,
    example: "جرى / يجري, دعا / يدعو",
  },
  {
    key: "IV hollow 13",
    patterns: ["ا1ا3", "ا1ا3ت", "ا1ا3وا", "ا1ا3ه", "م1ي3", "م1ي3ا", "م1ي3ه"],
    example: "أعاد / يعيد / إعادة",
  },
  {
    key: "X hollow 13",
    patterns: ["است1ا3", "است1ا3ت", "است1ا3وا", "است1ا3ه", "مست1ي3"],
    example: "استعاد / يستعيد / استعادة",
  },
  {
    key: "VIII hollow 13",
    patterns: ["ا1ت3ا", "ا1تا3", "ا1تا3ت", "ا1تيا3", "م1تا3"],
    example: "اختار / يختار / اختيار",
  },
  {
    key: "VIII defective 12",
    patterns: ["ا1ت2ي", "ا1ت2ت", "ا1ت2وا", "ا1ت2اء"],
    example: "انتهى / ينتهي / انتهاء",
  },
  {
    key: "VII defective 12",
    patterns: ["ان12ي", "ان12ت", "ان12وا", "ان12اء"],
    example: "انقضى / ينقضي / انقضاء",
  },
  { key: "IV defective 12", patterns: ["ا12ي", "ا12ت", "ا12وا", "ا12اء"], example: "أنهى / ينهي / إنهاء" },
  { key: "III 123", patterns: ["1ا23", "1ا23ت", "1ا23وا", "م1ا23ه", "م1ا23"], example: "هاجم / مهاجمة" },
  { key: "IV 123", patterns: ["ا123", "ا123ت", "ا123وا", "ا12ا3"], example: "أرسل / إرسال" },
  { key: "V 123", patterns: ["ت123", "ت123ت", "ت123وا", "مت123"], example: "تحدث / متحدث" },
  { key: "VI 123", patterns: ["ت1ا23", "ت1ا23ت", "مت1ا23"], example: "تبادل / متبادل" },
  { key: "VII 123", patterns: ["ان123", "ان123ت", "ان123وا", "ان12ا3", "من123"], example: "انسحب / انسحاب" },
  {
    key: "VIII 123",
    patterns: ["ا1ت23", "ا1ت23ت", "ا1ت23وا", "ا1ت2ا3", "م1ت23", "ا1ط23", "ا1ط23ت", "ا1ط2ا3"],
    example: "اعتقل / اعتقال, اصطدم / اصطدام",
  },
  {
    key: "X 123",
    patterns: ["است123", "است123ت", "است123وا", "است12ا3", "مست123"],
    example: "استهدف / استهدافه",
  },
];

/** The same for what is left of the present when the letter of the person is off. */
const presentRules: readonly FormRule[] = [
  { key: "hollow 13", patterns: ["1و3", "1ي3", "1و3ون", "1ي3ون"], example: "يقول" },
  { key: "defective 12", patterns: ["12ي", "12و", "12ون"], example: "يجري" },
  { key: "IV hollow 13", patterns: ["1ي3", "1ي3ون"], example: "يعيد" },
  { key: "X hollow 13", patterns: ["ست1ي3", "ست1ي3ون"], example: "يستعيد" },
  { key: "VIII hollow 13", patterns: ["1تا3", "1تا3ون"], example: "يختار" },
  { key: "VIII defective 12", patterns: ["1ت2ي", "1ت2ون"], example: "تنتهي" },
  { key: "VII defective 12", patterns: ["ن12ي", "ن12ون"], example: "ينقضي" },
  { key: "IV defective 12", patterns: ["12ي", "12ون"], example: "ينهي" },
  { key: "III 123", patterns: ["1ا23", "1ا23ون"], example: "يهاجم" },
  { key: "IV 123", patterns: ["123", "123ون"], example: "يرسل" },
  { key: "V 123", patterns: ["ت123", "ت123ون"], example: "يتحدث" },
  { key: "VI 123", patterns: ["ت1ا23", "ت1ا23ون"], example: "يتبادل" },
  { key: "VII 123", patterns: ["ن123", "ن123ون"], example: "ينسحب" },
  { key: "VIII 123", patterns: ["1ت23", "1ت23ون", "1ط23", "1ط23ون"], example: "يعتقل" },
  { key: "X 123", patterns: ["ست123", "ست123ون"], example: "يستهدف" },
];

/** Letters that are no consonant of a root. At a word's end ه is most often ta marbuta; inside it is a consonant as any: انتهاء. */
const noConsonant = new Set("اويءؤئ");
const noLastConsonant = new Set("اويهءؤئ");

/**
 * A pattern letter by letter: a letter of its own, or the place of a consonant. Asked letter by letter and not by regular
 * expressions, of which the first words of a page would have to wait for a hundred to be compiled.
 */
interface Compiled {
  readonly key: string;
  readonly letters: readonly string[];
}

/** The patterns by how many letters they have, so that a word tries only those that it can fit. */
function compile(rules: readonly FormRule[]): ReadonlyMap<number, readonly Compiled[]> {
  const found = new Map<number, Compiled[]>();
  for (const { key, patterns } of rules) {
    for (const pattern of patterns) {
      const known = found.get(pattern.length) ?? [];
      known.push({ key, letters: [...pattern] });
      found.set(pattern.length, known);
    }
  }
  return found;
}

let tables: Readonly<
  Record<"bare" | "nominal" | "present", ReadonlyMap<number, readonly Compiled[]>>
> | null = null;

const isPlace = (letter: string | undefined): boolean => letter === "1" || letter === "2" || letter === "3";

/** Whether a word of as many letters fits a pattern. */
function fits(letters: readonly string[], core: string): boolean {
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const [expected, own = ""] = [letters[at], core[at]];
    if (!isPlace(expected)) {
      if (own !== expected) return false;
    } else if ((at === letters.length - 1 ? noLastConsonant : noConsonant).has(own)) return false;
  }
  return true;
}

function keysIn(table: ReadonlyMap<number, readonly Compiled[]>, core: string, found: Set<string>): void {
  for (const { key, letters } of table.get(core.length) ?? []) {
    if (!fits(letters, core)) continue;
    let name = "";
    for (const each of key) name += isPlace(each) ? (core[letters.indexOf(each)] ?? each) : each;
    found.add(name);
  }
}

/** Verbs of a doubled root, which are two letters in the past: تم / يتم. Other words of two letters are particles. */
const doubled = new Set([
  "تم",
  "ضم",
  "رد",
  "مد",
  "شن",
  "ظل",
  "عد",
  "حل",
  "هز",
  "مر",
  "فر",
  "كف",
  "سد",
  "صد",
  "شد",
  "هب",
]);

/** The word without a conjunction or the future's س, and without the past's ending, where a doubled verb is left. */
function doubledKey(folded: string): string | null {
  const bare = folded.replace(/^[وف](?=.{2})/u, "");
  const past = bare.replace(/(?:ت|وا)$/u, "");
  if (doubled.has(past)) return `doubled ${past}`;
  const present = bare.replace(/^س(?=[يتن])/u, "").replace(/(?<=^....?)(?:ون|ها|ه)$/u, "");
  return /^[يتن]..$/u.test(present) && doubled.has(present.slice(1)) ? `doubled ${present.slice(1)}` : null;
}

/** What is known of a word by its letters. */
interface FormedWord {
  readonly folded: string;
  readonly splits: readonly AffixSplit[];
  readonly imperfects: readonly string[];
  readonly light: boolean;
}

/** What forms of one verb have in common by these rules; empty for most words, and for what is not Arabic. */
export function verbFormsOf({ folded, splits, imperfects, light }: FormedWord): readonly string[] {
  const twice = doubledKey(folded);
  if (twice !== null) return [twice];
  if (light || folded.includes(" ")) return [];
  tables ??= {
    bare: compile(nominalRules),
    nominal: compile(nominalRules.filter(({ short }) => short !== true)),
    present: compile(presentRules),
  };
  const found = new Set<string>();
  for (const { core, prefix, suffix } of splits) {
    keysIn(suffix === "" && prefix.length < 2 ? tables.bare : tables.nominal, core, found);
  }
  for (const core of imperfects) keysIn(tables.present, core, found);
  return [...found];
}
