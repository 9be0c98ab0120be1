import { describe, expect, it } from "vitest";
import { cleaningRules, removalReasons } from "@/text/clean";
import { first, marked, reasonFor, second, title } from "./marked";

type Place = "top" | "middle" | "end";
type Row = readonly [line: string, place?: Place];

/** What each reason takes out, and at which place of the article where the place matters. */
const taken: Record<string, readonly Row[]> = {
  separator: [["//"], ["***"], ["* * *"], ["—"], ["•"], ["\u200F\u200F"], ["......"]],
  advertisement: [["-اعلان-"], ["إعلان"], ["[ إعلان ]"], ["Advertisement"], ["يستمر المقال بعد الإعلان"]],
  navigation: [
    ["زر الذهاب إلى الأعلى"],
    ["اظهر المزيد"],
    ["...المزيد"],
    ["الرئيسية / أخبار / محليات", "top"],
    ["الرئيسية » ثقافة", "top"],
    ["مدة القراءة: 3 دقائق", "top"],
    ["أقل من دقيقة", "top"],
    ["مشاهدات: 1,204", "end"],
    ["١٢ تعليقا", "end"],
    ["جميع الحقوق محفوظة لصحيفة النهر © 2019", "end"],
    ["لا توجد تعليقات", "end"],
    ["// انتهى //", "end"],
    ["(انتهى) 14:30", "end"],
    ["انتهى/ م.س", "end"],
    ["(النهاية)", "end"],
    ["14:30 ت م", "end"],
    ["عرض المزيد"],
    ["See more", "end"],
    ["للمزيد اضغط هنا", "end"],
    ["list 2 of 2 قاعة جديدة للأطفال"],
    ["لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", "end"],
    ["تخطى القصص المقترحة وأكمل القراءة"],
    ["4 min read", "top"],
  ],
  table: [["المؤشر\tالإغلاق\tالتغير"], ["العام\t1,204\t0.5%", "end"]],
  share: [
    ["رابط مختصر", "end"],
    ["نسخ الرابط", "end"],
    ["شارك هذا المقال"],
    ["فيسبوك تويتر واتساب"],
    ["شارك على فيسبوك"],
    ["Facebook | Twitter | WhatsApp"],
    ["فيسبوك", "end"],
    ["https://example.org/news/17"],
    ["رابط الخبر بصحيفة النهر: افتتاح المكتبة", "end"],
  ],
  follow: [
    ["تابعونا على صفحة الفيسبوك: https://example.org/page", "end"],
    ["تابعنا على تويتر"],
    ["اشترك في نشرتنا البريدية"],
    ["انضم إلى قناتنا على تلغرام"],
    ["لمتابعة آخر الأخبار حملوا تطبيق النهر", "end"],
    ["writer@example.org"],
    ["تويتر: @writer"],
    ["للتواصل مع الكاتب أرسل رسالة SMS", "end"],
  ],
  credit: [
    ["المصدر: وكالات", "end"],
    ["المصدرwww.example.org", "end"],
    ["المصدر - صحيفة النهر", "end"],
    ["Source: Reuters", "end"],
    ["(رويترز)", "end"],
    ["أ ف ب", "top"],
    ["صحيفة النهر – وكالات", "top"],
    ["* خدمة «نيويورك تايمز»", "end"],
  ],
  tags: [
    ["الكلمات المفتاحية: مكتبة، بلدية", "end"],
    ["الوسوم مكتبة كتب قراءة", "end"],
    ["#مكتبة #كتب"],
    ["#مكتبة", "end"],
  ],
  caption: [
    ["صورة أرشيفية", "top"],
    ["تصوير: سامر خوري"],
    ["صدر الصورة، Getty Images", "top"],
    ["التعليق على الصورة، قاعة القراءة الكبرى"],
    ["قاعة القراءة الكبرى (أرشيفية)"],
    ["رئيس البلدية في القاعة (رويترز)", "top"],
    ["جانب من حفل الافتتاح", "top"],
  ],
  related: [
    ["اقرأ أيضا: مكتبة أخرى تفتح أبوابها"],
    ["إقرأ أيضاً | مكتبة أخرى تفتح أبوابها"],
    ["اقرأ أيضًا مكتبة أخرى تفتح أبوابها"],
    ["شاهد أيضا: جولة في المكتبة"],
    ["مقالات ذات صلة", "end"],
    ["قد يهمك أيضا", "end"],
  ],
  "date-line": [
    ["الإثنين 10 يناير 2022 - 14:30", "top"],
    ["نشر في: 10/01/2022 - 12:34آخر تحديث: 10/01/2022 - 13:00", "top"],
    ["١٠ كانون الثاني ٢٠٢٢", "top"],
    ["2022-01-10", "top"],
    ["منذ 3 ساعات", "top"],
    ["آخر تحديث 10 يناير 2022", "end"],
    ["Monday, January 10, 2022", "top"],
    // A page may say the day again and again.
    ["الاثنين 10 يناير 2022 ".repeat(6).trim(), "top"],
  ],
  category: [
    ["اخبار العالم", "top"],
    ["العناوين الرئيسيةدولي", "top"],
    ["سياسة واقتصاد", "top"],
    ["التصنيف: محليات", "end"],
    ["الشرق الأوسط", "top"],
  ],
  byline: [
    ["كتب: سامر خوري", "top"],
    ["بقلم سامر خوري", "top"],
    ["محمود العلي", "top"],
    ["سمير بن خالد آل ياسين", "top"],
    ["سامر خوري – دمشق", "top"],
    ["سامر خوري، لبنى نجار – دمشق", "top"],
    ["تحرير: س.خ", "end"],
    ["By Samer Khoury", "top"],
  ],
  "repeated-headline": [
    [title, "top"],
    [`«${title}»`, "top"],
    [`${title} | صحيفة النهر`, "top"],
    [title, "end"],
  ],
};

/** What resembles clutter and is the article's own. */
const kept: readonly Row[] = [
  ["”"],
  ["1936"],
  ["إعلان بيروت"],
  ["القائمة النهائية للفائزين"],
  ["* القائمة"],
  ["المزيد من الكتب للأطفال"],
  ["شارك رئيس البلدية في حفل الافتتاح"],
  ["فيسبوك"],
  ["تابعنا على تويتر ردود أفعال القراء."],
  ["تابعنا في الأسبوع الماضي سيرة المكتبة القديمة"],
  ["المصدر قال إن القاعات ستفتح غدا"],
  ["المصدر ذاته أكد الخبر."],
  ["رويترز"],
  ["سمات القارئ الجيد"],
  ["#مكتبة"],
  ["صورة المدينة في عيون أهلها"],
  ["تصوير الكتب القديمة"],
  ["جانب من التاريخ"],
  ["قد يهمك الأمر يوما"],
  ["آخر الأخبار السيئة"],
  ["الاثنين 10 يناير 2022"],
  ["من يناير إلى مارس", "top"],
  ["المصدر: كتب قديمة ومخطوطات وخرائط ورسائل وصور وأوراق أخرى من خزانة عائلة النجار", "end"],
  ["10 كتب في يوم واحد", "top"],
  ["رياضة"],
  ["رياضة الفكر والجسد", "top"],
  ["كتب الله لهم السداد.", "end"],
  ["محمود العلي"],
  ["محمود يفتتح المكتبة", "top"],
  ["محمود العلي", "end"],
  [`${title}.`, "top"],
  [`${title} وأهلها`, "top"],
  ["أضاف: لن نغلق المكتبة أبدا"],
];

describe("the rules of the cleaner", () => {
  it("have a row here for every reason", () => {
    expect(Object.keys(taken).toSorted()).toEqual([...removalReasons]);
  });

  it("each say why they stand where they stand", () => {
    expect(cleaningRules.filter(({ name, order }) => name === "" || order === "")).toEqual([]);
    expect(new Set(cleaningRules.map(({ name }) => name)).size).toBe(cleaningRules.length);
  });

  for (const [reason, rows] of Object.entries(taken)) {
    it.each(rows.map(([line, place = "middle"]) => [line, place] as const))(
      `take out as ${reason}: %s`,
      (line, place) => {
        expect(reasonFor(line, place)).toBe(reason);
      },
    );
  }

  it.each(kept.map(([line, place = "middle"]) => [line, place] as const))("leave: %s (%s)", (line, place) => {
    expect(reasonFor(line, place)).toBeNull();
  });

  it("take an advertisement's mark out of the middle of a paragraph", () => {
    expect(marked(`${first} -اعلان- ${second}`)).toEqual([
      `paragraph: ${first}`,
      "-advertisement: -اعلان-",
      `paragraph: ${second}`,
    ]);
  });

  it("leave the word for an advertisement inside a sentence", () => {
    const sentence = "قرأت البلدية إعلان الافتتاح - إعلان طال انتظاره - أمام الحاضرين في الساحة.";
    expect(marked(sentence)).toEqual([`paragraph: ${sentence}`]);
  });

  it("take the buttons of a slide show from the byline behind them", () => {
    expect(marked(`Next Previous سامر خوري – دمشق\n${first}\n${second}`).slice(0, 2)).toEqual([
      "-navigation: Next Previous",
      "-byline: سامر خوري – دمشق",
    ]);
  });

  it("take a link off the end of the last sentence", () => {
    expect(marked(`${first} رابط الخبر بصحيفة النهر: ${title}`)).toEqual([
      `paragraph: ${first}`,
      `-share: رابط الخبر بصحيفة النهر: ${title}`,
    ]);
  });

  it("take key words off the end of the last sentence", () => {
    expect(marked(`${first}\n${second} سمات البلدية مكتبة كتب`).at(-1)).toBe("-tags: سمات البلدية مكتبة كتب");
  });

  it("leave a sentence about a link", () => {
    const sentence = "وقال إن رابط الخبر الذي نشرته الصحيفة لم يعد يعمل: المكتبة لم تغلق يوما واحدا.";
    expect(marked(sentence)).toEqual([`paragraph: ${sentence}`]);
  });

  it("take the titles under the heading of related articles at the end", () => {
    const titles = ["مكتبة أخرى تفتح أبوابها", "معرض الكتاب يبدأ غدا"];
    expect(marked([title, first, second, "مقالات ذات صلة", ...titles].join("\n\n")).slice(3)).toEqual([
      "-related: مقالات ذات صلة",
      ...titles.map((one) => `-related: ${one}`),
    ]);
  });

  it("leave the subheading behind titles in the middle of an article", () => {
    const rows = marked([title, first, "اقرأ أيضا:", "معرض الكتاب يبدأ غدا", "سقف جديد", second].join("\n"));
    expect(rows.slice(2)).toEqual([
      "-related: اقرأ أيضا:",
      "-related: معرض الكتاب يبدأ غدا",
      "subheading: سقف جديد",
      `paragraph: ${second}`,
    ]);
  });

  it("leave the paragraph behind the heading of related articles", () => {
    expect(marked([title, first, "اقرأ أيضا", second].join("\n")).at(-1)).toBe(`paragraph: ${second}`);
  });

  it("keep a credit that stands behind related articles", () => {
    const rows = marked([title, first, second, "مقالات ذات صلة", "معرض الكتاب", "المصدر: رويترز"].join("\n"));
    expect(rows.slice(-2)).toEqual(["-related: معرض الكتاب", "-credit: المصدر: رويترز"]);
  });

  it("read a source in the line behind its label", () => {
    expect(marked([title, first, second, "المصدر:", "صحيفة النهر"].join("\n")).slice(-2)).toEqual([
      "-credit: المصدر:",
      "-credit: صحيفة النهر",
    ]);
  });

  it("touch nothing in verse, which has no full stops", () => {
    const verse = ["أخبار العالم", "محمود العلي", "2022-01-10", "يا ليل طل", "محمود العلي"];
    expect(marked(verse.join("\n"))).toEqual(verse.map((line) => `paragraph: ${line}`));
  });
});
