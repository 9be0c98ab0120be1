import type { TextRange } from "../quotes/index";
import { foldForm, formsIn } from "./forms";

/** What a text is searched for: single forms, and phrases of folded words that have to follow one another. */
export interface LookedFor {
  readonly forms: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** Whether folded words hold a phrase, and where: the place of its first word, or -1. */
function phraseAt(words: readonly string[], phrase: readonly string[], from: number): number {
  for (let at = from; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

/**
 * The words of a text that answer to what is looked for, whole words always, in order, none overlapping. The words of a
 * phrase are one range, with what stands between them.
 */
export function findMarks(text: string, { forms, phrases }: LookedFor): readonly TextRange[] {
  const places = formsIn(text);
  const covered = new Uint8Array(places.length);
  const marks: TextRange[] = [];
  const folded = phrases.length === 0 ? [] : places.map(({ form }) => foldForm(form));
  for (const phrase of phrases) {
    for (let at = phraseAt(folded, phrase, 0); at >= 0; at = phraseAt(folded, phrase, at + phrase.length)) {
      const [first, last] = [places[at], places[at + phrase.length - 1]];
      if (first === undefined || last === undefined || covered.subarray(at, at + phrase.length).includes(1))
        continue;
      covered.fill(1, at, at + phrase.length);
      marks.push({ start: first.start, end: last.end });
    }
  }
  places.forEach(({ start, end, form }, index) => {
    if (covered[index] === 0 && forms.has(form)) marks.push({ start, end });
  });
  return marks.sort((a, b) => a.start - b.start);
}

function holdsPhrases(text: string, phrases: readonly (readonly string[])[]): boolean {
  const lines = text.split("\n").map(
    (line) =>
      ` ${formsIn(line)
        .map(({ form }) => foldForm(form))
        .join(" ")} `,
  );
  return phrases.every((phrase) => lines.some((line) => line.includes(` ${phrase.join(" ")} `)));
}

/** The first part of a name in one form that a text may write in two words. */
const joined = /^(.{0,2}(?:عبد|اب[وي]))(?=.)/u;

/** What a text may write into a word without its being another. */
const inside = "[\\p{M}\\u0640]*";

/** What a text has to be folded for before a pattern of letters is asked of it: it writes letters in other ways still. */
const writtenOtherwise = /[\p{Cf}\u0654\u0655\ufb50-\ufdff\ufe70-\ufefc]/u;

const [firstLetter, lastLetter] = [0x0620, 0x06ff];
let spellings: ReadonlyMap<string, string> | null = null;

/** By a folded letter of Arabic all the letters that are folded to it. */
function spellingsOfLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (let code = firstLetter; code <= lastLetter; code += 1) {
    const letter = String.fromCharCode(code);
    const folded = foldForm(letter);
    if (/\p{L}/u.test(letter) && folded.length === 1)
      letters.set(folded, `${letters.get(folded) ?? ""}${letter}`);
  }
  return letters;
}

function lettersPattern(word: string): string {
  spellings ??= spellingsOfLetters();
  const known = spellings;
  const pattern = (part: string) =>
    [...part]
      .map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? `[${known.get(letter) ?? letter}]${inside}` : "."))
      .join("");
  const front = joined.exec(word)?.[1] ?? "";
  const rest = pattern(word.slice(front.length));
  return front === "" ? rest : `${pattern(front)}[^\\S\\n]*${rest}`;
}

/**
 * What the letters of a phrase look like in a text: a pattern for each run of its words without a figure, since figures,
 * which the tokens write in one way, may look like anything. Far cheaper than reading the tokens, and never misses what
 * they hold.
 */
function patternsOf(phrase: readonly string[]): readonly RegExp[] {
  const runs: string[][] = [[]];
  for (const word of phrase) {
    if (/\d/.test(word)) runs.push([]);
    else runs.at(-1)?.push(lettersPattern(word));
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => new RegExp(run.join("(?:['’ʼ]s?)?[^\\p{L}\\p{N}\\n]+"), "iu"));
}

/** A test whether every phrase, given in folded words, stands in some line of a text. */
export function phraseTest(phrases: readonly (readonly string[])[]): (text: string) => boolean {
  const patterns = phrases.flatMap(patternsOf);
  return (text) => {
    const plain = writtenOtherwise.test(text) ? foldForm(text) : text;
    return patterns.every((pattern) => pattern.test(plain)) && holdsPhrases(text, phrases);
  };
}

/** A part of a text, and the marks that lie in it, all as ranges of the whole text. */
export interface Excerpt extends TextRange {
  readonly marks: readonly TextRange[];
}

/** Which mark to show, if not all fit: the first of the run with the most marks in so much room. */
function densest(marks: readonly TextRange[], room: number): TextRange | undefined {
  let best = marks[0];
  let most = 0;
  marks.forEach((mark, index) => {
    let count = 0;
    while ((marks[index + count]?.end ?? Number.POSITIVE_INFINITY) <= mark.start + room) count += 1;
    if (count > most) {
      best = mark;
      most = count;
    }
  });
  return best;
}

/**
 * About `room` code units of a text around where its marks lie densest, cut at spaces; the whole text where it fits. A
 * mark that the cut would part is left whole.
 */
export function excerptAround(text: string, marks: readonly TextRange[], room: number): Excerpt {
  const anchor = densest(marks, room);
  if (text.length <= room || anchor === undefined) {
    const end = text.length <= room ? text.length : cutBefore(text, room);
    return { start: 0, end, marks: marks.filter((mark) => mark.end <= end) };
  }
  // A third of the room before, so that the beginning of the thought is there.
  const lead = anchor.start - Math.floor(room / 3);
  const start = lead <= 0 ? 0 : Math.min(cutAfter(text, lead), anchor.start);
  const end = Math.max(start + room >= text.length ? text.length : cutBefore(text, start + room), anchor.end);
  return { start, end, marks: marks.filter((mark) => start <= mark.start && mark.end <= end) };
}

function cutBefore(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space <= 0 ? at : space;
}

function cutAfter(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}
