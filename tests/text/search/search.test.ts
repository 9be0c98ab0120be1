import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createVocabulary,
  excerptAround,
  findMarks,
  foldForm,
  formsIn,
  mostWords,
  parseQuery,
  phraseTest,
} from "@/text/search";
import { editDistance } from "@/text/words";

const formsOf = (text: string) => formsIn(text).map(({ form }) => form);

describe("a phrase", () => {
  it("is found with figures written in any way between its words", () => {
    const holds = phraseTest([["نشر", "2030", "جنديا", "قوات"]]);
    expect(holds("ونشر الحلف أمس ٢٬٠٣٠ جنديا")).toBe(false);
    expect(holds("نشر ٢٬٠٣٠ جنديا قوات")).toBe(true);
    expect(holds("نشر 2,030 جنديا\nقوات")).toBe(false);
  });

  it("is found however its letters are written", () => {
    const words = ["قال", "المسؤول", "الأول", "عبد", "الله", "Troops", "إلى", "شؤون", "مَعَ", "بـــعد"];
    const written = fc
      .array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 })
      .map((all) => all.join(" "));
    const otherwise = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll("ؤ", "ئ").replaceAll("أ", "ا").replaceAll("ى", "ي"),
      (text) => text.replaceAll("ل", "لـ\u064e"),
      (text) => text.replaceAll("عبد الله", "عبدالله").replaceAll(" ", "\u200f، "),
      (text) => text.replaceAll("لا", "\ufefb").toUpperCase(),
    );
    fc.assert(
      fc.property(written, otherwise, (text, write) => {
        const phrase = formsIn(text).map(({ form }) => foldForm(form));
        const shown = `سكت. ${write(text)}. سكت`;
        const read = ` ${formsIn(shown)
          .map(({ form }) => foldForm(form))
          .join(" ")} `;
        expect(phraseTest([phrase])(shown)).toBe(read.includes(` ${phrase.join(" ")} `));
        expect(phraseTest([phrase])(`سكت. ${text}. سكت`)).toBe(true);
      }),
    );
  });

  it("of many figures is looked for in one pass over a long line", () => {
    const figures = Array.from({ length: 12 }, (_, at) => `${at + 1}`);
    const holds = phraseTest([[...figures, "قوات"]]);
    expect(holds(`${"1 2 3 4 5 6 7 8 9 10 11 ".repeat(400)}`)).toBe(false);
    expect(holds(`${figures.join(" ")} قوات`)).toBe(true);
  });
});

describe("forms", () => {
  it("drops diacritics and tatweel and keeps the spelling", () => {
    expect(formsOf("كـــازاخستان مؤكّداً الأولى")).toEqual(["كازاخستان", "مؤكدا", "الأولى"]);
  });

  it("writes figures in one script without separators and clitics", () => {
    expect(formsOf("٢٠٣٠ 2,030 ٢٬٠٣٠ و١٢ 12.5")).toEqual(["2030", "2030", "2030", "12", "12.5"]);
  });

  it("writes English without capitals and possessives", () => {
    expect(formsOf("Russia’s Troops")).toEqual(["russia", "troops"]);
  });

  it("places every form in the untouched text", () => {
    const pieces = fc.constantFrom("قَالَ", "الرئيسُ", " ", "“", "”", "2,500", "CSTO’s", "😀", "ـ", "\n");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        for (const { start, end, form } of formsIn(text))
          expect(formsOf(text.slice(start, end))).toEqual([form]);
      }),
    );
  });
});

describe("a query", () => {
  it("takes what stands in quotation marks of any shape as a phrase", () => {
    const { words, phrases } = parseQuery("بوتين «الثورات الملونة» حذر “حفظ السلام");
    expect(words.map(({ form }) => form)).toEqual(["بوتين", "حذر"]);
    expect(phrases.map((phrase) => phrase.map(({ form }) => form))).toEqual([
      ["الثورات", "الملونة"],
      ["حفظ", "السلام"],
    ]);
  });

  it("knows where its words stand in what was typed", () => {
    const typed = '  قال "حفظ السلام" ';
    const { words, phrases } = parseQuery(typed);
    for (const { start, end, form } of [...words, ...phrases.flat()])
      expect(typed.slice(start, end)).toBe(form);
  });

  it("leaves out what it has no room for, and says how much", () => {
    const { words, ignored } = parseQuery("كلمة ".repeat(mostWords + 3));
    expect([words.length, ignored]).toEqual([mostWords, 3]);
  });

  it("has nothing for empty text and bare marks", () => {
    for (const typed of ["", '""', "«»", " ، . "]) {
      expect(parseQuery(typed)).toEqual({ words: [], phrases: [], ignored: 0 });
    }
  });
});

describe("the distance of two words", () => {
  it("counts an exchange of neighbours as one edit", () => {
    expect(editDistance("توكاييف", "تواكييف", 2)).toBe(1);
  });

  it("agrees with the same count done plainly, as far as it counts", () => {
    const word = fc.string({ unit: fc.constantFrom("ا", "ب", "ت", "ك"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 12), most + 1));
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
      }),
    );
  });
});

describe("a vocabulary", () => {
  const forms = formsOf(
    "الأولى الاولى توكاييف تواكييف القوات قوات وقوات قواته كازاخستان لكازاخستان قازاقستان سؤال سوال troops troop",
  );
  const vocabulary = createVocabulary(forms, { names: ["توكاييف", "كازاخستان"] });
  const tierOf = (asked: string, form: string) => vocabulary.expand(asked).get(form);

  it("tells the very form from another spelling", () => {
    expect(tierOf("الاولى", "الاولى")).toBe("exact");
    expect(tierOf("الاولى", "الأولى")).toBe("spelling");
    expect(tierOf("الاولي", "الأولى")).toBe("spelling");
  });

  it("keeps سؤال and سوال apart as spellings", () => {
    expect(vocabulary.spellings("سؤال").has("سوال")).toBe(false);
  });

  it("finds a word under its clitics, and from them", () => {
    for (const form of ["قوات", "وقوات", "قواته"]) expect(tierOf("القوات", form)).toBe("kin");
    expect(tierOf("كازاخستان", "لكازاخستان")).toBe("kin");
  });

  it("finds English words by their stem", () => {
    expect(tierOf("troops", "troop")).toBe("kin");
  });

  it("finds words by their beginning", () => {
    expect(tierOf("كازا", "كازاخستان")).toBe("beginning");
  });

  it("forgives slips in names, from either side", () => {
    expect(tierOf("توكاييف", "تواكييف")).toBe("near");
    expect(tierOf("تواكييف", "توكاييف")).toBe("near");
    expect(tierOf("كازاخستان", "قازاقستان")).toBe("near");
  });

  it("forgives nothing in a word that is known and no name", () => {
    const words = createVocabulary(["قتالية", "قتالهم", "مقاتلة"]);
    expect([...words.expand("قتالية").values()]).not.toContain("near");
  });

  it("gives near forms of what is not there, the nearest first", () => {
    expect(vocabulary.suggest("توكايف", 3)[0]).toBe("توكاييف");
    expect(vocabulary.suggest("زززززز", 3)).toEqual([]);
  });
});

describe("marks", () => {
  const text = "قال الرئيس: «الثَّوْرات المُلوّنة» لن تتكرر، والثورات كثيرة";
  const shown = (forms: readonly string[], phrases: readonly string[][] = []) =>
    findMarks(text, { forms: new Set(forms), phrases }).map(({ start, end }) => text.slice(start, end));

  it("lie around whole words of the untouched text", () => {
    expect(shown(["الثورات", "والثورات"])).toEqual(["الثَّوْرات", "والثورات"]);
  });

  it("hold a phrase in one piece", () => {
    expect(shown([], [["الثورات", "الملونة"].map(foldForm)])).toEqual(["الثَّوْرات المُلوّنة"]);
  });

  it("come with the whole of a text that just fits", () => {
    const text = "فتحت المكتبة أبوابها";
    const marks = [{ start: 13, end: text.length }];
    expect(excerptAround(text, marks, text.length)).toEqual({ start: 0, end: text.length, marks });
    expect(excerptAround(text, marks, text.length - 1).start).toBeGreaterThan(0);
  });

  it("come with as much of the text as there is room for, whole words and whole marks", () => {
    const long = `${"كلمة ".repeat(60)}هدف ${"بقية ".repeat(60)}`.trim();
    const marks = findMarks(long, { forms: new Set(["هدف"]), phrases: [] });
    const excerpt = excerptAround(long, marks, 100);
    expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(100);
    expect(excerpt.marks.map(({ start, end }) => long.slice(start, end))).toEqual(["هدف"]);
    expect(long.slice(excerpt.start, excerpt.end).split(" ")).toContain("هدف");
    expect(new Set(long.slice(excerpt.start, excerpt.end).split(" "))).toEqual(
      new Set(["كلمة", "هدف", "بقية"]),
    );
  });
});
