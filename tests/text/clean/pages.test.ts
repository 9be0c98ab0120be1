import { describe, expect, it } from "vitest";
import { cleanArticle } from "@/text/clean";
import { first, second, third, title } from "./marked";

const body = (raw: string) => cleanArticle(raw).lines.map(({ text }) => text);

describe("a page copied whole", () => {
  const menu = ["النهر", "الرئيسية محليات رياضة المزيد البث المباشر", "اتصل بنا"];

  it.each([
    ["the path of links above it", [`الرئيسية / محليات / ${title}`], []],
    ["its repetition under it", [], [title]],
    ["nothing but its length", [], ["محليات"]],
  ])("has the headline that is told by %s", (_, above, below) => {
    const page = cleanArticle([...menu, ...above, title, ...below, first, second].join("\n"));
    expect(page.headline).toBe(title);
    expect(page.lines.map(({ text }) => text)).toEqual([title, first, second]);
  });

  it("does not take what rolls above the article for its headline", () => {
    const raw = ["عاجل انقطاع المياه عن الحي الشرقي غدا", "محليات", title, first, second].join("\n");
    expect(cleanArticle(raw).headline).toBe(title);
  });

  it("is cut after the last paragraph, from the first line that is the page's own", () => {
    const below = ["شارك هذا المقال", "سمير الحلواني", "مكتبة المدينة", "قاعة جديدة للأطفال في الحي الشرقي"];
    expect(body([title, first, second, ...below].join("\n"))).toEqual([title, first, second]);
  });

  it("keeps the last lines of an article that no page stands behind", () => {
    expect(body([title, first, second, "كما قال"].join("\n"))).toEqual([title, first, second, "كما قال"]);
  });

  it("reads the line under the headline that has the writer, the day and the counters", () => {
    const page = cleanArticle([title, "سمير العلي الأحد 14 مايو 2023 0 دقيقة واحدة", first].join("\n"));
    expect([page.byline, page.dateLine]).toEqual(["سمير العلي", "الأحد 14 مايو 2023"]);
    expect(page.lines).toHaveLength(2);
  });

  it("makes no subheading of a single word", () => {
    const { lines } = cleanArticle([title, first, "المكتبة", second].join("\n"));
    expect(lines.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph", "paragraph"]);
  });
});

describe("datelines and bylines", () => {
  it.each([
    ["صنعاء: سامي العلي", "سامي العلي", []],
    ["سامي العلي (جدة)", "سامي العلي", []],
    ["سامي العلي- النهر- مكة", "سامي العلي- النهر- مكة", []],
    ["بيروت - د ب أ:", null, ["د ب أ"]],
    ["وكالات (مدريد)", null, ["وكالات"]],
    ["مها- النهر", "مها- النهر", []],
    ["النهر- مكة المكرمة:", "النهر- مكة المكرمة", []],
    ["عدن: سليم", "سليم", []],
  ])("stand in a line of their own: %s", (line, byline, credits) => {
    const page = cleanArticle([title, line, first, second].join("\n"));
    expect(page.lines.map(({ text }) => text)).toEqual([title, first, second]);
    expect([page.byline, page.credits]).toEqual([byline, credits]);
  });

  it.each([
    ["سامي العلي- النهر- مكة: ", "سامي العلي", []],
    ["بيروت - رويترز - ", null, ["رويترز"]],
    ["القاهرة 12 سبتمبر (سانا) - ", null, ["سانا"]],
    ["محمود خليل - دمشق: ", "محمود خليل", []],
    ["سليم - النهر: ", "سليم", []],
    ["النهر- مكة المكرمة: ", null, []],
    ["النهر – خاص: ", null, []],
    ["الدوحة - قنا: ", null, ["قنا"]],
    ["عدن: سليم: ", "سليم", []],
    ["وكالات (مدريد) ", null, ["وكالات"]],
    ["(د ب أ) ", null, ["د ب أ"]],
    ["سامي الزهراني (جدة) ", "سامي الزهراني", []],
  ])("stand before the first words: %s", (dateline, byline, credits) => {
    const page = cleanArticle([title, dateline + first, second].join("\n"));
    expect(page.lines.map(({ text }) => text)).toEqual([title, first, second]);
    expect([page.byline, page.credits]).toEqual([byline, credits]);
  });

  it.each([
    "أعلن رئيس البلدية: «المكتبة مفتوحة للجميع منذ اليوم، ولن يدفع أحد رسما للدخول إليها».",
    "دمشق: المدينة التي لا تنام تستعد لافتتاح مكتبتها الجديدة بعد غياب دام أعواما طويلة.",
    "سالم الشمري (الدوحة) سجل هدفين في المباراة، وقال الشمري إنه لم يلعب في حياته مباراة أصعب منها.",
    "النهر - كما يقول أهل القرية: لا يعود إلى الوراء، والمكتبة التي على ضفته تفتح كل يوم.",
    "المكتبة (العامة) تفتح أبوابها منذ اليوم للجميع بعد أعمال استمرت ثلاث سنوات كاملة.",
    "افتتاح المكتبة - وهو الثاني هذا العام - يأتي بعد أعمال طويلة شاركت فيها ثلاث شركات.",
  ])("are not seen in a sentence: %s", (sentence) => {
    expect(body([title, sentence, second].join("\n"))).toEqual([title, sentence, second]);
  });
});

describe("marks of urgent news", () => {
  it.each(["#عاجل | ", "#عاجل ", "عاجل: ", "🔴 عاجل | "])("go from before the words: %s", (mark) => {
    expect(body([mark + title, first].join("\n"))).toEqual([title, first]);
  });

  it("leave the word where it is one", () => {
    expect(
      body([title, "عاجل المدرب خصمه بهدف ثان قبل أن تنتهي المباراة التي أقيمت مساء اليوم."].join("\n")),
    ).toHaveLength(2);
  });
});

describe("a text that is cut", () => {
  it.each([
    [[title, first, `${second.slice(0, 50)}… See more`]],
    [[title, first, second, "للمزيد اضغط هنا"]],
    [[title, first, second, "عرض المزيد", "شارك الخبر"]],
  ])("says so", (lines) => {
    const page = cleanArticle(lines.join("\n"));
    expect(page.isCut).toBe(true);
    expect(page.lines.some(({ text }) => /المزيد|more|هنا/.test(text))).toBe(false);
  });

  it("is not one that goes on behind the button", () => {
    expect(cleanArticle([title, first, "عرض المزيد", second].join("\n")).isCut).toBe(false);
    expect(cleanArticle([title, first, second].join("\n")).isCut).toBe(false);
  });
});

describe("the end of an agency's text", () => {
  it("goes from behind the last words", () => {
    expect(body([title, first, `${third} // انتهى // 14:30 ت م`].join("\n"))).toEqual([title, first, third]);
  });

  it("is not seen where something ended", () => {
    expect(body([title, first, "انتهى العمل في القاعة الثانية."].join("\n"))).toHaveLength(3);
  });
});
