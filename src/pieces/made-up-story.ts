import type { Story } from "@/corpus";
import { publishStory } from "@/corpus/authored";

const both = (ar: string, en: string) => ({ ar, en });

const day = "2023-05-04";

const outlet = (id: string, ar: string, en: string, named: boolean) => ({
  ...{ id, named, name: both(ar, en), short: both(ar, en) },
  note: both("وسيلة من صنع الخيال", "A made-up outlet"),
});

const article = (from: string, headline: string | null, ...paragraphs: readonly string[]) => ({
  ...{ outlet: from, lang: "ar", dir: "rtl", headline, byline: null, credits: [], address: null },
  published: { date: day, basis: "stated", because: both("مذكور", "Stated") },
  ...{ paragraphs, removed: [] },
});

const because = both("يوم المؤتمر", "The day of the press conference");
const said = { from: day, to: day, precision: "day", because };

const statements = [
  {
    ...{ id: "bridge-open", speaker: "mayor", said },
    gloss: both("قال العمدة إن الجسر سيبقى مفتوحا.", "The mayor said that the bridge would stay open."),
    wordings: [
      { article: "sahil", exact: "لن نغلق الجسر", prefix: "العمدة: ", mode: "headline" },
      { article: "sahil", exact: "لن نغلق الجسر أمام الناس", mode: "direct" },
      { article: "unnamed", exact: "الجسر سيبقى مفتوحا", mode: "indirect", credit: "وكالات" },
    ],
  },
  {
    ...{ id: "city-endures", speaker: "mayor", said },
    gloss: both("قال العمدة إن المدينة قادرة على الصمود.", "The mayor said that the city could endure."),
    wordings: [{ article: "sahil", exact: "المدينة «قادرة على الصمود» أمام الماء", mode: "mixed" }],
  },
  {
    ...{ id: "water-tomorrow", speaker: "council", said },
    gloss: both("أعلن المجلس أن الماء سيعود غدا.", "The council said that the water would return tomorrow."),
    contrasts: [
      {
        about: both("متى يعود الماء", "When the water returns"),
        kind: "contradicts",
        statement: "water-later",
      },
    ],
    wordings: [{ article: "sahil", exact: "الماء سيعود إلى مجراه غدا", mode: "indirect" }],
  },
  {
    ...{ id: "water-later", speaker: "council", said },
    gloss: both("أعلن المجلس أن الماء لن يعود قبل أيام.", "The council said that it would take days."),
    wordings: [{ article: "unnamed", exact: "الماء لن يعود قبل أيام", mode: "indirect" }],
  },
];

const speaker = (id: string, ar: string, en: string, kind: "person" | "body") => ({
  ...{
    id,
    kind,
    name: both(ar, en),
    short: both(ar, en),
    role: both("في المدينة", "In the city"),
    forms: [ar],
  },
});

const files = {
  "story.json": {
    title: both("فيضان النهر", "The river’s flood"),
    summary: both("ثلاث وسائل عن الفيضان", "Three outlets on the flood"),
    occasion: both("مؤتمر صحفي", "A press conference"),
    date: day,
  },
  "outlets.json": [
    outlet("sahil", "جريدة الساحل", "Al-Sahil", true),
    outlet(
      "unnamed",
      "نص بلا مصدر معلن (ينقل عن وكالات)",
      "Text without a named publisher (citing agencies)",
      false,
    ),
    outlet("hill", "إذاعة التل", "Hill Radio", true),
  ],
  "speakers.json": [
    speaker("mayor", "العمدة سليم", "Mayor Selim", "person"),
    speaker("council", "مجلس المدينة", "The city council", "body"),
  ],
  "articles/sahil.json": article(
    "sahil",
    "العمدة: لن نغلق الجسر",
    "قال العمدة سليم: «لن نغلق الجسر أمام الناس». وأضاف أن المدينة «قادرة على الصمود» أمام الماء.",
    "وأعلن مجلس المدينة أن الماء سيعود إلى مجراه غدا.",
  ),
  "articles/unnamed.json": article(
    "unnamed",
    null,
    "أكد العمدة سليم أن الجسر سيبقى مفتوحا، وأعلن المجلس أن الماء لن يعود قبل أيام، بحسب وكالات.",
  ),
  "articles/hill.json": article("hill", null, "ارتفع ماء النهر أمس."),
  "statements.json": statements,
  "events.json": [],
  "names.json": [],
};

const sound = publishStory({
  id: "made-up",
  texts: new Map(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)])),
});

/** A story of three outlets on a flood, for the pieces to show. What the unnamed outlet words nobody has checked. */
export const madeUpStory: Story = {
  ...sound,
  statements: sound.statements.map((statement) => ({
    ...statement,
    wordings: statement.wordings.map((wording) =>
      wording.article === "unnamed" ? { ...wording, basis: "found" } : wording,
    ),
  })),
};
