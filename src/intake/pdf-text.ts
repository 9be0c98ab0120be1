import { boundedNormalise, conjunctions, proclitics } from "../text/words/index";

/**
 * Text as it comes out of a PDF by Poppler's `pdftotext`, on which most such tools are built: each line in marks of direction, runs
 * of figures and signs among Arabic in the order of the eye, the ligature لا read backwards, and a line of the page for a line.
 *
 *     ‫أن كلفته بلغت ‪ 48‬مليون دوالر‪.‬‬   →   أن كلفته بلغت 48 مليون دوالر.
 *
 * The ligature is put right where no Arabic word could be meant: «األ», «لألـ», «الال» and «اال» at the beginning of a word, «آال» in it, and
 * «ال» alone.
 * Inside a word («دوالر») nothing tells, and it stays.
 */
const rightToLeft = "\u202b";
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;
const leftRun = /\u202a([^\u202a-\u202e\n]*)\u202c/gu;
const leastShare = 0.6;
/** A line of the page this near to the longest one goes on in the next. */
const fullShare = 0.72;
const sentenceEnd = /[.؟?!:…»”")\]]$/u;
/** A headline is set larger, and so breaks earlier: what is left of it is at most so many words. */
const mostRestWords = 4;
const leastHeadlineSigns = 40;

/** A longer run is no date, figure or sign of a line. */
const longestRun = 80;
const letters = /[\p{L}]/u;

/** A run of figures and signs in the order of the text: its parts from the right, a sign behind the figure that it stood before. */
function turned(run: string): string {
  if (letters.test(run) || run.length > longestRun) return run;
  const parts = run
    .trim()
    .split(/\s+/u)
    .reverse()
    .map((part) =>
      part.replace(/^(?<sign>[^\d٠-٩]*)(?<rest>.*?)(?<end>[^\d٠-٩]*)$/u, "$<end>$<rest>$<sign>"),
    );
  const isSign = /^[^\d٠-٩\s]+$/u.test(run.trim());
  const [before, behind] = [/\s$/u.test(run) ? " " : "", /^\s/u.test(run) || isSign ? " " : ""];
  return isSign && !/^[-–—/|]/u.test(run.trim())
    ? parts.join("") + behind
    : before + parts.join(" ") + behind;
}

const conjunction = `(?<!\\p{L})(?<front>(?:${conjunctions.join("|")})?)`;
/** What may stand before the article; the article itself is what is put right. */
const beforeArticle = proclitics.filter((each) => each !== "" && !/[ال]$/u.test(each)).join("|");
const clitics = `(?<!\\p{L})(?<front>(?:${beforeArticle})?)`;

/** Each place of the ligature where no word could be meant, with what stands there. */
const ligatures: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${conjunction}ل(?<hamza>[أإآ])ل(?=\\p{L}{2})`, "gu"), "$<front>لل$<hamza>"],
  [/ا(?<hamza>[أإآ])ل/gu, "ال$<hamza>"],
  [/آال/gu, "آلا"],
  [new RegExp(`${clitics}الال`, "gu"), "$<front>اللا"],
  [new RegExp(`${clitics}اال(?=\\p{L})`, "gu"), "$<front>الا"],
  [new RegExp(`${conjunction}ال(?!\\p{L})`, "gu"), "$<front>لا"],
];

/** The text with the ligature put right where no word could be meant. */
export function withMeantLigatures(text: string): string {
  return ligatures.reduce((read, [written, meant]) => read.replace(written, meant), text);
}

const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** Letters for the shapes of letters that the fonts of a PDF are written in. */
export function withLetters(text: string): string {
  return text.replace(presentationForms, (forms) => boundedNormalise(forms, "NFKC"));
}

function inReadingOrder(line: string): string {
  if (!line.includes(rightToLeft)) return line.replace(directions, "");
  const plain = line.replace(leftRun, (_, run: string) => turned(run)).replace(directions, "");
  return withMeantLigatures(plain)
    .replace(/ {2,}/gu, " ")
    .replace(/ (?=[.،؛:؟!])/gu, "")
    .trim();
}

/** Joins the lines of a page that are one paragraph, and the rest of a headline to it. */
export function joinedLines(lines: readonly string[]): readonly string[] {
  const longest = Math.max(...lines.map((line) => line.length));
  const paragraphs: string[] = [];
  let open = false;
  lines.forEach((line, at) => {
    const before = paragraphs.at(-1) ?? "";
    if (open && line !== "" && before !== "") paragraphs[paragraphs.length - 1] = `${before} ${line}`;
    else paragraphs.push(line);
    const next = lines[at + 1] ?? "";
    open =
      !sentenceEnd.test(line) &&
      (line.length >= fullShare * longest || isHeadline(line, lines[at - 1], next));
  });
  return paragraphs;
}

/** A long line behind an empty one, and a few words below it that are no sentence, no figure and no label. */
function isHeadline(line: string, before: string | undefined, next: string): boolean {
  const opens = before === "" && line.length >= leastHeadlineSigns;
  return opens && next !== "" && next.split(" ").length <= mostRestWords && !/[\d٠-٩:.،|/]/u.test(next);
}

/** The text of a PDF as it is read; any other text as it is. */
export function fromPdf(text: string): string {
  const lines = text.split("\n");
  const filled = lines.filter((line) => letters.test(line));
  const marked = filled.filter((line) => line.startsWith(rightToLeft));
  if (filled.length < 3 || marked.length < leastShare * filled.length) return text;
  return joinedLines(lines.map(inReadingOrder)).join("\n");
}
