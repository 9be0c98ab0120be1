import type { StoryFiles } from "@/corpus/authored";

/** A JSON value that a test may change before it is written. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const both = (ar: string, en: string) => ({ ar, en });

const day = (date: string) => ({
  from: date,
  to: date,
  precision: "day",
  because: both("يوم المؤتمر", "The day of the press conference"),
});

/**
 * A small authored story that is sound: three outlets on a flood. `river` has a headline and a subheading, `hill`
 * neither; `mill` says nothing that is attributed. Every call gives new objects, for a test to spoil.
 */
export function authoredStory(): Record<string, Json> {
  return {
    "story.json": {
      title: both("فيضان النهر", "The river’s flood"),
      summary: both("ثلاث وسائل عن الفيضان", "Three outlets on the flood"),
      occasion: both("مؤتمر صحفي", "A press conference"),
      date: "2023-05-04",
      edition: {
        version: "1.2.0",
        licence: { name: "CC0 1.0", address: "https://creativecommons.org/publicdomain/zero/1.0/" },
        cite: both("فيضان النهر، 1.2.0", "The river’s flood, 1.2.0"),
        made: both("كُتب للاختبار", "Made up for tests"),
      },
    },
    "outlets.json": ["river", "hill", "mill"].map((id) => ({
      id,
      name: both(`وسيلة ${id}`, `The ${id}`),
      short: both(id, id),
      note: both("لا يُعرف", "Not known"),
      named: true,
    })),
    "speakers.json": [
      {
        id: "mayor",
        name: both("العمدة سليم", "Mayor Selim"),
        short: both("سليم", "Selim"),
        role: both("عمدة المدينة", "Mayor of the city"),
        kind: "person",
        forms: ["العمدة سليم", "سليم"],
      },
      {
        id: "council",
        name: both("مجلس المدينة", "The city council"),
        short: both("المجلس", "The council"),
        role: both("مجلس", "A council"),
        kind: "body",
        forms: ["المجلس"],
      },
    ],
    "articles/river.json": {
      outlet: "river",
      lang: "ar",
      dir: "rtl",
      headline: "سليم: لن نغلق الجسر",
      byline: null,
      published: { date: "2023-05-04", basis: "stated", because: both("مذكور", "Stated") },
      credits: ["وكالات"],
      address: null,
      paragraphs: [
        "قال العمدة سليم إن المدينة “لن تغلق الجسر”. وأضاف أن 2,500 بيت غمرها الماء.",
        { subheading: "غدًا" },
        "وأعلن المجلس أن الماء سيعود إلى مجراه غدا، بحسب رويترز.",
      ],
      removed: [{ text: "-اعلان-", reason: "advertisement" }],
    },
    "articles/hill.json": {
      outlet: "hill",
      lang: "ar",
      dir: "rtl",
      headline: null,
      byline: "ليلى",
      published: { date: "2023-05-05", basis: "inferred", because: both("يقول أمس", "It says yesterday") },
      credits: [],
      address: "https://hill.example/flood",
      paragraphs: [
        "أكد سليم أمس أن الجسر سيغلق إذا ارتفع الماء.",
        "وغمر الماء 2030 بيتا، ولم يذكر العمدة سليم بجسور أخرى.",
      ],
      removed: [],
      provenance: {
        means: "bookmarklet",
        retrieved: "2026-11-28T08:30:00Z",
        address: "https://m.hill.example/flood",
      },
    },
    "articles/mill.json": {
      outlet: "mill",
      lang: "ar",
      dir: "rtl",
      headline: null,
      byline: null,
      published: { date: "2023-05-04", basis: "stated", because: both("مذكور", "Stated") },
      credits: [],
      address: null,
      paragraphs: ["ارتفع ماء النهر أمس."],
      removed: [],
    },
    "statements.json": [
      {
        id: "bridge-stays-open",
        speaker: "mayor",
        gloss: both("قال العمدة إن الجسر لن يغلق.", "The mayor said the bridge would stay open."),
        said: day("2023-05-04"),
        contrasts: [
          { about: both("الجسر", "The bridge"), kind: "contradicts", statement: "bridge-will-close" },
        ],
        wordings: [
          {
            ...{ article: "river", exact: "لن نغلق الجسر", mode: "headline" },
            inferred: both("العنوان لا يسمّي إلا العمدة", "The headline names the mayor alone"),
          },
          {
            article: "river",
            exact: "المدينة “لن تغلق الجسر”",
            mode: "mixed",
            cue: { exact: "قال", suffix: " العمدة", verb: "قال" },
            english: "the city “will not close the bridge”",
          },
        ],
      },
      {
        id: "bridge-will-close",
        speaker: "mayor",
        gloss: both("قال العمدة إن الجسر سيغلق إذا ارتفع الماء.", "The mayor said the bridge would close."),
        said: day("2023-05-04"),
        wordings: [
          {
            article: "hill",
            exact: "الجسر سيغلق إذا ارتفع الماء",
            mode: "indirect",
            cue: { exact: "أكد", verb: "أكد" },
          },
        ],
      },
      {
        id: "houses-flooded",
        speaker: "mayor",
        gloss: both("قال العمدة إن الماء غمر 2500 بيت.", "The mayor said 2,500 houses were flooded."),
        said: { ...day("2023-05-04"), from: "2023-05-03", precision: "approximate" },
        contrasts: [
          {
            about: both("عدد البيوت", "How many houses"),
            kind: "contradicts",
            quote: { article: "hill", exact: "2030 بيتا" },
          },
        ],
        wordings: [{ article: "river", exact: "2,500 بيت غمرها الماء", mode: "indirect" }],
      },
      {
        id: "water-returns",
        speaker: "council",
        gloss: both("أعلن المجلس أن الماء سيعود غدا.", "The council said the water would return tomorrow."),
        said: day("2023-05-04"),
        wordings: [
          { article: "river", exact: "الماء سيعود إلى مجراه غدا", mode: "indirect", credit: "رويترز" },
        ],
      },
    ],
    "events.json": [
      {
        id: "river-rises",
        title: both("ارتفاع النهر", "The river rises"),
        from: "2023-05-03",
        to: "2023-05-03",
        precision: "day",
        because: both("«أمس»", "“Yesterday”"),
        evidence: [
          { article: "mill", exact: "ارتفع ماء النهر أمس" },
          { article: "hill", exact: "ارتفع الماء" },
        ],
      },
      {
        id: "city-founded",
        title: both("بناء المدينة", "The city is built"),
        from: "1900-01-01",
        to: "1910-12-31",
        precision: "approximate",
        because: both("معروف", "Known"),
        background: true,
        evidence: [{ article: "river", exact: "المدينة" }],
      },
    ],
    "names.json": [
      {
        id: "selim",
        name: both("سليم", "Selim"),
        kind: "person",
        forms: [
          { form: "سليم", judgement: "accepted", in: ["river", "hill"] },
          { form: "العمدة سليم", judgement: "accepted", in: ["river", "hill"] },
        ],
      },
      {
        id: "bridge",
        name: both("الجسر", "The bridge"),
        kind: "place",
        forms: [
          { form: "الجسر", judgement: "accepted", in: ["river", "hill"] },
          {
            form: "جسور",
            judgement: "wrong",
            wrong: "nobody",
            because: both("ليس إلا جسر واحد", "There is one bridge only"),
            quotes: [{ article: "hill", exact: "جسور" }],
          },
        ],
      },
    ],
  };
}

/** The files of an authored story, as they would be read from its folder. */
export function filesOf(story: Readonly<Record<string, Json>>): StoryFiles {
  return {
    id: "flood",
    texts: new Map(Object.entries(story).map(([file, value]) => [file, JSON.stringify(value)])),
  };
}

type Step = string | number;

/** Puts a value at a path inside a JSON value, in place; `undefined` takes away what is there. */
export function put(root: Json, path: readonly Step[], value: Json | undefined): void {
  const [step, ...rest] = path;
  if (root === null || typeof root !== "object" || step === undefined)
    throw new Error(`no ${String(step)} here`);
  if (rest.length > 0) {
    const child = Array.isArray(root) ? root[Number(step)] : root[step];
    if (child === undefined) throw new Error(`no ${step} here`);
    put(child, rest, value);
  } else if (Array.isArray(root)) {
    if (value === undefined) root.splice(Number(step), 1);
    else root[Number(step)] = value;
  } else if (value === undefined) delete root[step];
  else root[step] = value;
}
