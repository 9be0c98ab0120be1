import { decodeStory } from "../../corpus/decode-story";
import { modes, type Story } from "../../corpus/types";
import { seeded } from "../evaluate/random-wordings";

/** How large a made library is. */
export interface LibrarySize {
  readonly stories: number;
  readonly articles: number;
  readonly statements: number;
}

const words = `
  قال الرئيس إن القوات ستبقى في البلاد حتى تنتهي مهمتها وأكد الوزير أن الحكومة لن تسمح بأي تدخل خارجي وأضاف المتحدث باسم الوزارة
  اجتماع قمة أزمة اتفاق حدود اقتصاد أسعار الوقود المدينة المطار العاصمة المنظمة الأمن الجماعي الاحتجاجات الشرطة الجيش الانتخابات
  أمس اليوم الاثنين الثلاثاء مطلع الأسبوع الماضي نحو ألف ألفين جندي مليون دولار خلال مؤتمر صحفي عقب لقاء مع نظيره
`
  .trim()
  .split(/\s+/);

const both = (text: string) => ({ ar: text, en: text });

interface Maker {
  readonly chance: () => number;
  readonly below: (end: number) => number;
  /** A sentence of so many words, told from all others by its last. */
  readonly sentence: (count: number) => string;
}

function makerOf(seed: number): Maker {
  const chance = seeded(seed);
  const below = (end: number) => Math.floor(chance() * end);
  let made = 0;
  return {
    chance,
    below,
    sentence: (count) => {
      made += 1;
      const said = Array.from({ length: count }, () => words[below(words.length)]);
      return `${said.join(" ")} (${made}).`;
    },
  };
}

interface MadeArticle {
  readonly id: string;
  readonly paragraphs: string[];
}

const speakersOfStory = 8;
const mostOutlets = 6;

/** The statements of a story, each worded in some of its articles, which grow by a paragraph for each wording. */
function wordStatements(maker: Maker, articles: readonly MadeArticle[], count: number, day: string) {
  return Array.from({ length: count }, (_, index) => {
    const outlets = new Set(
      Array.from({ length: 1 + maker.below(mostOutlets) }, () => maker.below(articles.length)),
    );
    const wordings = [...outlets].flatMap((place) => {
      const article = articles[place];
      if (article === undefined) return [];
      const said = maker.sentence(8 + maker.below(24));
      const start = article.paragraphs.join("\n").length + 1;
      article.paragraphs.push(said);
      return { article: article.id, start, end: start + said.length, mode: modes[maker.below(3)] };
    });
    return {
      id: `statement-${index}`,
      speaker: `speaker-${maker.below(speakersOfStory)}`,
      gloss: both(maker.sentence(10)),
      said: { from: day, to: day, precision: "day" },
      contrasts: [],
      wordings,
    };
  });
}

function articleOf({ id, paragraphs }: MadeArticle, day: string) {
  let start = 0;
  const lines = paragraphs.map((paragraph, index) => {
    const line = { kind: index === 0 ? "headline" : "paragraph", start, end: start + paragraph.length };
    start += paragraph.length + 1;
    return line;
  });
  return {
    id,
    outlet: id.replace("article", "outlet"),
    lang: "ar",
    dir: "rtl",
    text: paragraphs.join("\n"),
    lines,
    published: { date: day, basis: "stated", because: both("الصحيفة") },
    byline: null,
    credits: [],
    address: null,
    removed: [],
  };
}

function makeStory(number: number, { articles: count, statements }: LibrarySize): Story {
  const maker = makerOf(number + 1);
  const day = `2024-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
  const drafts = Array.from({ length: count }, (_, index): MadeArticle => {
    return { id: `article-${index}`, paragraphs: [maker.sentence(9), maker.sentence(40)] };
  });
  const worded = wordStatements(maker, drafts, statements, day);
  const made = {
    format: 1,
    id: `made-${number}`,
    title: both(maker.sentence(6)),
    summary: both(maker.sentence(24)),
    occasion: both("مؤتمر صحفي"),
    date: day,
    outlets: drafts.map(({ id }, index) => ({
      id: id.replace("article", "outlet"),
      name: both(`الوسيلة ${index + 1}`),
      short: both(`و${index + 1}`),
      named: true,
      note: both("مصنوعة"),
    })),
    articles: drafts.map((draft) => articleOf(draft, day)),
    speakers: Array.from({ length: speakersOfStory }, (_, index) => ({
      id: `speaker-${index}`,
      name: both(`المتحدث ${index + 1}`),
      short: both(`متحدث ${index + 1}`),
      role: both("وزير"),
      kind: "person",
      forms: [`المتحدث ${index + 1}`],
    })),
    statements: worded,
    events: [],
    names: [],
  };
  return decodeStory(made, `made-${number}`);
}

/** A library of made stories, sound by the decoder's own rules. The same size gives the same library. */
export function makeLibrary(size: LibrarySize): readonly Story[] {
  return Array.from({ length: size.stories }, (_, number) => makeStory(number, size));
}
