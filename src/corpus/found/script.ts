const arabic = /\p{Script=Arabic}/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const letter = /\p{L}/gu;
/** Letters that Persian, Urdu, Kurdish and Pashto write, and Arabic does not. */
const otherArabicScript = /[پچژگټڈڑےۆێەڕڵ]/g;
/** Signs that are counted: the rest of a long text has the same letters. */
const mostSigns = 20_000;
const mostForeignShare = 0.02;

/** Which letters a text is written in. */
export interface TextScript {
  /** Of its letters, how many are Arabic: 0 to 1; 0 for a text without letters. */
  readonly arabicShare: number;
  /** `ar`, or `und` where the letters do not tell. */
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
}

/** Tells the script of a text from its letters, and the language as far as letters tell. */
export function scriptOf(text: string): TextScript {
  const sample = text.slice(0, mostSigns);
  const letters = sample.match(letter)?.length ?? 0;
  if (letters === 0) return { arabicShare: 0, lang: "und", dir: "rtl" };
  const arabicShare = (sample.match(arabic)?.length ?? 0) / letters;
  const isForeign = (sample.match(otherArabicScript)?.length ?? 0) / letters > mostForeignShare;
  return {
    arabicShare: Math.min(1, arabicShare),
    lang: arabicShare >= 0.5 && !isForeign ? "ar" : "und",
    dir: (sample.match(rightToLeft)?.length ?? 0) / letters >= 0.5 ? "rtl" : "ltr",
  };
}
