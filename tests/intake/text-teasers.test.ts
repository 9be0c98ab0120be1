import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";

const announced: readonly (readonly [headline: string, summary: string])[] = [
  [
    "ارتفاع منسوب النهر بعد أمطار الأسبوع",
    "ارتفع منسوب النهر مترا بعد أمطار غزيرة، ودعت الدفاع المدني السكان إلى الابتعاد عن ضفتيه.",
  ],
  [
    "منتخب اليد يتأهل إلى نصف النهائي",
    "تأهل منتخب اليد إلى نصف النهائي بعد فوزه على ضيفه بفارق ثلاثة أهداف في مباراة مثيرة.",
  ],
  [
    "معرض الكتاب يفتح أبوابه للأطفال مجانا",
    "يفتح معرض الكتاب أبوابه مجانا للأطفال في أيامه الثلاثة الأولى، وفيه أجنحة للرسم والحكاية…",
  ],
  [
    "أسعار الزيتون تتراجع في الأسواق المحلية",
    "تراجعت أسعار الزيتون بعد موسم وفير، ويتوقع التجار أن يبقى التراجع حتى نهاية الشتاء.",
  ],
  [
    "افتتاح خط القطار بين الميناء والجامعة",
    "افتتح خط القطار الجديد الذي يصل الميناء بالجامعة في عشرين دقيقة، ويعمل من الفجر إلى منتصف الليل.",
  ],
];

const warnings = async (text: string) => {
  const [reading] = await readInput({ pasted: text });
  return reading?.kind === "article"
    ? reading.draft.warnings.filter(({ kind }) => kind === "teasers")
    : [reading];
};

const long =
  "وقال مدير المشروع سالم الحداد إن الأعمال في السد بدأت قبل عامين، وإن فرق المهندسين أنهت الأساس والجدار الأول، ثم توقفت شهرا حين فاض النهر، ثم عادت إلى العمل ليلا ونهارا حتى لا يتأخر الافتتاح عن موعده. ";

describe("a pasted text that only announces articles", () => {
  it.each([
    ["parted by empty lines", announced.map((each) => each.join("\n")).join("\n\n")],
    ["without an empty line", announced.flat().join("\n")],
    [
      "with sections, hours and buttons between them",
      `محليات\n\n${announced.map(([headline, summary], at) => `منذ ${at + 2} ساعات\n${headline}\n${summary}\nاقرأ المزيد`).join("\n\n")}`,
    ],
    ["with formatting left in it", announced.map(([one, other]) => `<b>${one}</b>\n${other}`).join("\n\n")],
    [
      "as a page whose headlines are no links",
      `<html><body><main>${announced.map(([one, other]) => `<div><h3>${one}</h3><p>${other}</p></div>`).join("")}</main></body></html>`,
    ],
  ])("is told with the number of what it announces, %s", async (_, text) => {
    expect(await warnings(text)).toEqual([{ kind: "teasers", count: announced.length }]);
  });

  const topics = [
    "بدء العمل في السد",
    "توقف العمل شهرا كاملا",
    "فرق المهندسين تعود ليلا",
    "موعد افتتاح السد قريب",
  ];
  const questions = [
    ["متى يفتح السد أبوابه للزوار", "يفتح السد أبوابه للزوار يوم الخميس المقبل بعد صلاة العصر."],
    ["من يحضر حفل افتتاح السد", "يحضر حفل الافتتاح وزير المياه ورؤساء القرى التي حول السد."],
    ["كم كلف بناء السد الجديد", "كلف بناء السد الجديد ستة ملايين، دفعت القرى نصفها والوزارة نصفها."],
    ["لماذا تأخر بناء السد عامين", "تأخر بناء السد لأن النهر فاض مرتين، ولأن المهندسين غيّروا موضع الجدار."],
  ] as const;

  it.each([
    ["a short article", `السد الجديد يفتح أبوابه\n\n${long}\n\nوأضاف الحداد أن القرى لن تدفع شيئا.`],
    ["an article with subheadings", topics.map((topic) => `${topic}\n${long}\n${long}`).join("\n\n")],
    [
      "an article whose sections are a paragraph each",
      topics.map((topic, at) => `${topic}\n${long.slice(at, 160)}.`).join("\n\n"),
    ],
    ["an interview", questions.map(([asked, said]) => `${asked}؟\n${said}`).join("\n\n")],
    ["an interview without question marks", questions.map((each) => each.join("\n")).join("\n\n")],
    [
      "a live ticker of many things",
      announced.map(([one, other], at) => `${10 + at}:05\n${one}\n${other}`).join("\n\n"),
    ],
    [
      "a live ticker whose hours stand in the line",
      announced.map(([one, other], at) => `${10 + at}:05 - ${one}\n${other}`).join("\n\n"),
    ],
    ["a list of points", announced.map(([one, other], at) => `${at + 1}- ${one}\n${other}`).join("\n\n")],
    [
      "a list of what is announced inside an article",
      `أخبار الأسبوع في المدينة\n${long.repeat(3)}\n${announced.map((each) => each.join("\n")).join("\n")}\n${long.repeat(4)}`,
    ],
    [
      "three pieces",
      announced
        .slice(0, 3)
        .map((each) => each.join("\n"))
        .join("\n\n"),
    ],
  ])("is not %s", async (_, text) => {
    expect(await warnings(text)).toEqual([]);
  });
});
