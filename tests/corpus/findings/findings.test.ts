import { describe, expect, it } from "vitest";
import { indexStory, quoteText, type Statement, type Story } from "@/corpus";
import { claimedKinds, differenceOf, findInTurns, isSetBeside, statementFindings } from "@/corpus/findings";
import { type SmallStatement, smallStory } from "../small-story";
import { get, publishedStory } from "../story";

/** A story in which each outlet's article is its wording of one statement. */
function storyOf(texts: Readonly<Record<string, string>>, rest: Partial<SmallStatement> = {}): Story {
  const wordings = Object.entries(texts).map(([outlet, text]) => [outlet, text, "direct"] as const);
  const articles = Object.fromEntries(Object.entries(texts).map(([outlet, text]) => [outlet, `${text}.`]));
  return smallStory({ articles, statements: [{ id: "said", gloss: "تصريح", wordings, ...rest }] });
}

function told(story: Story, reference: string | null = null, given?: Statement): readonly string[] {
  const { article } = indexStory(story);
  const against = story.outlets.find(({ id }) => id === reference)?.id ?? null;
  return statementFindings(story, given ?? get(story.statements, "said"), against)
    .filter(({ type }) => type !== "reported" && type !== "sharedByAll")
    .map((finding) => {
      const words = finding.sides.map(({ outlet, quote }) => {
        const source = article(quote.article);
        return `${outlet} ${source === null ? "" : quoteText(source, quote)}`;
      });
      const about = "outlet" in finding && finding.type === "leftOut" ? ` ${finding.outlet}:` : "";
      return `${finding.type}${about} ${words.join(" | ")}`;
    });
}

const closed = {
  one: "سنغلق الجسر القديم حتى نهاية الصيف",
  two: "سنغلق الجسر القديم حتى نهاية الصيف بسبب تشقق الدعامات",
  three: "سنغلق الجسر القديم حتى نهاية الصيف بسبب تشقق الدعامات",
};

describe("what one leaves out", () => {
  it("is told where two others say it and it nowhere does", () => {
    expect(told(storyOf(closed))).toEqual(["leftOut one: two بسبب تشقق الدعامات"]);
  });

  it("is not told where one other alone says it: that one says it alone", () => {
    const { one, two } = closed;
    expect(told(storyOf({ one, two }))).toEqual(["alone two بسبب تشقق الدعامات"]);
  });

  it("is not told where it stands in the sentence around, or in another form", () => {
    const around = smallStory({
      articles: {
        one: `تشققت دعاماته، فقال: ${closed.one}.`,
        two: `${closed.two}.`,
        three: `${closed.three}.`,
      },
      statements: [
        {
          id: "said",
          gloss: "تصريح",
          wordings: [
            ["one", closed.one, "direct"],
            ["two", closed.two, "direct"],
            ["three", closed.three, "direct"],
          ],
        },
      ],
    });
    expect(told(around)).toEqual([]);
  });

  it("is not told of a statement that a filter has taken wordings from", () => {
    const story = storyOf(closed);
    const whole = get(story.statements, "said");
    expect(told(story)).toHaveLength(1);
    expect(told(story, null, { ...whole, wordings: whole.wordings.slice(1) })).toEqual([]);
  });
});

describe("what one says alone", () => {
  it("is not told where the gloss says it", () => {
    const { one, two } = closed;
    expect(told(storyOf({ one, two }, { gloss: "يغلق الجسر لأن دعاماته تشققت" }))).toEqual([]);
  });

  it("is not told where the others may say it otherwise in the same place", () => {
    expect(
      told(
        storyOf({ one: "يرحل الفريق حين تكتمل أعمال الصيانة", two: "يرحل الفريق فور إنجاز الورشة المطلوبة" }),
      ),
    ).toEqual([]);
  });

  it("is told beside the reference alone where there is one", () => {
    expect(told(storyOf(closed), "one")).toEqual([
      "alone two بسبب تشقق الدعامات",
      "alone three بسبب تشقق الدعامات",
    ]);
    expect(told(storyOf(closed), "two")).toEqual(["leftOut one: two بسبب تشقق الدعامات"]);
  });
});

describe("what stands elsewhere in an article, outside of what is marked as a wording", () => {
  const wordings = (...ids: readonly ("one" | "two" | "three")[]) =>
    ids.map((id) => [id, closed[id], "direct"] as const);

  it("is left out by nobody whose article says it", () => {
    const articles = {
      one: `${closed.one}.\nوتبيّن في الفحص أن دعامات الجسر تشققت.`,
      two: `${closed.two}.`,
      three: `${closed.three}.`,
    };
    const said = { id: "said", gloss: "تصريح", wordings: wordings("one", "two", "three") };
    expect(told(smallStory({ articles, statements: [said] }))).toEqual([]);
  });

  it("is said alone by nobody where a sentence of another's article has half of its words", () => {
    const { one } = closed;
    const two = `${one} بسبب تشقق الدعامات وتسرب المياه الجوفية`;
    const wordings = [["one", one, "direct"] as const, ["two", two, "direct"] as const];
    const tell = (rest: string) =>
      told(
        smallStory({
          articles: { one: `${one}.\n${rest}`, two: `${two}.` },
          statements: [{ id: "said", gloss: "تصريح", wordings }],
        }),
      );
    expect(tell("هطل المطر.")).toEqual(["alone two بسبب تشقق الدعامات وتسرب المياه الجوفية"]);
    expect(tell("تسربت المياه الجوفية إلى الطابق الأسفل.")).toEqual([]);
  });

  it("is said alone by nobody where another outlet's article says it, be it silent on the statement", () => {
    const articles = { one: `${closed.one}.`, two: `${closed.two}.`, three: "كشف الفحص تشقق الدعامات." };
    const said = { id: "said", gloss: "تصريح", wordings: wordings("one", "two") };
    expect(told(smallStory({ articles, statements: [said] }))).toEqual([]);
    expect(told(smallStory({ articles: { ...articles, three: "هطل المطر." }, statements: [said] }))).toEqual([
      "alone two بسبب تشقق الدعامات",
    ]);
  });

  it("is shared by some alone only where the articles of the rest nowhere say it", () => {
    const { one, two } = closed;
    const articles = { one: `${one}.`, two: `${two}.`, three: `${two}.`, four: `${one}.\nوتشققت الدعامات.` };
    const said = {
      id: "said",
      gloss: "تصريح",
      wordings: [...wordings("one", "two"), ["three", two, "direct"], ["four", one, "direct"]] as const,
    };
    expect(told(smallStory({ articles, statements: [said] })).join()).not.toContain("sharedBySome");
  });
});

describe("courtesy, and a state's full name", () => {
  it("is neither said alone nor left out beside the office and the state in short", () => {
    const [one, two] = [
      "سلّم الوفد الرسالة إلى رئيس مصر في القصر",
      "سلّم الوفد الرسالة إلى فخامة رئيس جمهورية مصر العربية في القصر",
    ];
    expect(told(storyOf({ one, two }))).toEqual([]);
  });

  it("hides nothing that is said beside it", () => {
    const [one, two] = [
      "سلّم الوفد الرسالة إلى رئيس تشاد",
      "سلّم الوفد الرسالة إلى فخامة رئيس تشاد بعد وصول الطائرة المتأخرة",
    ];
    expect(told(storyOf({ one, two }))).toEqual(["alone two بعد وصول الطائرة المتأخرة"]);
  });
});

describe("a phrase that only names God", () => {
  it("is neither said alone nor left out", () => {
    const [one, two] = ["نفتتح المسبح البلدي مطلع الصيف", "نفتتح المسبح البلدي مطلع الصيف إن شاء الله"];
    expect(told(storyOf({ one, two, three: two }))).toEqual([]);
    expect(told(storyOf({ one, two }))).toEqual([]);
  });
});

describe("a figure", () => {
  it("disagrees with another for what is counted in both", () => {
    expect(told(storyOf({ one: "أرسلنا 250 خيمة إلى القرى", two: "أرسلنا 400 خيمة إلى القرى" }))).toEqual([
      "figure one 250 | two 400",
    ]);
  });

  it("is one with its like in another dress, and sets all outlets side by side", () => {
    const texts = { one: "أرسلنا 2,500 جندي", two: "أرسلنا 2030 جنديا", three: "أرسلنا ٢٠٣٠ جنديا" };
    expect(told(storyOf(texts))).toEqual(["figure one 2,500 | two 2030 | three ٢٠٣٠"]);
    expect(told(storyOf({ one: "قتل ثلاثة أشخاص", two: "قتل 3 أشخاص" }))).toEqual([]);
  });

  it("is told from one that rounds it", () => {
    expect(told(storyOf({ one: "وصلت 7939 رسالة", two: "وصلت ثمانية آلاف رسالة" }))).toEqual([
      "rounded one 7939 | two ثمانية آلاف",
    ]);
  });

  it("is compared with that of the narration that says otherwise", () => {
    const story = publishedStory();
    expect(told(story, null, get(story.statements, "houses-flooded"))).toContain(
      "figure river 2,500 | hill 2030",
    );
  });

  it("does not where something else is counted in the same place", () => {
    expect(told(storyOf({ one: "سقط 3 قتلى في القرى", two: "سقط 12 جدارا في القرى" }))).not.toContain(
      "figure one 3 | two 12",
    );
  });

  it("does not part an outlet that gives both", () => {
    const both = "وصلت 7939 رسالة، أي ثمانية آلاف رسالة";
    expect(told(storyOf({ one: both, two: "وصلت ثمانية آلاف رسالة" }))).toEqual([]);
  });

  it("does not part two of whom each tells one of the two things that a third counts", () => {
    const texts = {
      one: "عيّنت الوزارة 40 مهندسا في البلدية",
      two: "عيّنت الوزارة 25 مهندسا في الميناء",
      three: "عيّنت الوزارة 40 مهندسا في البلدية و25 مهندسا في الميناء",
    };
    const figures = (given: Record<string, string>) =>
      told(storyOf(given)).filter((each) => each.startsWith("figure"));
    expect(figures({ one: texts.one, two: texts.two })).toEqual(["figure one 40 | two 25"]);
    expect(figures(texts)).toEqual([]);
  });
});

describe("a figure that is part of a measure", () => {
  it("disagrees with none: an hour and 14 minutes are 74", () => {
    const texts = { one: "انقطع التيار ساعة و14 دقيقة عن القرى", two: "انقطع التيار 74 دقيقة عن القرى" };
    expect(told(storyOf(texts))).toEqual([]);
    const metres = { one: "ارتفع السد 2 متر و30 سنتيمترا", two: "ارتفع السد 3 متر و10 سنتيمترا" };
    expect(told(storyOf(metres)).join()).not.toContain("figure");
  });

  it("does where what is counted stands in a list", () => {
    const texts = { one: "سقط 3 قتلى و12 جريحا", two: "سقط 3 قتلى و20 جريحا" };
    expect(told(storyOf(texts))).toEqual(["figure one و12 | two و20"]);
  });
});

describe("a polarity", () => {
  it("is told where one negates what the other asserts", () => {
    expect(told(storyOf({ one: "لن نغلق الجسر غدا", two: "نغلق الجسر غدا" }))).toContain(
      "polarity one لن نغلق | two نغلق",
    );
  });

  it("is none where both negate, one of them twice", () => {
    const twice = "لن نغلق الجسر ولن نغلق النفق";
    expect(told(storyOf({ one: twice, two: "لن نغلق الجسر ولا النفق" })).join()).not.toContain("polarity");
  });

  it("is none in what goes on or is sure, in whatever words", () => {
    const texts = { one: "ما زالوا يرممون الجسر", two: "لا يزالون يرممون الجسر", three: "يرممون الجسر" };
    expect(told(storyOf(texts)).join()).not.toContain("polarity");
    const sure = { one: "لا شك في سلامة الجسر", two: "ثمة شك في سلامة الجسر" };
    expect(told(storyOf(sure)).join()).not.toContain("polarity");
  });
});

/** The findings of one type, whose words they rest on. */
function foundOf(story: Story, wanted: string): readonly string[] {
  const { article } = indexStory(story);
  return statementFindings(story, get(story.statements, "said"))
    .filter(({ type }) => type === wanted)
    .map(({ sides }) =>
      sides
        .map(({ outlet, quote }) => {
          const source = article(quote.article);
          return `${outlet} ${source === null ? "" : quoteText(source, quote)}`;
        })
        .join(" | "),
    );
}

describe("what all share", () => {
  it("is the fullest row of words that each has in some form, where it stands in each", () => {
    const texts = {
      one: "سنغلق الجسر القديم حتى نهاية الصيف المقبل",
      two: "أعلن إغلاق المدرسة، والجسر القديم حتى نهاية الصيف المقبل كذلك",
      three: "حتى نهاية الصيف المقبل يبقى الجسر القديم مغلقا",
    };
    expect(foundOf(storyOf(texts), "sharedByAll")).toEqual([
      "one حتى نهاية الصيف المقبل | two حتى نهاية الصيف المقبل | three حتى نهاية الصيف المقبل",
    ]);
  });

  it("is nothing where one negates it, or where it goes on beyond a sentence", () => {
    expect(
      foundOf(storyOf({ one: "لن نغلق الجسر القديم", two: "نغلق الجسر القديم" }), "sharedByAll"),
    ).toEqual(["one الجسر القديم | two الجسر القديم"]);
    expect(foundOf(storyOf({ one: "نغلق الجسر. المدارس", two: "نغلق المدارس" }), "sharedByAll")).toEqual([]);
  });
});

describe("the ends of what all share", () => {
  it.each([
    [
      "an adjective of the noun before",
      "زار الفرق الكشفية المشاركة في المخيم الصيفي",
      "التقى الفرق المشاركة في المخيم الصيفي",
      "one في المخيم الصيفي | two في المخيم الصيفي",
    ],
    [
      "a word that needs the next one",
      "يتولى الفريق إدارة السد بصورة مؤقتة",
      "يتولى الفريق إدارة السد بصورة دائمة",
      "one يتولى الفريق إدارة السد | two يتولى الفريق إدارة السد",
    ],
    [
      "who says it",
      "قال المهندس «لا ماء في السد منذ شهر»",
      "قال المهندس سالم «لا ماء في السد منذ شهر»",
      "one لا ماء في السد منذ شهر | two لا ماء في السد منذ شهر",
    ],
  ])("are no pieces: %s", (_, one, two, shared) => {
    expect(foundOf(storyOf({ one, two }), "sharedByAll")).toEqual([shared]);
  });
});

describe("what some share", () => {
  const { one, two, three } = closed;

  it("is told where at least two say it and at least two nowhere do, with the places of all who do", () => {
    const texts = { one, two, three: `بسبب تشقق الدعامات ${one}`, four: one };
    expect(foundOf(storyOf(texts), "sharedBySome")).toEqual([
      "two بسبب تشقق الدعامات | three بسبب تشقق الدعامات",
    ]);
  });

  it("is not told where one alone lacks it, nor where one of the rest may say it in another form", () => {
    expect(foundOf(storyOf({ one, two, three }), "sharedBySome")).toEqual([]);
    const texts = { one, two, three, four: `${one} لأن دعامته تشققت` };
    expect(foundOf(storyOf(texts), "sharedBySome")).toEqual([]);
  });
});

describe("who alone reports", () => {
  it("is told where the others are silent, and not where one of them has most of its words", () => {
    const silent = (text: string) => {
      const said = "سنغلق الجسر القديم حتى نهاية الصيف";
      const story = smallStory({
        articles: { one: `${said}.`, two: `${text}.` },
        statements: [
          { id: "said", gloss: "نغلق الجسر القديم حتى نهاية الصيف", wordings: [["one", said, "direct"]] },
        ],
      });
      return statementFindings(story, get(story.statements, "said")).filter(
        ({ type }) => type === "reported",
      );
    };
    expect(silent("هطل المطر أمس على الوادي كله")).toMatchObject([
      { sides: [{ outlet: "one" }], silent: ["two"] },
    ]);
    expect(silent("نغلق الجسر القديم حتى آخر الصيف ونهايته")).toEqual([]);
  });
});

describe("who is silent, as far as an engine has found", () => {
  const reported = (texts: Readonly<Record<string, string>>, others: readonly SmallStatement[]) => {
    const [one = ""] = Object.values(texts);
    const checked = smallStory({
      articles: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `${text}.`])),
      statements: [{ id: "said", gloss: one, wordings: [["one", one]] }, ...others],
    });
    const statements = checked.statements.map((statement) => ({
      ...statement,
      wordings: statement.wordings.map((wording) => ({ ...wording, basis: "found" as const })),
    }));
    const story = { ...checked, statements };
    return statementFindings(story, get(story.statements, "said")).filter(({ type }) => type === "reported");
  };

  it("is nobody who may word it in another statement that the engine did not join to this one", () => {
    const two = "20 مصابا في المستشفى";
    const texts = { one: "20 من المصابين الذين تجاوز عددهم السبعين يعالجون في مستشفيات الولاية", two };
    expect(reported(texts, [{ id: "other", wordings: [["two", two]] }])).toEqual([]);
    expect(reported({ ...texts, two: "فتح السوق القديم أبوابه" }, [])).toHaveLength(1);
  });

  it("is nobody who has two in five of its words in one sentence, and who has fewer is", () => {
    const one = "سنغلق الجسر القديم أمام الشاحنات حتى نهاية الصيف بسبب تشقق الدعامات";
    expect(reported({ one, two: "وظل الجسر القديم مفتوحا طوال الصيف رغم الشاحنات" }, [])).toEqual([]);
    expect(reported({ one, two: "وظل الجسر مفتوحا طوال العام رغم الأمطار" }, [])).toHaveLength(1);
  });

  it("is nobody whose narration says the greater part of it with other words of its roots", () => {
    const texts = { one: "بعضهم إصاباتهم خطيرة", two: "ونقل البعض بإصابة خطرة" };
    expect(reported(texts, [])).toEqual([]);
  });
});

describe("how it is introduced and given", () => {
  /** A story whose wordings stand behind the verbs that introduce them. */
  const introduced = (
    texts: Readonly<Record<string, readonly (readonly [cue: string, words: string])[]>>,
  ) => {
    const articles = Object.fromEntries(
      Object.entries(texts).map(([id, told]) => [id, told.map((each) => `${each.join(" ")}.`).join("\n")]),
    );
    const wordings = Object.entries(texts).flatMap(([id, told]) =>
      told.map(([, words]) => [id, words] as const),
    );
    const story = smallStory({ articles, statements: [{ id: "said", gloss: "تصريح", wordings }] });
    return {
      ...story,
      statements: story.statements.map((statement) => ({
        ...statement,
        wordings: statement.wordings.map((wording) => {
          const told = texts[wording.article] ?? [];
          const text = articles[wording.article] ?? "";
          const [verb = ""] = told.find(([, words]) => text.indexOf(words) === wording.start) ?? [];
          const cue = { start: wording.start - verb.length - 1, end: wording.start - 1, verb };
          return { ...wording, cue };
        }),
      })),
    };
  };
  const words = "إغلاق الجسر تم ليلا";

  it("parts in the verb where one warns and the other only says", () => {
    const story = introduced({ one: [["قال إن", words]], two: [["اتهم بأن", words]] });
    expect(foundOf(story, "cue")).toEqual(["one قال إن | two اتهم بأن"]);
  });

  it("does not where the one that warns also says", () => {
    const story = introduced({
      one: [["قال إن", words]],
      two: [
        ["قال إن", words],
        ["اتهم بأن", "الصيانة أهملت"],
      ],
    });
    expect(foundOf(story, "cue")).toEqual([]);
  });

  it("does not where the weaker verb only carries the act, which the words name", () => {
    const story = introduced({
      one: [["أعرب عن", "استنكاره لإغلاق الجسر"]],
      two: [["استنكر", "بشدة إغلاق الجسر"]],
    });
    expect(foundOf(story, "cue")).toEqual([]);
  });

  it("is in the headline alone only where nothing below has its words", () => {
    const below = (paragraph: string) => {
      const { one } = closed;
      const wordings = [
        ["one", one, "headline"],
        ["two", one, "direct"],
        ["three", one, "direct"],
      ] as const;
      const story = smallStory({
        articles: { one: `${one}\n${paragraph}`, two: `${one}.`, three: `${one}.` },
        statements: [{ id: "said", gloss: "تصريح", wordings }],
      });
      const articles = story.articles.map((article) => ({
        ...article,
        lines: article.lines.map((line, at) =>
          article.id === "one" && at === 0 ? { ...line, kind: "headline" as const } : line,
        ),
      }));
      return foundOf({ ...story, articles }, "mode");
    };
    expect(below("هطل المطر على الوادي.")).toEqual([`one ${closed.one}`]);
    expect(below("وبيّن العمدة أن إغلاق الجسر القديم يستمر حتى نهاية فصل الصيف.")).toEqual([]);
  });
});

describe("another name", () => {
  const named = (forms: readonly (readonly [string, string])[], texts: Readonly<Record<string, string>>) => {
    const story = storyOf(texts);
    const [name] = publishedStory().names;
    if (name === undefined) throw new Error("no name");
    const own = forms.map(([form, outlet]) => {
      const start = texts[outlet]?.indexOf(form) ?? -1;
      const article = get(story.articles, outlet).id;
      return { form, judgement: "accepted" as const, quotes: [{ article, start, end: start + form.length }] };
    });
    return foundOf({ ...story, names: [{ ...name, forms: own }] }, "otherName");
  };

  it("is told where two full names of one thing have no word in common", () => {
    const texts = { one: "رحّب حزب الأمل بالقرار", two: "رحّبت حركة المزارعين بالقرار" };
    const forms = [
      ["حزب الأمل", "one"],
      ["حركة المزارعين", "two"],
    ] as const;
    expect(named(forms, texts)).toEqual(["one حزب الأمل | two حركة المزارعين"]);
  });

  it("is none where the outlet that has another name has the other's too", () => {
    const texts = { one: "رحّب حزب الأمل بالقرار", two: "رحّب حزب الأمل أمس وقالت حركة المزارعين نعم" };
    const forms = [
      ["حزب الأمل", "one"],
      ["حزب الأمل", "two"],
      ["حركة المزارعين", "two"],
    ] as const;
    expect(named(forms, texts)).toEqual([]);
  });

  it("is none where they share a word, or where one points at what was said before", () => {
    expect(
      named(
        [
          ["حزب الأمل", "one"],
          ["حزب الأمل الجديد", "two"],
        ],
        {
          one: "رحّب حزب الأمل بالقرار",
          two: "رحّب حزب الأمل الجديد بالقرار",
        },
      ),
    ).toEqual([]);
    expect(
      named(
        [
          ["حزب الأمل", "one"],
          ["هذه الحركة", "two"],
        ],
        {
          one: "رحّب حزب الأمل بالقرار",
          two: "رحّبت هذه الحركة بالقرار",
        },
      ),
    ).toEqual([]);
  });
});

describe("a statement that very many outlets report", () => {
  const reportedBy = (count: number) => {
    const outlets = Array.from({ length: count }, (_, at) => `o${at}`);
    const words = (at: number) => (at === 0 ? "لن تنسحب القوات من البلاد" : "تنسحب القوات من البلاد");
    return smallStory({
      articles: Object.fromEntries(outlets.map((id, at) => [id, words(at)])),
      statements: [{ id: "said", wordings: outlets.map((id, at) => [id, words(at)]) }],
    });
  };
  const typesFor = (count: number) => {
    const story = reportedBy(count);
    const statement = get(story.statements, "said");
    return {
      isSetBeside: isSetBeside(story, statement),
      types: statementFindings(story, statement).map(({ type }) => type),
    };
  };

  it("has each set beside each other as far as that is done in a moment", () => {
    expect(typesFor(16)).toMatchObject({ isSetBeside: true });
    expect(typesFor(16).types).toContain("polarity");
  });

  it("has said of it what grows with their number alone, and nothing that would need each beside each", () => {
    const { isSetBeside: isBeside, types } = typesFor(17);
    expect(isBeside).toBe(false);
    expect(types).toContain("polarity");
    expect(types).not.toContain("alone");
    expect(types).not.toContain("leftOut");
    expect(types).not.toContain("sharedBySome");
  });

  it("lacks beside a reference only what all share, and beside an outlet that does not report it nothing", () => {
    const story = reportedBy(17);
    const statement = get(story.statements, "said");
    const all = statementFindings(story, statement);
    expect(all.map(({ type }) => type)).toContain("sharedByAll");
    const rest = all.filter(({ type }) => type !== "sharedByAll");
    expect(statementFindings(story, statement, get(story.outlets, "o3").id)).toEqual(rest);
    const stranger = get(storyOf({ stranger: "تنسحب القوات" }).outlets, "stranger").id;
    expect(statementFindings(story, statement, stranger)).toEqual(all);
  });

  it("is found in many turns, after which the same is there as at once", () => {
    const [turned, whole] = [reportedBy(17), reportedBy(17)];
    const statement = get(turned.statements, "said");
    let turns = 0;
    for (const _ of findInTurns(turned, statement)) turns += 1;
    // Each pair of seventeen outlets has one of its own.
    expect(turns).toBeGreaterThan(136);
    const again = findInTurns(turned, statement).next();
    expect(again.done).toBe(true);
    const other = get(whole.statements, "said");
    expect(statementFindings(turned, statement)).toEqual(statementFindings(whole, other));
    expect(differenceOf(turned, statement)).toEqual(differenceOf(whole, other));
  });
});

describe("what may be marked as a claim in an outlet's words", () => {
  const claims = (texts: Readonly<Record<string, string>>) => {
    const story = storyOf(texts);
    const findings = statementFindings(story, get(story.statements, "said"));
    return story.outlets.map(({ id }) => `${id} ${[...claimedKinds(findings, id)].join(" ")}`);
  };

  it("is another number where figures disagree, in the words of those outlets alone", () => {
    expect(
      claims({
        one: "أصلحنا 250 نافذة في المدرسة",
        two: "أصلحنا 400 نافذة في المدرسة",
        three: "أصلحنا نوافذ المدرسة",
      }),
    ).toEqual(["one number", "two number", "three "]);
  });

  it("is a negation where one denies what another asserts", () => {
    expect(claims({ one: "سنغلق الجسر القديم هذا الصيف", two: "لن نغلق الجسر القديم هذا الصيف" })).toEqual([
      "one negation",
      "two negation",
    ]);
  });

  it("is nothing where only words part", () => {
    expect(claims({ one: "سنغلق الجسر القديم", two: "سنغلق المعبر القديم" })).toEqual(["one ", "two "]);
  });
});
