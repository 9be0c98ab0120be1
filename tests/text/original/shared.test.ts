import { describe, expect, it } from "vitest";
import { proposeOriginal, samePrints, sharedPassages } from "@/text";

const lead =
  "ضربت عاصفة قوية الساحل الشمالي فجر الأربعاء واقتلعت أسقف عشرات المنازل وقطعت الكهرباء عن أحياء كاملة";
const rest =
  "وقالت البلدية إن فرق الصيانة تعمل منذ ساعات الفجر الأولى لإعادة التيار إلى المستشفى والمدارس القريبة";

describe("passages that outlets share", () => {
  it("are found to the letter, spelling and marks apart", () => {
    const one = `المراسل: ${lead}.`;
    const other = `${lead.replace("أحياء", "احياء").replace("الأربعاء", "الأربعاء،")} وفق السكان`;
    const [shared] = sharedPassages([{ text: one }, { text: other }]);
    expect(shared?.words).toBe(16);
    expect(one.slice(shared?.one.range.start, shared?.one.range.end)).toBe(lead);
  });

  it("end where a word parts them, and are none where too little is left", () => {
    expect(sharedPassages([{ text: lead }, { text: lead.replace("واقتلعت", "ودمرت") }])).toEqual([]);
  });

  it("do not count what both quote", () => {
    const [one, other] = [`قال «${lead}»`, `أكد «${lead}»`];
    const without = [{ start: 4, end: one.length }];
    expect(sharedPassages([{ text: one, without }, { text: other }])).toEqual([]);
  });

  it("take work in proportion to the texts", () => {
    const text = (words: number) => Array.from({ length: words }, (_, at) => `كلمة${at}`).join(" ");
    const work = (words: number) => {
      const steps = { count: 0 };
      sharedPassages([{ text: text(words) }, { text: text(words) }], 12, steps);
      return steps.count / words;
    };
    expect(work(4_000)).toBeLessThan(2 * work(500));
  });
});

describe("one text with several printers", () => {
  it("is known by nearly all of its words, whatever each has changed of it", () => {
    const text = `${lead}. ${rest}.`;
    expect(
      samePrints([text, `${rest} وهذا خبر آخر تماما لا علاقة له بما سبق`, `عاجل: ${text}`, lead]),
    ).toEqual([[0, 2]]);
  });

  it("is none where the one is a small part of the other", () => {
    expect(samePrints([lead, `${lead} ${rest}`])).toEqual([]);
  });
});

describe("an article is proposed as an original", () => {
  const said = `${rest}. `.repeat(4);
  const rows: readonly (readonly [what: string, text: string, form: string | null])[] = [
    ["where its headline says so", `نص كلمة العمدة أمام المجلس\n${said}`, "speech"],
    ["where its lead does", `أصدرت البلدية بيانا وفيما يلي نص البيان:\n${said}`, "communique"],
    ["where the text is called the following", `أصدرت البلدية البيان التالي: ${said}`, "communique"],
    ["where it is an interview whole", `التقت الجريدة العمدة وفيما يلي نص الحوار\n${said}`, "transcript"],
    ["but not where it quotes a little of it at the end", `${said} وجاء في البيان أن التيار سيعود`, null],
    ["but not for a short note", "وفيما يلي نص البيان: انتهى الأمر", null],
    ["but not for a report", `قال العمدة إن التيار سيعود\n${said}`, null],
  ];
  for (const [what, text, form] of rows)
    it(what, () => expect(proposeOriginal(text)?.form ?? null).toBe(form));
});
