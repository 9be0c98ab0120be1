import { frontings, withoutArticle } from "../words/index";
import { readSource } from "./credit";
import { type CueUse, cueUseAt } from "./cue-use";
import { findIntro, type Intro } from "./intro";
import { colons, commas, quotationMarks, terminals } from "./marks";
import { andThatWords, connectives, occasionNouns, thatWords } from "./particles";
import type { Reading } from "./reading";
import type { SpeakerPlaces } from "./speaker-places";
import type { TokenRange } from "./tokens";

const isComma = (text: string | undefined): boolean => text !== undefined && commas.has(text);

/** How far a next verb's own content is looked for. */
const glance = 30;

function introducesSpeech(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  limit: number,
  strict: boolean,
): boolean {
  const intro = findIntro(reading, places, cue, Math.min(limit, cue.at + glance));
  if (intro === null) return false;
  return !strict || intro.how === "that" || intro.how === "quotation" || intro.how === "colon";
}

/**
 * Whether a verb of saying goes on telling what the same article's speakers said, rather than being part of what one
 * of them said.
 */
function takesOver(reading: Reading, places: SpeakerPlaces, at: number, limit: number): boolean {
  const cue = cueUseAt(reading, at);
  const headline = reading.article.lines[reading.tokens[at]?.line ?? 0]?.kind !== "paragraph";
  if (cue === null || (cue.tense === "present" && !(headline && cue.joined))) return false;
  const before = reading.tokens[at - 1];
  const parted = isComma(before?.text) || before?.word === false;
  if (cue.tense === "participle") {
    const accusative = reading.tokens[at]?.folded.endsWith("ا") === true;
    if (!accusative && !parted) return false;
    return introducesSpeech(reading, places, cue, limit, !parted || cue.ambiguous);
  }
  if (cue.joined)
    return introducesSpeech(reading, places, cue, limit, !parted || places.startingAt(at + 1) === null);
  if (before?.word && connectives.has(before.folded) && isConnectingAt(reading, at - 1)) {
    return introducesSpeech(reading, places, cue, limit, true);
  }
  return parted && introducesSpeech(reading, places, cue, limit, true);
}

/** A connective counts only where it is the clause's first word. */
function isConnectingAt(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.folded ?? "";
  const before = reading.tokens[at - 1];
  return (
    /^(?:و|كما$|ثم$|فيما$|بينما$|فقد$)/u.test(word) ||
    before === undefined ||
    !before.word ||
    connectives.has(before.folded)
  );
}

/** What the outlet explains of the words after them: في إشارة إلى، وهي عبارة. */
function isRemark(reading: Reading, at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => reading.tokens[at + step]?.folded ?? "");
  if (first === "في" && second === "اشاره" && third === "الي") return true;
  return /^وه[وي]$/u.test(first ?? "") && /^(?:عباره|كلمه|مصطلح|تسميه|وصف|لقب)$/u.test(second ?? "");
}

/** ، وذلك خلال مؤتمر صحفي: the occasion, told by the outlet after the words. */
function isOccasion(reading: Reading, at: number): boolean {
  if (!isComma(reading.tokens[at]?.text)) return false;
  let next = at + 1;
  if (/^(?:وذلك|جاء|وجاء)$/u.test(reading.tokens[next]?.folded ?? "")) next += 1;
  const lead = reading.tokens[next]?.folded ?? "";
  if (next > at + 1 && /^(?:ذلك|هذا)$/u.test(lead)) return true;
  if (!/^(?:في|خلال|اثناء|علي|عقب)$/u.test(lead)) return false;
  return occasionNouns.has(reading.tokens[next + 1]?.folded ?? "");
}

const attributions = /^و?(?:بحسب|وفقا|طبقا|نقلا|حسبما|بحسبما|حسب|وفق)$/u;

/** ، وفقا لفلان and على حد قوله, which attribute the words before them. */
export function isAttributionAt(reading: Reading, places: SpeakerPlaces, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !token.word || (reading.quotationAt[at] ?? -1) >= 0) return false;
  const next = reading.tokens[at + 1]?.folded ?? "";
  if (token.folded === "علي" && next === "حد")
    return /^(?:قول|تعبير|وصف|زعم)/u.test(reading.tokens[at + 2]?.folded ?? "");
  if (!attributions.test(token.folded)) return false;
  return attributedTo(reading, places, at) !== null;
}

const sourceNouns = new Set(
  "مصدر مصادر شهود شاهد تقرير تقارير دراسه بيان احصاءات احصائيه احصائيات خبراء مراقبين محللين مسؤولين مسؤول وساءل وسائل ارقام بيانات تقديرات تصريحات ناشطين ناشط طبيب محلل متحدث ناطق قول استطلاع".split(
    " ",
  ),
);

/** Whether a word is one of them, alone or behind ل: وفقا لمصدر, بحسب تقديرات. */
const isSourceNoun = (folded: string): boolean =>
  frontings(folded).some(
    ({ front, bare }) => (front === "" || front === "ل") && sourceNouns.has(withoutArticle(bare)),
  );

/** The first token of the source that an attributing phrase names, or null where it names none (وفقا للنظام). */
export function attributedTo(reading: Reading, places: SpeakerPlaces, at: number): number | null {
  let name = at + 1;
  if (
    /^(?:ل|ب|عن|ـ|ما|افاد|افادت|ذكر|ذكرت|اعلن|اعلنت|قال|قالت|اكد|اكدت|اوردت|اورد|نقلت|نشرت)$/u.test(
      reading.tokens[name]?.folded ?? "",
    )
  )
    name += 1;
  if (/^(?:ل|ب|عن|ـ|ما|ذكرت|ذكر|اعلن|قال)$/u.test(reading.tokens[name]?.folded ?? "")) name += 1;
  if (reading.tokens[name]?.line !== reading.tokens[at]?.line) return null;
  if (places.at(name) !== null || readSource(reading, name) !== null) return name;
  return isSourceNoun(reading.tokens[name]?.folded ?? "") ? name : null;
}

/** Past a quotation that is what was said: whether it is the whole content. */
function isWhole(reading: Reading, quotation: number, how: Intro["how"], limit: number): boolean {
  const range = reading.quotations[quotation];
  if (range === undefined) return false;
  const next = reading.tokens[range.to];
  if (next === undefined || range.to >= limit) return true;
  if (terminals.has(next.text) || next.text === ".") return true;
  const direct = how === "quotation" || how === "colon";
  if (!next.word) return range.words >= 4 || direct;
  if (direct && range.words >= 4)
    return (
      !/^(?:و(?!قد|كان|ذلك|هو|هي)|او|ثم|التي|الذي)/u.test(next.folded) || cueUseAt(reading, range.to) !== null
    );
  return range.words >= 8 && /^(?:في|خلال|بعد|عقب|اثناء|كما|وفق|بحسب|حسب)$/u.test(next.folded);
}

/** What a verb of saying reports, in tokens; `next` is where reading goes on. */
export interface Content extends TokenRange {
  readonly next: number;
}

/** The content that begins at `start`: to the next verb that takes over, an attribution, or the sentence's end. */
export function readContent(
  reading: Reading,
  places: SpeakerPlaces,
  start: number,
  how: Intro["how"],
  limit: number,
): readonly Content[] {
  const parts: Content[] = [];
  let from = start;
  let at = start;
  const opening = reading.quotationAt[start] ?? -1;
  if (opening >= 0 && reading.quotations[opening]?.from === start && isWhole(reading, opening, how, limit)) {
    const to = reading.quotations[opening]?.to ?? limit;
    return [{ from, to, next: to }];
  }
  const close = (to: number) => {
    if (to > from) parts.push({ from, to, next: to });
  };
  while (at < limit) {
    const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
    if (quotation !== undefined) {
      at = Math.max(at + 1, quotation.to);
      continue;
    }
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (token.word && at > from) {
      if (
        takesOver(reading, places, at, limit) ||
        isAttributionAt(reading, places, at) ||
        isRemark(reading, at)
      )
        break;
      const second = how !== "colon" && how !== "quotation" && andThatWords.has(token.folded);
      if (second && at - from >= 4 && limit - at > 4 && isComma(reading.tokens[at - 1]?.text)) {
        close(at);
        from = at + 1;
      }
    } else if (isOccasion(reading, at)) break;
    at += 1;
  }
  close(at);
  const last = parts.at(-1);
  return last === undefined ? [] : [...parts.slice(0, -1), { ...last, next: at }];
}

const trailing =
  /^(?:و|ف|او|كما|ثم|فيما|بينما|حيث|وقد|قد|لكن|لكنه|لكنها|كان|كانت|وكان|وكانت|فقد|وفي|حين|ان)$/u;

/** Without the marks and the small words at the edges that belong to what comes before and after. */
export function trim(reading: Reading, { from, to }: TokenRange): TokenRange {
  let [first, last] = [from, to];
  const unquoted = (at: number) => (reading.quotationAt[at] ?? -1) < 0;
  for (; first < last; first += 1) {
    const token = reading.tokens[first];
    if (token === undefined || !unquoted(first)) break;
    const particle = thatWords.has(token.folded) && token.folded.length < 4;
    if (token.word ? !particle : token.text === "(" || token.text === "[") break;
  }
  for (; last > first; last -= 1) {
    const token = reading.tokens[last - 1];
    if (token === undefined || !unquoted(last - 1)) break;
    if (token.word ? !trailing.test(token.folded) : /^[)\]%٪]$/u.test(token.text)) break;
  }
  return { from: first, to: last };
}

/** A quotation that is all of a range is shown without its marks, and what the marks leave of the sentence's end. */
export function withoutMarks(reading: Reading, range: TokenRange): TokenRange | null {
  const quotation = reading.quotations[reading.quotationAt[range.from] ?? -1];
  if (quotation === undefined || quotation.from !== range.from || quotation.to < range.to) return null;
  let [first, last] = [quotation.first, quotation.last];
  const bare = (at: number) => {
    const token = reading.tokens[at];
    return (
      token !== undefined &&
      !token.word &&
      (terminals.has(token.text) ||
        commas.has(token.text) ||
        colons.has(token.text) ||
        quotationMarks.has(token.text))
    );
  };
  while (first < last && bare(first)) first += 1;
  while (last > first && bare(last - 1)) last -= 1;
  return last > first ? { from: first, to: last } : null;
}
