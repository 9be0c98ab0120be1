import { describe, expect, it } from "vitest";
import { matchStatements } from "@/text/match/index";
import { article, groups } from "./articles";

const direct = "“لن نغلق الميناء أمام سفن الإغاثة مهما طال القتال”";
const indirect = "بلاده لن تغلق الميناء أمام سفن الإغاثة";

describe("matching statements", () => {
  it("gives nothing for no articles, and for articles without a wording", () => {
    const nothing = { clusters: [], suggestions: [] };
    expect(matchStatements([])).toEqual(nothing);
    expect(matchStatements([article("a", [])])).toEqual(nothing);
  });

  it("leaves a wording alone with full confidence and no reason", () => {
    const { clusters } = matchStatements([article("a", [["minister", direct]])]);
    expect(clusters).toEqual([{ wordings: [{ article: "a", wording: 0 }], confidence: 1, reasons: [] }]);
  });

  it("joins what one article quotes and another reports", () => {
    const found = matchStatements([
      article("a", [
        ["minister", "الهدنة تبدأ فجر الخميس"],
        ["minister", direct],
      ]),
      article("b", [["minister", indirect]]),
    ]);
    expect(groups(found)).toEqual(["a.1 b.0"]);
    const joined = found.clusters.find(({ wordings }) => wordings.length > 1);
    expect(joined?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["same-speaker", "rare-words"]),
    );
    expect(joined?.confidence).toBeGreaterThan(0.3);
  });

  it("is surer of the same words than of some of them", () => {
    const sureOf = (other: string) =>
      matchStatements([
        article("a", [["minister", direct]]),
        article("b", [["minister", other]]),
      ]).clusters.find(({ wordings }) => wordings.length > 1)?.confidence ?? 0;
    expect(sureOf(direct)).toBeGreaterThan(sureOf(indirect));
    expect(sureOf(indirect)).toBeGreaterThan(0);
    expect(sureOf(indirect)).toBeLessThan(1);
  });

  it("never joins the words of two known speakers", () => {
    const found = matchStatements([
      article("a", [["minister", direct]]),
      article("b", [["general", direct]]),
    ]);
    expect(groups(found)).toEqual([]);
  });

  it("joins the words of an unknown speaker, and is less sure of it", () => {
    const confidence = (speaker: string | null) => {
      const found = matchStatements([
        article("a", [["minister", direct]]),
        article("b", [[speaker, indirect]]),
      ]);
      return found.clusters.find(({ wordings }) => wordings.length > 1)?.confidence ?? 0;
    };
    expect(confidence(null)).toBeGreaterThan(0);
    expect(confidence(null)).toBeLessThan(confidence("minister"));
  });

  it("joins a headline with the wording that holds it", () => {
    const found = matchStatements([
      article("a", [["minister", "لن نغلق الميناء"]]),
      article("b", [["minister", direct]]),
      article("c", [["minister", "المفاوضات تحتاج إلى وسيط محايد"]]),
    ]);
    expect(groups(found)).toEqual(["a.0 b.0"]);
  });

  it.each([
    ["another figure", "وصول 2030 جنديا إلى العاصمة أمس", "وصول 3500 جندي إلى العاصمة أمس"],
    ["a negation", "القوات ستغادر العاصمة بعد الانتخابات", "القوات لن تغادر العاصمة بعد الانتخابات"],
    ["a contrary", "القوات ستبقى في العاصمة بعد الانتخابات", "القوات ستنسحب من العاصمة بعد الانتخابات"],
    ["another country", "الطائرات أقلعت من قاعدة في تركيا فجرا", "الطائرات أقلعت من قاعدة في قبرص فجرا"],
  ])("keeps wordings apart that part by %s, and suggests the contrast", (_, a, b) => {
    const found = matchStatements([article("a", [["x", a]]), article("b", [["x", b]])]);
    expect(groups(found)).toEqual([]);
    expect(found.suggestions).toEqual([expect.objectContaining({ kind: "contrast", one: 0, other: 1 })]);
  });

  it("gives a headline in the house's name to the one whom its text has say the same", () => {
    const [above, below] = [
      "لا تغيير في موعد الامتحانات النهائية",
      "لا تغيير في موعد الامتحانات النهائية هذا العام الدراسي",
    ];
    const { text, wordings, ...rest } = article("a", [
      ["ministry", above],
      ["minister", below],
      ["ministry", "المقاصف المدرسية تفتح أبوابها بعد العطلة"],
    ]);
    const lines = wordings.map(({ start, end }, at) => ({
      kind: at === 0 ? ("headline" as const) : ("paragraph" as const),
      ...{ start, end },
    }));
    const two = { ...rest, text, lines, wordings: wordings.slice(0, 2) };
    expect(groups(matchStatements([two]))).toEqual(["a.0 a.1"]);
    // The ministry says something in the text as well: it is a speaker of its own.
    expect(groups(matchStatements([{ ...rest, text, lines, wordings }]))).toEqual([]);
  });

  it("asks about a pair that is not near enough to join", () => {
    const found = matchStatements([
      article("a", [["x", "نشر المراقبين على الحدود يبدأ بعد توقيع الاتفاق بأسبوع واحد"]]),
      article("b", [["x", "المراقبون سيراقبون تنفيذ الهدنة على الحدود ويرفعون التقارير إلى المجلس"]]),
    ]);
    expect(groups(found)).toEqual([]);
    expect(found.suggestions.map(({ kind }) => kind)).toEqual(["same"]);
  });

  it("asks about a paraphrase without a common word that stands between the same statements, and joins it not", () => {
    const opening = "الجسر الجديد يفتح أمام المركبات صباح السبت";
    const closing = "الرسوم ألغيت عن الشاحنات المحملة بالقمح";
    const [one, other] = ["كلفنا ذلك مبالغ طائلة", "الإنفاق تجاوز التوقعات"];
    const first = article("one", [
      ["salim", opening],
      ["salim", one],
      ["salim", closing],
    ]);
    const second = (published: string) =>
      article(
        "two",
        [
          ["salim", opening],
          ["salim", other],
          ["salim", closing],
        ],
        published,
      );
    const { clusters, suggestions } = matchStatements([first, second("2022-01-10")]);
    expect(clusters).toHaveLength(4);
    expect(suggestions).toMatchObject([
      { kind: "same", reasons: [{ kind: "same-speaker" }, { kind: "same-order" }] },
    ]);
    // A month later it is another occasion.
    expect(matchStatements([first, second("2022-02-20")]).suggestions).toEqual([]);
  });

  it("asks about nothing that one article has both of", () => {
    const one = "نشر المراقبين على الحدود يبدأ بعد توقيع الاتفاق بأسبوع واحد";
    const other = "المراقبون سيراقبون تنفيذ الهدنة على الحدود ويرفعون التقارير إلى المجلس";
    const elsewhere = [article("one", [["x", one]]), article("two", [["x", other]])];
    expect(matchStatements(elsewhere).suggestions).toHaveLength(1);
    const both = article("one", [
      ["x", one],
      ["x", other],
    ]);
    const third = article("three", [["x", one]]);
    expect(matchStatements([both, third]).suggestions).toEqual([]);
  });

  it("is less sure of the same words the farther the days are apart", () => {
    const confidence = (day: string) => {
      const later = article("b", [["x", indirect]], day);
      const { clusters, suggestions } = matchStatements([article("a", [["x", direct]]), later]);
      return clusters[0]?.wordings.length === 2 ? clusters[0].confidence : (suggestions[0]?.confidence ?? 0);
    };
    expect(confidence("2022-01-20")).toBeLessThan(confidence("2022-01-11"));
    expect(confidence("2022-03-20")).toBeLessThan(confidence("2022-01-20"));
  });

  it("tells that two wordings follow wordings that are alike", () => {
    const first = "الهدنة تبدأ فجر الخميس برعاية الأمم المتحدة";
    const found = matchStatements([
      article("a", [
        ["x", first],
        ["x", direct],
      ]),
      article("b", [
        ["x", first],
        ["x", indirect],
      ]),
    ]);
    const reasons = found.clusters.flatMap((cluster) => cluster.reasons.map(({ kind }) => kind));
    expect(groups(found)).toEqual(["a.0 b.0", "a.1 b.1"]);
    expect(reasons).toContain("same-order");
  });

  it("gives each short answer of unknown speakers a cluster of its own", () => {
    const found = matchStatements([article("a", [[null, "نعم"]]), article("b", [[null, "نعم"]])]);
    expect(groups(found)).toEqual([]);
  });

  it("takes ranges without a word as they come", () => {
    const found = matchStatements([article("a", [["x", "..."]]), article("b", [["x", "..."]])]);
    expect(found.clusters).toHaveLength(2);
  });
});
