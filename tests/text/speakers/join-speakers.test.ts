import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpeakers, joinSpeakers } from "@/text/speakers";

const read = (texts: readonly string[]) =>
  texts.map((text, index) => ({ article: `article-${index + 1}`, speakers: findSpeakers({ text }) }));

/** Whom articles name, each with the articles that name them. */
function joined(...texts: string[]) {
  return joinSpeakers(read(texts)).map(({ name, role, forms, members }) => ({
    ...{ name, role, forms },
    articles: [...new Set(members.map(({ article }) => article))],
  }));
}

describe("joinSpeakers", () => {
  it("joins spellings and parts of one name across articles, under the fullest", () => {
    const [lavrov, ...others] = joined(
      "قال وزير الخارجية الروسي سيرغي لافروف إن الحوار مستمر.",
      "وأكد سيرجي لافروف أن الاتفاق قريب.",
      "ونفى الوزير لافروف ذلك، وقال لافروف إن الخبر كاذب.",
    );
    expect(lavrov).toMatchObject({
      role: "وزير الخارجية الروسي",
      articles: ["article-1", "article-2", "article-3"],
    });
    expect(lavrov?.name.split(" ")).toHaveLength(2);
    expect(others.flatMap(({ forms }) => forms).filter((form) => form.includes("لافروف"))).toEqual([]);
  });

  it("gives an office alone to the one who holds it in another article", () => {
    const all = joined("أعلن الرئيس التركي رجب طيب أردوغان القرار.", "وقال الرئيس التركي إن القرار نهائي.");
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ name: "رجب طيب أردوغان", articles: ["article-1", "article-2"] });
  });

  it("keeps two of one family name and office apart by their countries and given names", () => {
    const all = joined("قال الرئيس السوري بشار الأسد إنه باق.", "وقال القائد رفعت الأسد إنه عائد.");
    expect(all.map(({ name }) => name)).toEqual(["بشار الأسد", "رفعت الأسد"]);
  });

  it("takes the name that most articles bear out, and hides nobody behind one article's slip", () => {
    const slip = "رفض وزير النقل الأردني نضال قطامين خطوط السكة الحديثة. وقال نضال قطامين خطوط السكة باهظة.";
    const [transport, ...others] = joined(
      slip,
      "قال وزير النقل الأردني نضال قطامين إن المشروع جاهز. وأضاف قطامين أن الكلفة معقولة.",
      "أعلن نضال قطامين أن الخط يفتح قريبا. وأكد قطامين ذلك.",
    );
    expect(transport).toMatchObject({
      name: "نضال قطامين",
      articles: ["article-1", "article-2", "article-3"],
    });
    expect(others).toEqual([]);
  });

  it("knows somebody by عبد with the word behind it, and tells him from his spokesman", () => {
    const all = joined(
      "قال وزير العدل عبد رب النبي سلامة إن القانون صدر.",
      "وأكد عبد ربه منصور أن الميناء مفتوح. وقالت المتحدثة باسم منصور إن السفن وصلت.",
      "وأعلن عبدربه أن الميناء يتسع.",
    );
    expect(all.map(({ name, articles }) => [name, articles])).toContainEqual([
      "عبد ربه منصور",
      ["article-2", "article-3"],
    ]);
    expect(all.map(({ name }) => name)).toContain("المتحدثة باسم منصور");
  });

  it("takes the government alone for that of the only country whose government speaks", () => {
    const alone = "أعلنت الحكومة خفض الرسوم.";
    expect(joined(alone, "وقالت الحكومة التونسية إن الرسوم خفضت.")).toMatchObject([
      { articles: ["article-2", "article-1"] },
    ]);
    const two = joined(alone, "وقالت الحكومة التونسية إنها باقية.", "وقالت الحكومة المغربية إنها باقية.");
    expect(two).toHaveLength(3);
  });

  it("finds the family behind an office that its own article does not tell from the office", () => {
    const all = joinSpeakers([
      {
        article: "one",
        speakers: [{ id: "a", name: "الرئيس مبيكي", role: null, kind: "person", mentions: [] }],
      },
      {
        article: "two",
        speakers: [
          { id: "b", name: "تابو مبيكي", role: "الرئيس الجنوب أفريقي", kind: "person", mentions: [] },
        ],
      },
    ]);
    expect(all).toMatchObject([{ name: "تابو مبيكي", members: [{ article: "two" }, { article: "one" }] }]);
  });

  it("does not join the ministries of two countries", () => {
    const all = joined("أعلنت وزارة الداخلية العراقية ذلك.", "ونفت وزارة الداخلية المصرية ذلك.");
    expect(all).toHaveLength(2);
  });

  it("joins عبد ربه with عبدربه, a family alone and a body's shorter name, and nobody with a spokesman", () => {
    const all = joined(
      "أعلن الرئيس اليمني عبد ربه منصور هادي أن الحرب انتهت. وأكد مجلس التعاون الخليجي أن الحل سياسي.",
      "قال عبدربه منصور هادي إن عدن آمنة. وأكد المتحدث باسم الرئيس هادي أن الاجتماع غدا.",
      "وقال هادي إن اليمن موحد. وقال مجلس التعاون إن الحل قريب. ودعا إلى حسن الجوار.",
    );
    const everywhere = ["article-1", "article-2", "article-3"];
    expect(all.map(({ forms, articles }) => [forms.length, articles])).toEqual([
      [3, everywhere],
      [2, ["article-1", "article-3"]],
      [1, ["article-2"]],
    ]);
    expect(all[2]?.forms).toEqual(["المتحدث باسم الرئيس هادي"]);
  });

  it("leaves a shorter name alone where two bodies begin with it", () => {
    const all = joined(
      "أعلن مجلس الوزراء السعودي القرار. وأكد مجلس الوزراء المصري ذلك.",
      "وقال مجلس الوزراء إن القرار نهائي.",
    );
    expect(all).toHaveLength(3);
  });

  it("gives nothing for nothing", () => {
    expect(joinSpeakers([])).toEqual([]);
    expect(joinSpeakers([{ article: "article-1", speakers: [] }])).toEqual([]);
  });

  const sentences = [
    "قال الرئيس الروسي فلاديمير بوتين إن الأمر انتهى.",
    "وأكد الرئيس الروسي ذلك.",
    "وقال الرئيس بوتين إنه راض.",
    "وأعلنت منظمة الأمم المتحدة القرار.",
    "وقال وزير الخارجية الإيراني محمد جواد ظريف إنه متفائل.",
    "وأضاف ظريف أن بلاده مستعدة.",
    "وقالت الأمم المتحدة إن الوضع صعب.",
  ];

  it("puts every speaker of every article into exactly one", () => {
    const someTexts = fc.array(fc.array(fc.constantFrom(...sentences), { maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(someTexts, (texts) => {
        const articles = read(texts.map((lines) => lines.join("\n")));
        const given = articles.flatMap(({ article, speakers }) =>
          speakers.map(({ id }) => `${article} ${id}`),
        );
        const members = joinSpeakers(articles).flatMap(({ members }) =>
          members.map(({ article, speaker }) => `${article} ${speaker}`),
        );
        expect(members.toSorted()).toEqual(given.toSorted());
      }),
    );
  });
});
