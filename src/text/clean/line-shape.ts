import type { PageLine } from "./page";

/** The longest of 12,824 newspaper headlines has 23 words. */
const mostTitleWords = 25;
/** A line that stops like a sentence may still be a stamp or a label when it is shorter than this. */
const leastBodyWords = 4;
const mostOpeningWords = 6;
/** More than this many lines before the first paragraph are no head of an article but a list. */
const mostHeaderLines = 12;
/** The same for the lines behind the last paragraph, where pages have more to say. */
const mostFooterLines = 40;

const closer = /[\s"'”’»)\]}›\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;

/** The last two units of a line, without the quotation marks and brackets that close at its end. */
function lineEnd(line: PageLine): string {
  let end = line.text.length;
  while (end > 0 && closer.test(line.text[end - 1] ?? "")) end -= 1;
  return line.text.slice(Math.max(0, end - 2), end);
}

/** Whether a line ends as a sentence does, or as one that goes on: . ، ؛ : but not the dots of an ellipsis. */
export function endsSentence(line: PageLine): boolean {
  return /(?:^|[^.])[.,،؛:]$/.test(lineEnd(line));
}

/** Short and without a full stop: what a headline, a subheading or the title of another article looks like. */
export function isTitleLike(line: PageLine): boolean {
  return line.words <= mostTitleWords && !endsSentence(line) && !holdsSentence(line);
}

/** What a paragraph looks like: long, or closed by a full stop, or with a full stop inside. */
export function isBody(line: PageLine): boolean {
  return (
    line.words > mostTitleWords ||
    (line.words >= leastBodyWords && !isOpening(line) && (endsSentence(line) || holdsSentence(line)))
  );
}

/** A few words before a colon are a dateline or open a list: «بيروت - د ب أ:». */
function isOpening(line: PageLine): boolean {
  return line.words <= mostOpeningWords && lineEnd(line).endsWith(":") && !holdsSentence(line);
}

/** Whether one sentence ends and another begins inside the line. Single letters are abbreviations («د. علي»). */
function holdsSentence(line: PageLine): boolean {
  return /\p{L}{2}\s?["”»]?\.\s{1,3}["“«]?\s?\p{L}/u.test(line.text);
}

/** Words that a paragraph begins with, and hardly ever a headline or a subheading. */
const continues =
  /^(?:كما|فيما|بينما|حيث|وقد|يذكر|يشار|و?(?:قال|قالت|اضاف|اضافت|تابع|تابعت|اكد|اكدت|اوضح|اوضحت|اشار|اشارت|ذكر|ذكرت|اعلن|اعلنت|شدد|شددت|لفت|لفتت|بينت|افاد|افادت|كشف|كشفت|صرح|صرحت|راي|اعتبر|اعتبرت|حذر|حذرت|اردف|اردفت))(?!\p{L})/u;

/** Whether a line without a full stop is told from a headline or a subheading by its first word. */
export function beginsLikeParagraph(line: PageLine): boolean {
  return continues.test(line.plain);
}

/** Whether a line begins with the bullet or the number of a list. */
export function isListed(line: PageLine): boolean {
  return /^(?:[*•●▪■–—-]|[\d٠-٩]+\s*[-–.):](?![\d٠-٩]))/.test(line.text);
}

/** Where the head of an article ends and its foot begins, as indices of lines. */
interface Zones {
  /** Lines before this index stand before the first paragraph. */
  readonly headerEnd: number;
  /** Lines from this index on stand behind the last paragraph. */
  readonly footerStart: number;
}

/** Where lines are whose only evidence is their place. Without any paragraph there is neither head nor foot. */
export function findZones(lines: readonly PageLine[]): Zones {
  const first = lines.findIndex(isBody);
  if (first === -1) return { headerEnd: 0, footerStart: lines.length };
  const afterLast = lines.findLastIndex(isBody) + 1;
  const footerStart = lines.length - afterLast > mostFooterLines ? lines.length : afterLast;
  return { headerEnd: Math.min(first, mostHeaderLines), footerStart };
}

/** Whether the line at `index` stands before the first paragraph or behind the last. */
export function isAtEdge(index: number, { headerEnd, footerStart }: Zones): boolean {
  return index < headerEnd || index >= footerStart;
}
