import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "@/build/read-stories";
import {
  coverageOf,
  indexStory,
  outletsWording,
  quoteText,
  relatedWordings,
  type Statement,
  type Story,
} from "@/corpus";
import { statementFindings } from "@/corpus/findings";

const { stories, remarks } = await readContent(fileURLToPath(new URL("../../src/content", import.meta.url)));

function theStory(): Story {
  const story = stories.find(({ id }) => id === "csto-2022");
  if (story === undefined) throw new Error("the story of the summit is missing");
  return story;
}

const story = theStory();
const { article, speaker } = indexStory(story);

function statement(id: string): Statement {
  const found = story.statements.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no statement ${id}`);
  return found;
}

const outlets = (id: string) => outletsWording(story, statement(id));

/** The words of a statement in an article, wording by wording. */
function words(id: string, inArticle: string): readonly string[] {
  return statement(id).wordings.flatMap((wording) => {
    const source = article(wording.article);
    return source === null || source.id !== inArticle ? [] : [quoteText(source, wording)];
  });
}

describe("the story of the summit of 10 January 2022", () => {
  it("is published without a remark", () => {
    expect(remarks).toEqual([]);
    expect(story.articles.map(({ id }) => id)).toEqual([
      "voi",
      "unnamed-bbc-rt",
      "unnamed-ads",
      "unnamed-france24",
      "alwasat",
    ]);
    expect(story.date).toBe("2022-01-10");
  });

  it("finds Putin’s word on colour revolutions in all five outlets", () => {
    expect(outlets("no-colour-revolutions")).toHaveLength(5);
    expect(statement("no-colour-revolutions").speaker).toBe("putin");
  });

  it("gives voi’s “القازاقى” leader, on restored order, to Tokayev", () => {
    expect(statement("order-restored").speaker).toBe("tokayev");
    expect(words("order-restored", "voi")).toEqual(["تم استعادة الامر"]);
  });

  it("takes the quotation that runs over two paragraphs for one wording", () => {
    const [across] = words("extremists-recruited-online", "unnamed-ads");
    expect(across).toMatch(/^الأحداث الأخيرة[^\n]+\.\nكما والشبكات[^\n]+من المسلحين$/);
  });

  it("links the forces that leave when done with the forces that stay as the presidency decides, both ways", () => {
    const leave = statement("forces-leave-when-mission-ends");
    const stay = statement("forces-stay-as-presidency-decides");
    expect(leave.contrasts.map((contrast) => contrast.statement)).toContain(stay.id);
    expect(stay.contrasts.map((contrast) => contrast.statement)).toContain(leave.id);
    expect([...leave.contrasts, ...stay.contrasts].map(({ kind }) => kind)).toEqual(["stressed", "stressed"]);
    expect(outlets(leave.id)).toEqual(["voi", "unnamed-bbc-rt", "unnamed-ads", "unnamed-france24"]);
    expect(outlets(stay.id)).toContain("alwasat");
  });

  it("sets Tokayev’s 2,030 soldiers against one outlet’s own 2,500", () => {
    const troops = statement("troops-2030-deployed");
    const [contrast] = troops.contrasts;
    const source = contrast?.quote === undefined ? null : article(contrast.quote.article);
    expect(source?.id).toBe("unnamed-bbc-rt");
    expect(source !== null && contrast?.quote !== undefined && quoteText(source, contrast.quote)).toContain(
      "2,500",
    );
  });

  it("has one contradiction alone; everything else that is set against another can be true beside it", () => {
    const contradicted = story.statements.filter(({ contrasts }) =>
      contrasts.some(({ kind }) => kind === "contradicts"),
    );
    expect(contradicted.map(({ id }) => id)).toEqual(["troops-2030-deployed"]);
    const origins = ["threat-not-from-fuel-protests", "single-plan-long-prepared"].map((id) =>
      statement(id).contrasts.map(({ kind, quote }) => [kind, quote?.article, quote?.start]),
    );
    expect(origins[0]).toHaveLength(4);
    expect(origins[0]).toEqual(origins[1]);
  });

  it("takes a rounded figure for the same statement, not for a contrast", () => {
    const arrests = statement("about-eight-thousand-arrested");
    expect(arrests.contrasts).toEqual([]);
    expect(words(arrests.id, "unnamed-bbc-rt").join(" ")).toContain("7939");
    expect(words(arrests.id, "unnamed-ads").join(" ")).toContain("ثمانية آلاف");
  });

  it("has a gloss in both languages for every statement, and says who spoke", () => {
    for (const each of story.statements) {
      expect(each.gloss.ar).toMatch(/[\u0621-\u064a]/);
      expect(each.gloss.en).toMatch(/[a-z]/);
      expect(speaker(each.speaker)).not.toBeNull();
    }
  });

  it("has a pair of marks inside a wording, but where two wordings share one or its partner is missing", () => {
    const unbalanced = story.statements.flatMap((each) =>
      each.wordings.flatMap((wording) => {
        const source = article(wording.article);
        const text = source === null ? "" : quoteText(source, wording);
        const curly = (text.match(/[“”]/g) ?? []).length;
        return curly % 2 === 0 ? [] : [each.id];
      }),
    );
    expect(unbalanced).toEqual([
      "peacekeepers-guaranteed-integrity",
      "conspiracy-of-internal-and-external-forces",
      "citizens-and-foreigners-took-part",
    ]);
  });

  it("gives every wording of a headline its mode, and no other", () => {
    for (const each of story.statements) {
      for (const outlet of story.outlets) {
        const { wordings } = coverageOf(story, each, outlet.id);
        for (const wording of wordings) {
          const line = article(wording.article)?.lines.find(
            ({ start, end }) => start <= wording.start && wording.start < end,
          );
          expect([each.id, wording.mode === "headline"]).toEqual([each.id, line?.kind !== "paragraph"]);
        }
      }
    }
  });

  it.each([
    ["about-eight-thousand-arrested", "voi", null, "واعتقل آلاف الأشخاص"],
    ["troops-2030-deployed", "unnamed-ads", null, "ونشرت روسيا بالفعل قوات"],
    ["order-restored", "unnamed-ads", "kazakh-government", "الحياة بدأت في العودة"],
    ["conspiracy-of-internal-and-external-forces", "voi", "putin", "القوى الداخلية والخارجية المدمرة"],
    ["protests-exploited", "voi", null, "ارتفاع أسعار الوقود"],
    ["protests-exploited", "alwasat", "tokayev", "زعزعة الوضع في البلاد"],
    ["mission-ends-soon", "voi", "putin", "ستنسحب بعد انتهاء مهمتها"],
  ])("finds what is closest to %s in %s, whoever says it", (id, outlet, by, part) => {
    const silent = story.outlets.find((each) => each.id === outlet);
    const [found] = silent === undefined ? [] : relatedWordings(story, statement(id), silent.id);
    const source = found === undefined ? null : article(found.quote.article);
    expect(found?.statement?.speaker ?? null).toBe(by);
    expect(source === null || found === undefined ? "" : quoteText(source, found.quote)).toContain(part);
  });

  it("parts where the outlets' figures disagree and their verbs weigh differently", () => {
    const written = (id: string) => {
      const told = statementFindings(story, statement(id)).filter(({ type }) =>
        /^(?:figure|rounded|cue)$/u.test(type),
      );
      return told.flatMap(({ sides }) =>
        sides.map(({ outlet, quote }) => {
          const source = article(quote.article);
          return `${outlet}: ${source === null ? "" : quoteText(source, quote)}`;
        }),
      );
    };
    expect(written("troops-2030-deployed")).toEqual(["unnamed-france24: 2030", "unnamed-bbc-rt: 2,500"]);
    expect(written("mission-ends-soon").at(-1)).toBe("unnamed-bbc-rt: أكد أن");
    expect(written("kazakhstan-asked-the-csto")).toEqual([]);
  });

  it("has every name that voi gives to the organisation, the five wrong ones with a reason", () => {
    const csto = story.names.find(({ id }) => id === "csto");
    const wrong = (csto?.forms ?? []).filter(({ judgement }) => judgement === "wrong");
    expect(wrong.map(({ form }) => form).sort()).toEqual(
      [
        "منظمة الدول المصدرة للنفط",
        "منظمة الوحدة الاوروبية",
        "منظمة معاهدة الحظر الشامل",
        "منظمة العمل الشامل",
        "منظمة معاهدة الحظر الشامل للتجارب النووية",
      ].sort(),
    );
    for (const { because } of wrong) expect(because?.ar).toMatch(/منظمة|هيئة|معاهدة/);
    expect(wrong.map(({ wrong: whose }) => whose)).toEqual([
      ...["another", "nobody", "another", "nobody", "another"],
    ]);
  });

  it("dates what the words date, and leaves open what they leave open", () => {
    const event = (id: string) => story.events.find((each) => each.id === id);
    expect(event("protests-begin")).toMatchObject({ from: "2022-01-02", to: "2022-01-02", precision: "day" });
    expect(event("week-of-violence")).toMatchObject({
      from: "2022-01-03",
      to: "2022-01-09",
      precision: "span",
    });
    expect(event("summit")).toMatchObject({ from: "2022-01-10", precision: "day" });
    expect(event("soviet-collapse")).toMatchObject({
      ...{ background: true, precision: "approximate" },
      ...{ from: "1991-01-01", to: "1991-12-31" },
    });
    for (const { published } of story.articles) {
      expect(published.basis).toBe("inferred");
      expect(published.because.en).not.toBe("");
    }
  });
});
