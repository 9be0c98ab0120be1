import { prepositions, thatWords } from "../lexicons/particles";
import {
  conjunctionOf,
  hasArticle,
  isConjoined,
  isDefinite,
  isPresentVerb,
  lightClass,
  ownerPronouns,
  wordSet,
  writtenPreposition,
} from "../words/index";
import type { SaidText, SaidWord } from "./said";

/** Words `[from, to)` of a text. */
interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Marks behind which another clause begins, those that open a quotation or a bracket among them; a dash with space around it. */
const clauseMark = /[.!?؟؛:\n،,“«([]|\s[-–—ـ]|[-–—ـ]\s|^[-–—ـ]/u;

/** Marks that end one. */
const clauseStop = /[.!?؟؛:\n،,”»)\]]|\s[-–—ـ]|[-–—ـ]\s|[-–—ـ]$/u;

/** What stands before a word; nothing inside a time of day, whose colon parts no clauses. */
function gapBefore({ text, words }: SaidText, at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.figure != null && word?.figure != null && word.start - before.end === 1) return "";
  return text.slice(before?.end ?? 0, word?.start ?? text.length);
}

const that = wordSet(`${thatWords} إن إنه إنها إنهم إننا إني`);

const opening = wordSet(prepositions);

const isThat = (word: SaidWord | undefined): boolean => word !== undefined && that.has(word.word.folded);

/** No further behind a verb of saying does the clause begin that tells what was said: who says it may be named in full. */
const longestAttribution = 16;

/** A name or a title in quotation marks is shorter than this, and what somebody is quoted with is not. */
const leastQuoted = 4;
const quotedAhead = Array.from({ length: leastQuoted - 1 }, (_, at) => at + 1);

/** Whether somebody is quoted from a word on: a colon before it, or a quotation that is no mere name. */
function isQuotedFrom(said: SaidText, at: number): boolean {
  const gap = gapBefore(said, at);
  if (gap.includes(":")) return true;
  if (!/["“«]/u.test(gap)) return false;
  return quotedAhead.every((ahead) => !/["”»]/u.test(gapBefore(said, at + ahead)));
}

/** Where the clause that a cue leads to begins, as the first word of it; -1 where nothing leads to one. */
function reportedFrom(said: SaidText, cue: number): number {
  for (let at = cue + 1; at < said.words.length && at - cue <= longestAttribution; at += 1) {
    if (isQuotedFrom(said, at)) return isThat(said.words[at]) ? at + 1 : at;
    if (/[.!?؟؛\n]/u.test(gapBefore(said, at)) || said.words[at]?.cue === true) return -1;
    if (isThat(said.words[at])) return at + 1;
  }
  return -1;
}

const attributions = new WeakMap<SaidText, readonly boolean[]>();

/**
 * Which words of a text tell who says it: from the verb of saying up to what is said, and who stands before that verb.
 * All who report a statement know who made it, so that they are no part of what one says and another does not.
 *
 *     ⟦قال محافظ المدينة خالد إن⟧ الجسر سيغلق
 */
export function attributionsOf(said: SaidText): readonly boolean[] {
  const known = attributions.get(said) ?? readAttributions(said);
  attributions.set(said, known);
  return known;
}

/** What names a source behind what it says: بحسب مصادر طبية. */
const sourcing = wordSet("بحسب حسب حسبما وفق وفقا طبقا نقلا");

/** Whether somebody is named from a word on as who said what stands before: على ما أفادت, بحسب. */
function isCredited({ words }: SaidText, at: number): boolean {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined) return false;
  if (sourcing.has(word.word.folded)) return true;
  return word.word.folded === "علي" && next?.word.folded === "ما" && third?.cue === true;
}

function readAttributions(said: SaidText): readonly boolean[] {
  const flags = said.words.map(() => false);
  for (let at = 0; at < flags.length; at += 1) {
    if (!isCredited(said, at)) continue;
    let to = at + 1;
    while (to < flags.length && to - at <= longestAttribution && !clauseStop.test(gapBefore(said, to)))
      to += 1;
    flags.fill(true, at, to);
  }
  for (let cue = 0; cue < flags.length; cue += 1) {
    if (said.words[cue]?.cue !== true) continue;
    const to = reportedFrom(said, cue);
    if (to < 0) continue;
    let from = cue;
    while (from > 0 && !clauseMark.test(gapBefore(said, from))) from -= 1;
    // What stands before the verb and has a preposition tells when or where: وفي نهاية الاجتماع شدد.
    if (leads(said, from)) from = cue;
    flags.fill(true, from, to);
  }
  return flags;
}

/** Whether a word begins a part of its clause that can stand by itself: a preposition, a conjunction, a relative, a verb. */
function leads({ words }: SaidText, at: number): boolean {
  const found = words[at];
  if (found === undefined) return false;
  const { word, light, negation, cue, place } = found;
  // Behind a noun من tells of what that is one: مجموعة (من المشروعات).
  if (light) return lightClass(word.folded) !== "bound" && !(word.folded === "من" && at > 0);
  if (negation || cue || opening.has(word.folded) || isPresentVerb(word)) return true;
  // With a conjunction and the article it goes on with the noun before it: المساعدات (والطبية).
  if (isConjoined(word)) return !isDefinite(word);
  return place === null && writtenPreposition(word) !== "";
}

/** The same of what stands behind a part of a clause; of a word that may begin with a conjunction nothing more is asked. */
const goesOn = (said: SaidText, at: number): boolean =>
  leads(said, at) ||
  said.words[at]?.light === true ||
  conjunctionOf(said.words[at]?.word.folded ?? "", 3) !== "";

/** Whether a clause begins with a word: it is the first, behind a mark, or behind who says it. */
function begins(said: SaidText, at: number): boolean {
  return (
    at === 0 ||
    isThat(said.words[at - 1]) ||
    attributionsOf(said)[at - 1] === true ||
    clauseMark.test(gapBefore(said, at))
  );
}

/** Whether one ends before a word. */
function ends(said: SaidText, at: number): boolean {
  return at >= said.words.length || attributionsOf(said)[at] === true || clauseStop.test(gapBefore(said, at));
}

/** Whether a word leans on one outside it by a pronoun: استهدافها tells not whose. With the article it has none. */
function leansOn({ word, name, figure }: SaidWord): boolean {
  if (name !== null || figure !== null || hasArticle(word.folded) || /ة$/u.test(word.written)) return false;
  return word.splits.some(({ core, suffix }) => core.length >= 3 && ownerPronouns.includes(suffix));
}

/** Whether a word is complete without the next: neither a verb nor the head of a construct, as far as its letters tell. */
export function standsAlone({ word, figure, name, place }: SaidWord): boolean {
  return (
    figure !== null ||
    name !== null ||
    place !== null ||
    isDefinite(word) ||
    /(?:ها|هم|ه|نا|كم)$/u.test(word.folded)
  );
}

/** So many words that others say too are taken in where a part of a clause would break off without them. */
const mostTakenIn = 3;

/** Where the part of a clause ends that a word stands last in, words that complete it taken in; -1 where that is too far. */
function completed(said: SaidText, to: number): number {
  for (let end = to; end <= to + mostTakenIn; end += 1) {
    const [last, next] = [said.words[end - 1], said.words[end]];
    if (last === undefined || next === undefined || ends(said, end) || goesOn(said, end)) return end;
    // Behind what is complete only an adjective belongs to it, which has the article too.
    if (next.figure !== null || (standsAlone(last) && !isDefinite(next.word))) return end;
  }
  return -1;
}

/** Where this share of a clause's words is told of, and so many, the clause is. */
const mostOfClause = 0.6;
const leastOfClause = 3;

/** The clause around a run of words, where others say little of it; null where they do, or where a mark opens or closes in it. */
function clauseAround(said: SaidText, { from, to }: WordSpan, lone: number): WordSpan | null {
  let [first, last] = [from, to];
  while (!begins(said, first)) first -= 1;
  while (!ends(said, last)) last += 1;
  const all = said.words.slice(first, last).filter(({ light, negation }) => !light && !negation).length;
  return lone >= leastOfClause && lone >= all * mostOfClause ? { from: first, to: last } : null;
}

/**
 * A run of words as a reader could be told it: a whole clause, or a part of one that stands by itself, from its preposition
 * or its verb to its end. `lone` is how many of them are what it is told for. Null for what would stand as a piece: a noun
 * without the verb that it belongs to, an adjective, what leans on a word outside (بعد استهدافها).
 */
export function wholeOf(said: SaidText, run: WordSpan, lone: number): WordSpan | null {
  const { words } = said;
  const { to } = run;
  let { from } = run;
  // The preposition belongs to the verb of saying, and what is said begins behind أن: مشيرا إلى أن.
  while (from < to && words[from]?.light === true && (words[from - 1]?.cue === true || isThat(words[from])))
    from += 1;
  while (from < to && words[from]?.light === true && isThat(words[from + 1])) from += 2;
  const isCues = from > run.from;
  const head = words.slice(from, to).find(({ light, negation }) => !light && !negation);
  if (head === undefined || leansOn(head)) return null;
  if ((isCues || begins(said, from)) && ends(said, to)) return { from, to };
  const end = leads(said, from) ? completed(said, to) : -1;
  return end < 0 ? clauseAround(said, { from, to }, lone) : { from, to: end };
}

/**
 * A run of words without what would break off at its ends: a preposition or a conjunction of the verb before it, a word that
 * belongs to the noun before it, and at the end whatever needs the word behind it.
 */
export function withoutLooseEnds(said: SaidText, run: WordSpan): WordSpan {
  let { from, to } = run;
  const { words } = said;
  const attributed = attributionsOf(said);
  const belongs = (at: number): boolean => {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || begins(said, at)) return false;
    if (attributed[at] === true || isThat(word)) return true;
    if (word.light || leads(said, at) || before.light || before.cue || before.negation) return false;
    // An adjective, as far as letters tell: behind a noun with the article like it, or of a country.
    if (isDefinite(word.word)) return isDefinite(before.word);
    return before.figure === null && word.place !== null && /ية?$/u.test(word.word.written);
  };
  while (from < to && (belongs(from) || attributed[from] === true)) from += 1;
  const breaksOff = (at: number): boolean => {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) return false;
    if (word.light || word.negation || opening.has(word.word.folded) || attributed[at] === true) return true;
    if (next === undefined || ends(said, at + 1)) return false;
    if (isPresentVerb(word.word)) return true;
    return !goesOn(said, at + 1) && !isDefinite(word.word) && !leansOn(word) && word.name === null;
  };
  while (to > from && breaksOff(to - 1)) to -= 1;
  return { from, to };
}

const pairs: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["(", ")"],
  ["[", "]"],
]);

/** The range of a span, with the mark that closes what is opened inside it where it stands right behind. */
export function rangeOfSpan(
  { text, words }: SaidText,
  { from, to }: WordSpan,
): { start: number; end: number } {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const inside = text.slice(start, end);
  const closing = [...inside].flatMap((mark) => pairs.get(mark) ?? []).find((mark) => !inside.includes(mark));
  const straight = inside.split('"').length % 2 === 0 ? '"' : undefined;
  const mark = closing ?? straight;
  const blank = text.slice(end).length - text.slice(end).trimStart().length;
  const closes = mark !== undefined && blank <= 1 && text.startsWith(mark, end + blank);
  return { start, end: closes ? end + blank + mark.length : end };
}
