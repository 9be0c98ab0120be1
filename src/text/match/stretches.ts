import { bodyHeads } from "../lexicons/bodies";
import { isDefinite, isPresentVerb, lightClass, wordSet } from "../words/index";
import {
  areLike,
  type Evidence,
  evidenceOf,
  isUntold,
  maySay,
  type SaidText,
  type SaidWord,
  says,
} from "./said";
import { keysOf } from "./word-keys";

/** Words in a row that other texts nowhere say, in UTF-16 code units of their text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Those of its words that say something. */
  readonly words: readonly SaidWord[];
}

/** A stretch with the nearest words on either side that the others say too, or null at the end of a sentence. */
interface Anchored extends Stretch {
  readonly before: SaidWord | null;
  readonly after: SaidWord | null;
  /** The noun that it qualifies, the word before it: الوضع ⟦الاقتصادي⟧. Null for what is no adjective. */
  readonly qualified: SaidWord | null;
  /** Whether it points at something said before: «هذا اللغز» may be whatever the others name. */
  readonly points: boolean;
}

/** Marks that end a sentence or part clauses. */
const clauseEnd = /[.!?؟؛:\n]|[،,]/u;

const isBroken = (text: string, a: SaidWord | undefined, b: SaidWord | undefined): boolean =>
  a === undefined || b === undefined || clauseEnd.test(text.slice(a.end, b.start));

/** The nearest telling word from a place in a direction, within the clause, or null. */
function anchorFrom({ text, words }: SaidText, from: number, step: -1 | 1): SaidWord | null {
  for (let at = from; ; at += step) {
    const [here, next] = [words[at], words[at + step]];
    const broken = step > 0 ? isBroken(text, here, next) : isBroken(text, next, here);
    if (next === undefined || broken) return null;
    if (!next.light && !next.negation) return next;
  }
}

/** Whether a word is complete without the next: neither a verb nor the head of a construct, as far as its letters tell. */
function standsAlone({ word, figure, name, place }: SaidWord): boolean {
  return (
    figure !== null ||
    name !== null ||
    place !== null ||
    isDefinite(word) ||
    /(?:ها|هم|ه|نا|كم)$/u.test(word.folded)
  );
}

/** Where a run of unsaid words from a place ends; light words may stand between them. */
function lastOf({ text, words }: SaidText, lone: readonly boolean[], from: number): number {
  let last = from;
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (isBroken(text, words[at - 1], word) || !(lone[at] || word?.light || word?.negation)) break;
    if (lone[at]) last = at;
  }
  return last;
}

/** The same without the words at its end that need the said word after them: «بلغ عدد» الموقوفين. Less than `from` for none. */
function completeEnd({ text, words }: SaidText, from: number, last: number): number {
  let end = last;
  let next = words[last + 1];
  while (end >= from) {
    const word = words[end];
    if (word === undefined || next === undefined || isBroken(text, word, next) || next.light) break;
    if (standsAlone(word)) break;
    next = word;
    end -= 1;
  }
  return end;
}

/** Where the words begin that govern a run: its preposition, its negation. */
function firstOf({ text, words }: SaidText, from: number): number {
  let first = from;
  while (first > 0 && !isBroken(text, words[first - 1], words[first])) {
    const word = words[first - 1];
    if (!word?.light && !word?.negation) break;
    first -= 1;
  }
  return first;
}

const startsDefinite = ({ word }: SaidWord): boolean => /^ال/u.test(word.folded);

const heads = wordSet(bodyHeads);

/** Whether a word begins the name of a body, of which an adjective may be a part: منظمة التعاون الإسلامي. */
const isHead = (word: SaidWord | undefined): boolean =>
  word?.word.cores.some((core) => heads.has(core)) === true;

/** The noun that the word at a place qualifies as an adjective, as far as letters tell: both have the article. */
function qualifiedBy({ text, words }: SaidText, at: number): SaidWord | null {
  const [noun, adjective] = [words[at - 1], words[at]];
  if (noun === undefined || adjective === undefined || isBroken(text, noun, adjective)) return null;
  return isDefinite(noun.word) && startsDefinite(adjective) && !isHead(words[at - 2]) ? noun : null;
}

/** The stretches of a text with a word that is not `said`, with light words inside them and what governs them before. */
function unsaid(text: SaidText, isSaid: (word: SaidWord) => boolean): readonly Anchored[] {
  const { words } = text;
  const lone = words.map((word) => !isSaid(word));
  const found: Anchored[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!lone[from]) continue;
    const whole = lastOf(text, lone, from);
    const [first, last] = [firstOf(text, from), completeEnd(text, from, whole)];
    found.push({
      start: words[first]?.start ?? 0,
      end: words[Math.max(last, from)]?.end ?? 0,
      words: words.slice(from, last + 1).filter((_, at) => lone[from + at]),
      before: anchorFrom(text, from, -1),
      after: anchorFrom(text, whole, 1),
      qualified: first === from ? qualifiedBy(text, from) : null,
      points: words
        .slice(first, whole + 1)
        .some(({ word, light }) => light && lightClass(word.folded) === "demonstratives"),
    });
    from = whole;
  }
  return found;
}

const answers = (a: SaidWord | null, b: SaidWord | null): boolean =>
  a !== null && b !== null && areLike(a, b);

/**
 * Whether two unsaid stretches may say one thing in other words: they stand before or behind the same word, or one of them
 * has no word beside it by which to tell, or points at what was said before.
 *
 * ما ان ⟦تنجز⟧ القوة مهامها
 *     ⟦انتهاء⟧ مهمتها          → one thing
 */
function mayBeOne(a: Anchored, b: Anchored): boolean {
  if (a.points || b.points) return true;
  if (a.before === null && a.after === null) return true;
  if (b.before === null && b.after === null) return true;
  return answers(a.before, b.before) || answers(a.after, b.after);
}

/** Whether a word names something by itself, so that no other word can be put for it but a name. */
const isNaming = ({ figure, place, name, word }: SaidWord): boolean =>
  figure !== null || place !== null || (name !== null && word.written.includes(" "));

/**
 * Whether a stretch says enough to be told of. A single word that is no name and qualifies nothing may be put otherwise
 * too easily (مستمرة / تجري الآن), and so may a verb; what most news has says nothing of its own.
 */
function isTelling({ words, qualified }: Anchored): boolean {
  if (words.some(isNaming)) return true;
  const telling = words.filter(
    ({ word, name }) => name === null && !isPresentVerb(word) && !keysOf(word).common,
  );
  return telling.length > 1 || (telling.length === 1 && qualified !== null);
}

/** Whether a text has another adjective with the noun that a stretch qualifies: القنبلة ⟦الذرية⟧ / السلاح النووي. */
function qualifiesToo(other: SaidText, { qualified }: Anchored): boolean {
  return (
    qualified !== null &&
    other.words.some((_, at) => {
      const noun = qualifiedBy(other, at);
      return noun !== null && areLike(noun, qualified);
    })
  );
}

/**
 * The stretches of a text that `others` nowhere say, in any form, and for which they have no words of their own that may
 * be the same thing said otherwise. `own` is all that the text's owner says, so that what the others have beyond it is
 * known. In the order of the text.
 */
export function loneStretches(
  said: SaidText,
  own: Evidence,
  others: readonly SaidText[],
  beside: Evidence = evidenceOf(others),
): readonly Stretch[] {
  const counterparts = others.flatMap((other) => unsaid(other, (word) => maySay(own, word)));
  // A name is put otherwise by any word that is not surely the same: السعودية / المملكة.
  const ofNames = others.flatMap((other) => unsaid(other, (word) => isUntold(word) || says(own, word)));
  const mayBeSaid = (stretch: Anchored): boolean =>
    (stretch.words.some(isNaming) && stretch.words.length === 1 ? ofNames : counterparts).some((other) =>
      mayBeOne(stretch, other),
    ) || others.some((other) => qualifiesToo(other, stretch));
  return unsaid(said, (word) => maySay(beside, word))
    .filter((stretch) => isTelling(stretch) && !mayBeSaid(stretch))
    .map(({ start, end, words }) => ({ start, end, words }));
}
