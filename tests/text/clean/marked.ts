import { cleanArticle } from "@/text/clean";

/** A cleaned text, a row for each piece in its order: `paragraph: …`, `-share: …`. */
export function marked(raw: string): string[] {
  const { lines, removed } = cleanArticle(raw);
  return [
    ...lines.map(({ kind, text, start }) => ({ start, row: `${kind}: ${text}` })),
    ...removed.map(({ reason, text, start }) => ({ start, row: `-${reason}: ${text}` })),
  ]
    .toSorted((one, other) => one.start - other.start)
    .map(({ row }) => row);
}

/** Paragraphs to put clutter around. Made up. */
export const first =
  "أعلن رئيس البلدية اليوم افتتاح المكتبة العامة الجديدة في وسط المدينة، بعد أعمال استمرت ثلاث سنوات.";
export const second =
  "وأضاف أن القاعات تتسع لأربعمئة قارئ، وأن الدخول إليها سيبقى مجانيا لجميع السكان طوال أيام الأسبوع.";
export const third = "وكانت المكتبة القديمة قد أغلقت أبوابها قبل خمسة أعوام بسبب تصدع سقفها.";
export const title = "افتتاح المكتبة العامة بعد ثلاث سنوات من العمل";

/** The reason for which a line is taken out at a place of an article, or null when it stays. */
export function reasonFor(line: string, place: "top" | "middle" | "end" = "middle"): string | null {
  const article = {
    top: [title, line, first, second, third],
    middle: [title, first, line, second, third],
    end: [title, first, second, third, line],
  };
  const found = cleanArticle(article[place].join("\n")).removed.find(({ text }) => text === line.trim());
  return found?.reason ?? null;
}
