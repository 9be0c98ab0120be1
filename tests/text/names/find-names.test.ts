import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "@/text/names";

const articles = (...texts: string[]) => texts.map((text, index) => ({ id: `article-${index + 1}`, text }));

/** What is named, with its forms. */
const named = (...texts: string[]) =>
  findNames(articles(...texts)).map(({ kind, forms }) => [kind, ...forms.map(({ form }) => form)]);

describe("findNames", () => {
  it("puts the spellings of one country together", () => {
    const [kazakhstan] = named("اجتمعوا في قازاقستان ثم عادوا إلى كازاخستان.", "وفي كازخستان هدأ الوضع.");
    expect(kazakhstan?.[0]).toBe("place");
    expect(kazakhstan?.slice(1).toSorted()).toEqual(["كازاخستان", "كازخستان", "قازاقستان"].toSorted());
  });

  it("leaves clitics out of a form", () => {
    expect(named("سافر إلى لبنان. وبلبنان أزمة، وللبنان أصدقاء، ولبنان صغير.")).toEqual([["place", "لبنان"]]);
  });

  it("keeps countries of similar names apart", () => {
    const all = named("النيجر بلد. نيجيريا بلد. النيجر جار. نيجيريا جارة. إيران والعراق، وإيران والعراق.");
    expect(all.map(([, form]) => form).toSorted()).toEqual(
      ["إيران", "العراق", "النيجر", "نيجيريا"].toSorted(),
    );
  });

  it("reads a name of several words whole", () => {
    expect(named("قالت إنها في الولايات المتحدة، ثم غادرت الولايات المتحدة.")).toEqual([
      ["place", "الولايات المتحدة"],
    ]);
  });

  it("gives a person's office, full name and family name as forms of one", () => {
    const all = named(
      "قال الرئيس المصري عبد الفتاح السيسي إن الأمر محسوم. وأضاف السيسي أنه متفائل.",
      "وأكد الرئيس المصري ذلك.",
    );
    const person = all.find(([kind]) => kind === "person");
    expect(person?.slice(1).toSorted()).toEqual(
      ["الرئيس المصري عبد الفتاح السيسي", "السيسي", "الرئيس المصري"].toSorted(),
    );
  });

  it("puts a body and the shorter forms of its name together", () => {
    const all = named("أعلنت منظمة معاهدة الأمن الجماعي ذلك.", "وقالت منظمة الأمن الجماعي إنها مستعدة.");
    expect(all).toContainEqual(["body", "منظمة معاهدة الأمن الجماعي", "منظمة الأمن الجماعي"]);
  });

  it("gives nothing for what is named once, nor for nothing", () => {
    expect(named("زار باريس.")).toEqual([]);
    expect(findNames([])).toEqual([]);
  });

  it("takes no common noun for a country that is spelt like it", () => {
    const all = named(
      "العراق جار. العراب فيلم، والأعراق كثيرة. السويد بعيدة، والسودان قريب، والسويس قناة، والعراب قديم.",
      "السويد والسودان. المهارات كثيرة والإمارات سبع. الإمارات والمهارات. قال النمساوي إن النمسا بلده والنمسا جميلة.",
    );
    expect(all.filter(([kind]) => kind === "place").map((name) => name.slice(1))).toEqual(
      expect.arrayContaining([["السويد"], ["السودان"], ["الإمارات"], ["النمسا"]]),
    );
    expect(all.flat()).not.toContain("العراب");
    expect(all.flat()).not.toContain("المهارات");
  });

  it("takes a spelling that a text keeps to for another thing", () => {
    const all = named("خسرت أليطاليا. قالت أليطاليا إن أليطاليا باقية. إيطاليا معها. إيطاليا وإيطاليا.");
    expect(all).toContainEqual(["place", "إيطاليا"]);
  });

  it("joins transliterations of a foreign family name", () => {
    const all = named(
      "قال وزير المالية الألماني فولفغانغ شويبله إنه يرفض.",
      "رأى وزير المالية الألماني فولفجانج شيوبله أن الأمر صعب. وأضاف شيوبله أنه ينتظر.",
    );
    expect(all.map((name) => name.slice(1).length)).toContain(3);
  });

  it.each([
    ["قال الوزير محمد السالم ذلك.", "قال الوزير محمود السالم ذلك."],
    ["قال الوزير أحمد السالم ذلك.", "قال الوزير أحمد السليم ذلك."],
    ["قال الرئيس السوري بشار الأسد ذلك.", "قال العميد ماهر الأسد ذلك."],
  ])("keeps two people of like names apart: %s %s", (one, other) => {
    for (const { forms } of findNames(articles(one, other, one, other))) expect(forms).toHaveLength(1);
  });

  it("gives a family name of two who bear it to neither", () => {
    const all = named(
      "قال الرئيس السوري بشار الأسد ذلك. قال بشار الأسد هذا.",
      "قال العميد ماهر الأسد ذلك. قال ماهر الأسد هذا.",
      "قال الرئيس الأسد ذلك. قال الرئيس الأسد هذا.",
    );
    const bearers = all.filter((name) => name.some((form) => /بشار|ماهر/u.test(form)));
    expect(bearers).toHaveLength(2);
    expect(bearers.filter((name) => name.includes("الرئيس الأسد")).length).toBeLessThan(2);
  });

  it("leaves an office to nobody where two hold one like it", () => {
    const all = named(
      "التقى الرئيس الروسي فلاديمير بوتين الرئيس التركي رجب طيب أردوغان. وقال الرئيس إن بوتين راض. وقال أردوغان ذلك.",
    );
    expect(all.flat()).not.toContain("الرئيس");
  });

  it("takes off what follows a name and is none of it", () => {
    const all = named("قرر الرئيس أوباما تأجيل الزيارة. وقال أوباما إن التأجيل قصير. وأوباما متفائل.");
    expect(all).toContainEqual(["person", "أوباما", "الرئيس أوباما"]);
  });

  it("leaves the second word of two to a name, though the articles have it as a common noun", () => {
    const all = named(
      "قال الوزير سالم بحر إن السفن عادت. وأضاف سالم بحر أن البحر هادئ. البحر كبير. في البحر سفن.",
    );
    expect(all).toContainEqual(["person", "الوزير سالم بحر", "سالم بحر"]);
  });

  it("believes an office that says of which body it is, though no given name follows it", () => {
    const all = named(
      "قال رئيس لجنة طوارئ قطامين ذلك. وأضاف رئيس لجنة طوارئ قطامين هذا.",
      "أكد رئيس لجنة طوارئ قطامين الخبر.",
    );
    expect(all).toEqual([["person", "رئيس لجنة طوارئ قطامين"]]);
  });

  it("gives a family name in office to its holder where one of its titles fits him, though another tells of another country", () => {
    const all = named(
      "قال المدرب المصري حسام حسن ذلك. وأضاف المدرب المصري حسام حسن هذا.",
      "قال المدرب حسن ذلك. وأكد مدرب الأردن حسن هذا. وأضاف المدرب حسن ذلك.",
    );
    expect(all).toContainEqual(["person", "المدرب المصري حسام حسن", "المدرب حسن", "مدرب الأردن حسن"]);
  });

  it("names nobody by words that the articles use as common nouns", () => {
    const all = named(
      "أشاد بحسن الأداء. كان حسن الأداء لافتا، وأداء الفريق كذلك، والحسن ما فعل. الأداء جيد.",
    );
    expect(all.filter(([kind]) => kind === "person")).toEqual([]);
  });

  it("joins a council with its fuller name where that says no more than whose it is", () => {
    const all = named("قال مجلس النواب العراقي ذلك. وأضاف مجلس النواب هذا.");
    expect(all).toEqual([["body", "مجلس النواب العراقي", "مجلس النواب"]]);
  });

  it("keeps bodies of one kind apart that are of other things", () => {
    const all = named(
      "قالت وزارة الخارجية الأميركية ذلك. وقالت وزارة الخارجية الإيرانية ذلك.",
      "وزارة الخارجية الأميركية ووزارة الخارجية الإيرانية صامتتان.",
    );
    expect(all.filter(([kind]) => kind === "body").map((name) => name.slice(1))).toEqual(
      expect.arrayContaining([["وزارة الخارجية الأميركية"], ["وزارة الخارجية الإيرانية"]]),
    );
  });

  it("takes the reading of a name that most places bear out", () => {
    const [person] = named(
      "رفض وزير النقل الأردني نضال قطامين خطوط السكة الحديثة.",
      "قال وزير النقل الأردني نضال قطامين إن المشروع جاهز. وأضاف قطامين أن الكلفة معقولة.",
      "أعلن نضال قطامين أن الخط يفتح قريبا.",
    );
    expect(person?.slice(1).toSorted()).toEqual(
      ["وزير النقل الأردني نضال قطامين", "نضال قطامين", "قطامين"].toSorted(),
    );
  });

  it("writes عبد with the word behind it as one name, and takes a family for it that may be a given name", () => {
    const all = named(
      "وصل الرئيس اليمني عبد ربه منصور هادي إلى جدة.",
      "وغادر الرئيس عبدربه منصور هادي. وقال الرئيس هادي إنه عائد. وعاد هادي مساء.",
    );
    expect(all.filter(([kind]) => kind === "person").map(([, ...forms]) => forms.toSorted())).toEqual([
      ["الرئيس اليمني عبد ربه منصور هادي", "الرئيس عبدربه منصور هادي", "الرئيس هادي", "هادي"].toSorted(),
    ]);
  });

  it("writes a form with the article that ل hides", () => {
    const [person] = named("ونقل رسالة للوزير نضال قطامين. وقال الوزير نضال قطامين إنه وافق.");
    expect(person).toEqual(["person", "الوزير نضال قطامين"]);
  });

  it("gives a leader's title with a country to the one who heads it", () => {
    const all = named("استقبل الرئيس الصربي ألكسندر فوتشيتش الوفد. وقال الزعيم الصربي إن الباب مفتوح.");
    expect(all).toContainEqual(["person", "الرئيس الصربي ألكسندر فوتشيتش", "الزعيم الصربي"]);
  });

  it("gives the government alone to the only country whose government is named in the story", () => {
    const one = ["أعلنت الحكومة خفض الرسوم.", "وقالت الحكومة التونسية إن الرسوم خفضت."] as const;
    expect(named(...one)).toContainEqual(["body", "الحكومة التونسية", "الحكومة"]);
    const two = named(...one, "وقالت الحكومة المغربية إنها باقية. وأكدت الحكومة المغربية ذلك.");
    expect(two.filter(([kind]) => kind === "body")).toEqual([["body", "الحكومة المغربية"]]);
  });

  it("reads a council's name past words that another has alone, and points to it by this", () => {
    const all = named(
      "اجتمع مجلس الأمن القومي أمس. وشكر مجلس الأمن القومي الوزير. وقال إن هذا المجلس يجتمع غدا.",
    );
    expect(all).toContainEqual(["body", "مجلس الأمن القومي", "هذا المجلس"]);
  });

  it("shows nothing for what is one of many, or says how and why", () => {
    const text = [
      "قال مسؤول عسكري تركي إن الحدود آمنة. وأضاف المسؤول العسكري التركي أن الحدود مغلقة.",
      "وشكلت لجنة للحفاظ على الغابات، ثم حلت اللجنة. وزار العالم أكثر أمانا. وبات العالم أكثر أمانا.",
      "وانتخب رئيس جديد خلفا للراحل. ثم عين رئيس جديد خلفا له.",
    ].join("\n");
    expect(named(text).filter(([kind]) => kind !== "place")).toEqual([]);
  });

  const words =
    "كازاخستان قازاقستان وروسيا لروسيا الولايات المتحدة الرئيس الروسي فلاديمير بوتين بوتين تواكييف قاسم توكاييف الأسد بشار ماهر العميد وزير الخارجية قال إن منظمة معاهدة الأمن الجماعي المنظمة مجلس . ، \n 👍 ـ".split(
      " ",
    );
  const someText = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 5 })), {
      maxLength: 40,
    })
    .map((drawn) => drawn.join(" "));

  it("quotes every form from its article, without overlaps within one name", () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 4 }), (texts) => {
        const given = articles(...texts);
        const textOf = new Map(given.map(({ id, text }) => [id, text]));
        for (const { forms } of findNames(given)) {
          const quotes = forms.flatMap((form) => form.quotes.map((quote) => ({ ...quote, form: form.form })));
          // Behind ل the article of a form is written without its alef.
          for (const { article, start, end, form } of quotes)
            expect(textOf.get(article)?.slice(start, end).replace(/\s+/gu, " ")).toBe(
              form.replace(/^ال(?=ل?\p{L})/u, (it) => (textOf.get(article)?.[start] === "ل" ? "ل" : it)),
            );
          const inOrder = quotes.toSorted((a, b) => a.article.localeCompare(b.article) || a.start - b.start);
          inOrder.forEach((quote, index) => {
            const next = inOrder[index + 1];
            if (next?.article === quote.article) expect(next.start).toBeGreaterThanOrEqual(quote.end);
          });
        }
      }),
    );
  });

  it("groups alike whatever the order of the articles", () => {
    const groups = (given: ReturnType<typeof articles>) =>
      findNames(given)
        .map(({ kind, name, forms }) => [kind, name, ...forms.map(({ form }) => form)].join(" | "))
        .sort();
    fc.assert(
      fc.property(
        fc
          .array(someText, { minLength: 2, maxLength: 5 })
          .map((texts) => articles(...texts))
          .chain((given) =>
            fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
          ),
        ([given, shuffled]) => {
          expect(groups(shuffled)).toEqual(groups(given));
        },
      ),
    );
  });
});
