import { describe, expect, it } from "vitest";
import { articleDraft, packDraft, readArticleDraft, unpackDraft } from "@/corpus/found";

const text = `افتتاح المكتبة العامة بعد ثلاث سنوات من العمل
أعلن رئيس البلدية افتتاح المكتبة العامة الجديدة في وسط المدينة، بعد أعمال استمرت ثلاث سنوات كاملة.
تحذير من الأهالي
وأضاف أن القاعات تتسع لأربعمئة قارئ، وأن الدخول إليها سيبقى مجانيا لجميع السكان طوال العام.`;
const draft = articleDraft(text) ?? expect.fail();

describe("an article draft as it is kept", () => {
  it("has one sign for each line, and is the same when it is unpacked", () => {
    const packed = packDraft(draft);
    expect(packed.lines).toBe("hpsp");
    expect(unpackDraft(packed)).toEqual(draft);
    expect(readArticleDraft(structuredClone(packed))).toEqual(draft);
  });

  it("is read where an earlier version of the app has kept its lines one by one", () => {
    expect(readArticleDraft(structuredClone(draft))).toEqual(draft);
  });

  it("keeps its lines where they do not tile its text", () => {
    const torn = { ...draft, lines: draft.lines.slice(1) };
    expect(packDraft(torn)).toBe(torn);
  });

  it.each(["hp", "hpspp", "hpxp", ""])("is none where its signs do not fit its text: %s", (lines) => {
    expect(readArticleDraft({ ...packDraft(draft), lines })).toBeNull();
  });
});
