import { decodeStory } from "../../../corpus/decode-story";
import type { Story } from "../../../corpus/types";
import { seeded } from "../../evaluate/random-wordings";

/** How much of each thing a made story has. */
export interface StorySize {
  readonly outlets: number;
  readonly articles: number;
  readonly speakers: number;
  readonly statements: number;
  /** Of the first statement, and of each other. */
  readonly wordings: readonly [first: number, others: number];
  readonly events?: number;
  readonly names?: number;
}

export const madeId = "own-made";

const words = `
  قال الرئيس إن القوات ستبقى في البلاد حتى تنتهي مهمتها وأكد الوزير أن الحكومة لن تسمح بأي تدخل خارجي وأضاف المتحدث باسم الوزارة
  اجتماع قمة أزمة اتفاق حدود اقتصاد أسعار الوقود المدينة المطار العاصمة المنظمة الأمن الجماعي الاحتجاجات الشرطة الجيش الانتخابات
`
  .trim()
  .split(/\s+/);

const both = (text: string) => ({ ar: text, en: text });
const numbered = <Made>(count: number, make: (index: number) => Made) =>
  Array.from({ length: count }, (_, index) => make(index));
const day = "2024-01-10";
const dayOf = (index: number) => `2024-01-${String(1 + (index % 28)).padStart(2, "0")}`;

/** An article that grows by a paragraph with everything that is put into it. */
class GrowingArticle {
  readonly paragraphs: string[];
  private length: number;

  constructor(
    readonly id: string,
    headline: string,
  ) {
    this.paragraphs = [headline];
    this.length = headline.length;
  }

  /** Puts a paragraph at the end; its range. */
  put(paragraph: string) {
    const start = this.length + 1;
    this.paragraphs.push(paragraph);
    this.length = start + paragraph.length;
    return { article: this.id, start, end: this.length };
  }

  published(outlet: string) {
    let start = 0;
    const lines = this.paragraphs.map((paragraph, index) => {
      const line = { kind: index === 0 ? "headline" : "paragraph", start, end: start + paragraph.length };
      start += paragraph.length + 1;
      return line;
    });
    const published = { date: day, basis: "stated", because: both("الصحيفة") };
    const text = this.paragraphs.join("\n");
    const rest = { byline: null, credits: [], address: null, removed: [] };
    return { id: this.id, outlet, lang: "ar", dir: "rtl", text, lines, published, ...rest };
  }
}

/** A story of that size, sound by the decoder's own rules; the same size gives the same story. */
export function makeStory(size: StorySize): Story {
  const chance = seeded(7);
  const sentence = (count: number, end: string) =>
    `${numbered(count, () => words[Math.floor(chance() * words.length)]).join(" ")} (${end}).`;
  const articles = numbered(
    size.articles,
    (index) => new GrowingArticle(`article-${index}`, `عنوان المقال ${index}`),
  );
  let next = 0;
  const word = (end: string) => {
    const article = articles[next % articles.length] ?? new GrowingArticle("none", "");
    next += 1;
    const range = article.put(sentence(20, end));
    return { ...range, mode: "indirect", cue: { start: range.start, end: range.start + 2, verb: "قال" } };
  };
  const statements = numbered(size.statements, (index) => ({
    id: `statement-${index}`,
    speaker: `speaker-${index % size.speakers}`,
    gloss: both(sentence(8, `${index}`)),
    said: { from: day, to: day, precision: "day" },
    contrasts: [],
    wordings: numbered(size.wordings[index === 0 ? 0 : 1], (wording) => word(`${index}-${wording}`)),
  }));
  const quote = (index: number) => ({ article: `article-${index % size.articles}`, start: 0, end: 5 });
  return decodeStory(
    {
      format: 1,
      id: madeId,
      title: both("خبر كبير"),
      summary: both("خلاصة"),
      occasion: both("مناسبة"),
      date: day,
      outlets: numbered(size.outlets, (index) => ({
        id: `outlet-${index}`,
        name: both(`الوسيلة ${index}`),
        short: both(`و${index}`),
        named: true,
        note: both("مصنوعة"),
      })),
      articles: articles.map((article, index) => article.published(`outlet-${index % size.outlets}`)),
      speakers: numbered(size.speakers, (index) => ({
        id: `speaker-${index}`,
        name: both(`المتحدث ${index}`),
        short: both(`م${index}`),
        role: both("وزير"),
        kind: "person",
        forms: [`المتحدث ${index}`],
      })),
      statements,
      events: numbered(size.events ?? 0, (index) => {
        const on = { from: dayOf(index), to: dayOf(index), precision: "day" };
        const evidence = [quote(index)];
        return {
          id: `event-${index}`,
          title: both(`حدث ${index}`),
          ...on,
          because: both("لأن"),
          background: false,
          evidence,
        };
      }),
      names: numbered(size.names ?? 0, (index) => ({
        id: `name-${index}`,
        name: both(`الاسم ${index}`),
        kind: "person",
        forms: numbered(3, (form) => ({
          form: `تسمية ${index}-${form}`,
          judgement: "accepted",
          quotes: [quote(index + form)],
        })),
      })),
    },
    madeId,
  );
}
