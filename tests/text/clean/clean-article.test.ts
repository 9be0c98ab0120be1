import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "@/text/clean";
import { first, marked, second, third, title } from "./marked";

describe("the headline", () => {
  it.each([
    ["is the short line above the first paragraph", [title, first, second], title],
    ["is told from the section above it", ["أخبار محلية", title, first], title],
    [
      "is told from the writer and the day under it",
      [title, "محمود العلي", "الاثنين 10 يناير 2022", first],
      title,
    ],
    ["is the line that is repeated", ["المكتبة العامة تعود", title, `«${title}»`, first], title],
    ["is told from the title of the page", [`${title} – صحيفة النهر`, title, first], title],
    ["is the longer line under a kicker of two words", ["بعد الترميم", title, first], title],
    ["may be a question", ["متى تفتح المكتبة العامة أبوابها؟", first], "متى تفتح المكتبة العامة أبوابها؟"],
    ["may have two words", ["عودة القراء", first], "عودة القراء"],
  ])("%s", (_, lines, headline) => {
    expect(cleanArticle(lines.join("\n")).headline).toBe(headline);
  });

  it.each([
    ["the text begins with a paragraph", [first, second]],
    ["the first line closes like a sentence", ["فتحت المكتبة أبوابها.", first]],
    ["the first line begins like a paragraph", ["قال رئيس البلدية إن المكتبة ستفتح غدا", first]],
    ["the first line belongs to a list", ["* مكتبة جديدة في المدينة", first]],
    ["the first line goes on behind a dash", ["دمشق (سانا) -", first]],
    ["there is no paragraph", [title]],
    ["there is nothing at all", [""]],
  ])("is null where %s", (_, lines) => {
    expect(cleanArticle(lines.join("\n")).headline).toBeNull();
  });

  it("is the only line of its kind", () => {
    expect(marked([title, title, first].join("\n"))).toEqual([
      `headline: ${title}`,
      `-repeated-headline: ${title}`,
      `paragraph: ${first}`,
    ]);
  });
});

describe("subheadings", () => {
  const kindOf = (line: string, before = [title, first], after = [second]) =>
    cleanArticle([...before, line, ...after].join("\n")).lines.find(({ text }) => text === line)?.kind;

  it.each(["سقف جديد", "لماذا الآن؟", "ستفتح ‘قريبا’"])("are short lines between paragraphs: %s", (line) => {
    expect(kindOf(line)).toBe("subheading");
  });

  it.each([
    ["a short paragraph without its full stop", "كما أعلن رئيس البلدية “أن الدخول مجاني”"],
    ["an attribution", "وأضاف المتحدث في البيان"],
    ["a line of a list", "- قاعة للأطفال"],
    ["a numbered line", "2. قاعة للأطفال"],
    ["a short sentence", "هذا كل شيء."],
    ["a longer line", "قاعة للأطفال وأخرى للكبار وثالثة للموسيقى ورابعة للأفلام وخامسة للخرائط القديمة"],
  ])("are not %s", (_, line) => {
    expect(kindOf(line)).toBe("paragraph");
  });

  it("are not two in a row, nor the last line", () => {
    expect(kindOf("سقف جديد", [title, first, "جدار جديد"])).toBe("paragraph");
    expect(kindOf("سقف جديد", [title, first], [])).toBe("paragraph");
  });
});

describe("what a page tells of its article", () => {
  it.each([
    ["كتب: سامر خوري", "سامر خوري"],
    ["بقلم/ سامر خوري", "سامر خوري"],
    ["By Samer Khoury", "Samer Khoury"],
    ["محمود العلي", "محمود العلي"],
    ["سامر خوري – دمشق", "سامر خوري – دمشق"],
  ])("gives the byline of %s", (line, byline) => {
    expect(cleanArticle([title, line, first].join("\n")).byline).toBe(byline);
  });

  it("gives the date line in the page's own words", () => {
    const line = "نشر في: الاثنين 10 يناير 2022";
    expect(cleanArticle([title, line, first].join("\n")).dateLine).toBe(line);
    expect(cleanArticle([title, first].join("\n"))).toMatchObject({
      dateLine: null,
      byline: null,
      credits: [],
    });
  });

  it.each([
    ["المصدر: وكالات", ["وكالات"]],
    ["المصدر : الجزيرة + وكالات", ["الجزيرة", "وكالات"]],
    ["المصدرwww.example.org/a/b", ["www.example.org/a/b"]],
    ["* خدمة «نيويورك تايمز»", ["نيويورك تايمز"]],
    ["(رويترز)", ["رويترز"]],
    ["صحيفة النهر – وكالات", ["وكالات"]],
  ])("gives the credits of the line %s", (line, credits) => {
    expect(cleanArticle([title, first, second, line].join("\n")).credits).toEqual(credits);
  });

  it.each([
    ["وقال بحسب وكالة رويترز إن المكتبة ستفتح أبوابها غدا.", ["رويترز"]],
    ["وقال، نقلاً عن “تاس”، إن المكتبة ستفتح أبوابها غدا.", ["تاس"]],
    ['ويعتقد الرئيس، مستشهدا ب "تاس"، أن المكتبة ستفتح أبوابها.', ["تاس"]],
    ["ووفقاً لوكالة الأنباء «النهر» فإن المكتبة ستفتح أبوابها غدا.", ["النهر"]],
    ["ونقلت قناة الجزيرة عن رئيس البلدية أن المكتبة ستفتح غدا.", ["الجزيرة"]],
    ["وقال لها بحسب فرانس برس إن المكتبة ستفتح، ونقلت فرانس برس صورها.", ["فرانس برس"]],
    ["وذكرت بي بي سي وأفادت صحيفة «النهر» أن المكتبة ستفتح.", ["بي بي سي", "النهر"]],
    ["ووصل مراسل رويترز إلى المكتبة قبل أن تفتح أبوابها.", []],
    ["وتقع المكتبة بحسب الخريطة في الجزيرة وسط النهر الكبير.", []],
    ["ونقلت البلدية الكتب من “تاسيس” إلى “رويترزية” في يوم واحد.", []],
  ])("gives the credits in the sentence: %s", (sentence, credits) => {
    expect(cleanArticle([title, sentence, second].join("\n")).credits).toEqual(credits);
  });
});

describe("a whole page", () => {
  it("is told apart", () => {
    const page = [
      "تخطي إلى المحتوى",
      "الرئيسية > محليات",
      `${title} | صحيفة النهر`,
      title,
      "سامر خوري – دمشق",
      "الاثنين 10 يناير 2022 - 14:30",
      "فيسبوك تويتر",
      "رئيس البلدية في القاعة (رويترز)",
      first,
      "إعلان",
      "سقف جديد",
      second,
      "اقرأ أيضا: معرض الكتاب يبدأ غدا",
      third,
      "المصدر: صحيفة النهر",
      "الوسوم",
      "مكتبة",
      "كتب",
      "مقالات ذات صلة",
      "معرض الكتاب يبدأ غدا",
      "زر الذهاب إلى الأعلى",
    ];
    const cleaned = cleanArticle(page.join("\r\n\r\n"));
    expect(cleaned.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ["headline", title],
      ["paragraph", first],
      ["subheading", "سقف جديد"],
      ["paragraph", second],
      ["paragraph", third],
    ]);
    expect(cleaned).toMatchObject({
      byline: "سامر خوري – دمشق",
      dateLine: "الاثنين 10 يناير 2022 - 14:30",
      credits: ["صحيفة النهر"],
    });
    expect(cleaned.removed.map(({ text }) => text)).toEqual(
      page.filter((line) => !cleaned.lines.some(({ text }) => text === line)),
    );
  });
});

describe("any text", () => {
  const phrase = fc.constantFrom(
    ...[
      "//",
      "-اعلان-",
      "إعلان",
      "Next Previous",
      "المزيد",
      "شارك",
      "فيسبوك تويتر",
      "رابط الخبر:",
      "المصدر:",
    ],
    ...[
      "(رويترز)",
      "المصدر",
      "تابعنا على تويتر",
      "للتواصل ارسل sms",
      "ثم الرسالة",
      "سمات كتب",
      "الوسوم",
      "#كتب",
    ],
    ...[
      "صورة أرشيفية",
      "اقرأ أيضا",
      "مقالات ذات صلة",
      "2022-01-10",
      "أخبار",
      "محمود العلي",
      "بقلم",
      "س – ص ع",
    ],
    ...[
      title,
      `${title} | النهر`,
      first,
      second,
      "سقف جديد",
      "وأضاف",
      ".",
      "”",
      "\u200F",
      "\u00A0",
      " ",
      "\t",
      "😀",
    ],
  );
  const line = fc.array(phrase, { maxLength: 3 }).map((parts) => parts.join(" "));
  const page = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028")), { maxLength: 16 })
    .map((lines) => lines.flat().join(""));
  const anyText = fc.oneof(page, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

  it("is kept, taken out, or white space: nothing is altered and nothing lost", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { lines, removed } = cleanArticle(raw);
        let end = 0;
        for (const piece of [...lines, ...removed].toSorted((one, other) => one.start - other.start)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(raw.slice(end, piece.start).trim()).toBe("");
          expect(piece.text).toBe(raw.slice(piece.start, piece.end));
          expect(piece.text.trim()).toBe(piece.text);
          expect(piece.text).not.toBe("");
          end = piece.end;
        }
        expect(raw.slice(end).trim()).toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  it("has its lines and removals in order, one line break at most between the ends of a line, one headline", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { lines, removed, headline } = cleanArticle(raw);
        for (const pieces of [lines, removed]) {
          expect(pieces.map(({ start }) => start)).toEqual(
            pieces.map(({ start }) => start).toSorted((one, other) => one - other),
          );
        }
        expect(lines.filter(({ text }) => /[\n\r\u2028\u2029]/.test(text))).toEqual([]);
        expect(lines.filter(({ kind }) => kind === "headline").map(({ text }) => text)).toEqual(
          headline === null ? [] : [headline],
        );
      }),
      { numRuns: 1000 },
    );
  });
});
