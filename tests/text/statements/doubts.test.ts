import { describe, expect, it, vi } from "vitest";
import { findStatements, sureFrom } from "@/text/statements";
import { doubts } from "@/text/statements/rules/doubts";
import { articleOf } from "./article";

const foundIn = (text: string) => findStatements(articleOf(...text.split("\n")));

describe("each reason to look at a statement", () => {
  it.each(doubts.map((doubt) => [doubt.name, doubt] as const))("%s", (_, doubt) => {
    const asked = vi.spyOn(doubt, "holds");
    const last = foundIn(doubt.example).at(-1);
    expect(asked.mock.results.at(-1)?.value).toBe(true);
    expect(last?.doubts).toContain(doubt.about);
    expect(last?.confidence).toBeLessThan(sureFrom);
    asked.mockRestore();
  });
});

describe("what the engine is sure of", () => {
  it.each([
    ["a clause behind a verb and its subject", "قال سليم الشامي إن السد الجديد آمن."],
    ["words in quotation marks behind it", "وأضاف سليم الشامي: “السد آمن والماء نظيف في المدينة كلها”."],
    ["who goes on behind what he said", "قال سليم الشامي إن السد آمن. وأضاف أن الماء نظيف."],
    [
      "a participle in the sentence of whoever spoke",
      "قال سليم الشامي إن السد آمن، مشيرا إلى أن الماء نظيف.",
    ],
    [
      "who goes on though he has named another himself",
      "قال سليم الشامي إن وزارة المياه بنت السد. وأضاف أن الماء نظيف.",
    ],
    ["a preposition behind a verb with its own subject", "ودعا سليم الشامي إلى حفظ الماء."],
    ["what concerns something", "قال سليم الشامي إن السد آمن فيما يتعلق بالزلازل."],
    ["a body of a known kind by its whole name", "أعلنت وزارة المياه أن السد الجديد آمن."],
  ])("%s", (_, text) => {
    for (const { confidence, doubts: about } of foundIn(text)) {
      expect(about).toEqual([]);
      expect(confidence).toBeGreaterThanOrEqual(sureFrom);
    }
    expect(foundIn(text).length).toBeGreaterThan(0);
  });

  it("falls with every further doubt", () => {
    const [one] = foundIn("ورفض سليم الشامي إغلاق السد.");
    const [two] = foundIn("ورفضت صحيفة إغلاق السد القديم.");
    expect(two?.confidence ?? 1).toBeLessThan(one?.confidence ?? 0);
  });
});
