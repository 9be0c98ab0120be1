import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";

async function drafts(pasted: string) {
  const readings = await readInput({ pasted });
  return readings.flatMap((reading) => (reading.kind === "article" ? [reading.draft] : []));
}

const linesOf = async (pasted: string) => (await drafts(pasted)).map(({ text }) => text.split("\n"));

const title = "الحدائق العامة تفتح أبوابها ليلا طوال الصيف";
const first =
  "أعلنت بلدية المدينة أن حدائقها الكبرى ستبقى مفتوحة حتى منتصف الليل طوال أشهر الصيف بعد طلب من الأهالي.";
const second =
  "وقالت المهندسة هالة صافي إن الإنارة والحراسة جاهزتان في كل حديقة من حدائق المدينة وفي كل مداخلها.";

describe("what is copied from a messenger", () => {
  it("says whose message it was in no shape of its head, nor that it was sent on", async () => {
    const sent = "\u200f[٢١‏/٧، ٩:٠٥ م] ~ رنا: \u200fتم إعادة توجيهها";
    const other = "\u200f[21/7/2026, 9:06:11 م] هاني: صحيح";
    expect(await linesOf([sent, first, second].join("\n"))).toEqual([[first, second]]);
    expect(await linesOf([sent, first, second, other].join("\n"))).toEqual([[first, second, "صحيح"]]);
  });
});

describe("a post that is copied from its network", () => {
  it("is without the labels of its buttons and the counts beside them", async () => {
    const around = ["ترجمة المنشور", "4.1 ألف", "مشاهدات", "17", "إعادة نشر", "230", "تسجيلات إعجاب"];
    expect(await linesOf([first, ...around].join("\n"))).toEqual([[first]]);
  });

  it("keeps a number in a line of its own where nothing tells of a network", async () => {
    expect(await linesOf([title, first, "45", second].join("\n"))).toEqual([[title, first, "45", second]]);
  });

  it("says that it was cut, below dots and with buttons behind", async () => {
    const [draft] = await drafts(
      ["بلدية المدينة", `${first.slice(0, -1)}... عرض المزيد`, "أعجبني", "تعليق"].join("\n"),
    );
    expect(draft?.warnings).toContainEqual({ kind: "cut" });
  });
});

describe("a list from a word processor", () => {
  it("is of the text, and no table", async () => {
    const list = ["•\tحديقة النهر", "•\tحديقة التل", "3.\tحديقة السوق"];
    expect(await linesOf([title, first, ...list, second].join("\n"))).toEqual([
      [title, first, ...list, second],
    ]);
  });
});

describe("articles with a line of stars between them", () => {
  it("are told apart where each has a headline", async () => {
    const other = "سوق الكتب ينتقل إلى ساحة المكتبة الوطنية";
    expect(await linesOf([title, first, "***", other, second].join("\n"))).toEqual([
      [title, first],
      [other, second],
    ]);
  });

  it("are one where what is behind the stars goes on", async () => {
    expect(await linesOf([title, first, "* * *", second, first].join("\n"))).toHaveLength(1);
  });
});

describe("the day of an article that does not say it", () => {
  it.each([
    [
      "is none of a day that a sentence tells of something else",
      `${title}\n${first} وكان القرار صدر في 3 مايو 2019.`,
      null,
    ],
    [
      "is the one with its weekday",
      `${title}\nأعلنت البلدية، الخميس 14 مارس 2024، أن حدائقها ستبقى مفتوحة.`,
      "2024-03-14",
    ],
    ["is the one that heads the text", `${title}\nبيروت 14 مارس 2024 - ${first}`, "2024-03-14"],
    ["is written in English as well", `${title}\nMarch 14, 2024\n${first}`, "2024-03-14"],
  ])("%s", async (_, pasted, day) => {
    expect((await drafts(pasted))[0]?.published?.date ?? null).toBe(day);
  });
});
