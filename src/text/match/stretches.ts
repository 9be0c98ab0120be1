import { isConjoined, isPresentVerb, lightClass } from "../words/index";
import { areLike, type Evidence, evidenceOf, maySay, type SaidText, type SaidWord } from "./said";
import { attributionsOf, rangeOfSpan, standsAlone, wholeOf } from "./whole";
import { keysOf } from "./word-keys";

/** Words in a row that other texts nowhere say, in UTF-16 code units of their text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Those of its words that say something. */
  readonly words: readonly SaidWord[];
}

/** A stretch before it is told, with the nearest words on either side, none at the end of a clause. */
interface Anchored extends Pick<Stretch, "words"> {
  /** Its words `[from, to)`, what governs them and what binds them included. */
  readonly from: number;
  readonly to: number;
  readonly before: readonly SaidWord[];
  readonly after: readonly SaidWord[];
  /** Whether it points at something said before: «هذا اللغز» may be whatever the others name. */
  readonly points: boolean;
}

/** Marks that end a sentence or part clauses. */
const clauseEnd = /[.!?؟؛:\n]|[،,]/u;

const isBroken = (text: string, a: SaidWord | undefined, b: SaidWord | undefined): boolean =>
  a === undefined || b === undefined || clauseEnd.test(text.slice(a.end, b.start));

/** So many telling words beside a stretch tell which place it has. */
const mostAnchors = 2;

/** The nearest telling words from a place in a direction, within the clause. */
function anchorsFrom({ text, words }: SaidText, from: number, step: -1 | 1): readonly SaidWord[] {
  const found: SaidWord[] = [];
  for (let at = from; found.length < mostAnchors; at += step) {
    const [here, next] = [words[at], words[at + step]];
    const broken = step > 0 ? isBroken(text, here, next) : isBroken(text, next, here);
    if (next === undefined || broken) break;
    if (!next.light && !next.negation) found.push(next);
  }
  return found;
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
    if (word === undefined || next === undefined || isBroken(text, word, next) || standsAlone(word)) break;
    // What follows completes nothing but where it is «what»: بحدوث ما يسمى.
    if (next.light && lightClass(next.word.folded) !== "relatives") break;
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

/** The stretches of a text with a word that is not `said`, with light words inside them and what governs them before. */
function unsaid(text: SaidText, isSaid: (word: SaidWord) => boolean): readonly Anchored[] {
  const { words } = text;
  const attributed = attributionsOf(text);
  const isTime = (at: number) =>
    words[at]?.figure != null && /^(?:ال)?ساعه$/u.test(words[at - 1]?.word.folded ?? "");
  const lone = words.map((word, at) => attributed[at] !== true && !isTime(at) && !isSaid(word));
  const found: Anchored[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!lone[from]) continue;
    const whole = lastOf(text, lone, from);
    const last = completeEnd(text, from, whole);
    found.push({
      from: firstOf(text, from),
      to: Math.max(last, from) + 1,
      words: words.slice(from, last + 1).filter((_, at) => lone[from + at]),
      before: anchorsFrom(text, from, -1),
      after: anchorsFrom(text, whole, 1),
      points: words
        .slice(firstOf(text, from), whole + 1)
        .some(({ word, light }) => light && lightClass(word.folded) === "demonstratives"),
    });
    from = whole;
  }
  return found;
}

const answer = (a: readonly SaidWord[], b: readonly SaidWord[]): boolean =>
  a.some((one) => b.some((other) => areLike(one, other)));

/**
 * Whether two unsaid stretches may say one thing in other words: they stand before or behind the same words, or one of them
 * has no word beside it by which to tell, or points at what was said before. Where one stands before a word and the other
 * behind it, only the very next words tell.
 *
 * ما ان ⟦تنجز⟧ القوة مهامها
 *     ⟦انتهاء⟧ مهمتها          → one thing
 */
function mayBeOne(a: Anchored, b: Anchored): boolean {
  if (a.points || b.points) return true;
  if ([a, b].some(({ before, after }) => before.length + after.length === 0)) return true;
  const areParted = answer(a.before, b.after) || answer(a.after, b.before);
  const beside = (words: readonly SaidWord[]) => (areParted ? words.slice(0, 1) : words);
  return answer(beside(a.before), beside(b.before)) || answer(beside(a.after), beside(b.after));
}

/** Whether a word names something by itself, so that no other word can be put for it but a name. */
const isNaming = ({ figure, place, name, word }: SaidWord): boolean =>
  figure !== null || place !== null || (name !== null && word.written.includes(" "));

/**
 * Whether a stretch says enough to be told of. A single word may be put otherwise too easily (مستمرة / تجري الآن), and so
 * may a verb; what most news has says nothing of its own.
 */
function isTelling({ words }: Pick<Anchored, "words">): boolean {
  if (words.length > 1 && words.some(isNaming)) return true;
  const telling = words.filter(
    ({ word, name }) => name === null && !isPresentVerb(word) && !keysOf(word).common,
  );
  return telling.length > 1;
}

/** Stretches of one clause with no more than one word that others say too between them are one. */
function joined({ text, words }: SaidText, stretches: readonly Anchored[]): readonly Anchored[] {
  const found: Anchored[] = [];
  const areNear = (last: Anchored, { from }: Anchored): boolean => {
    const between = words.slice(last.to, from + 1);
    const said = between.slice(0, -1).filter(({ light }) => !light);
    if (said.length > 1 || between.some((word) => word.cue || word.negation || isConjoined(word.word)))
      return false;
    return between.every((word, at) => !isBroken(text, words[last.to - 1 + at], word));
  };
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (last !== undefined && areNear(last, stretch)) {
      found[found.length - 1] = { ...last, to: stretch.to, words: [...last.words, ...stretch.words] };
    } else found.push(stretch);
  }
  return found;
}

/**
 * The stretches of a text that `others` nowhere say, in any form, and for which they have no words of their own that may
 * be the same thing said otherwise, each a whole clause or a part of one that stands by itself. `own` is all that the
 * text's owner says, so that what the others have beyond it is known. In the order of the text.
 */
export function loneStretches(
  said: SaidText,
  own: Evidence,
  others: readonly SaidText[],
  beside: Evidence = evidenceOf(others),
): readonly Stretch[] {
  const counterparts = others.flatMap((other) => unsaid(other, (word) => maySay(own, word)));
  const lone = unsaid(said, (word) => maySay(beside, word)).filter(
    (stretch) => !counterparts.some((other) => mayBeOne(stretch, other)),
  );
  return joined(said, lone)
    .filter(isTelling)
    .flatMap(({ from, to, words }) => {
      const whole = wholeOf(said, { from, to }, words.length);
      return whole === null ? [] : [{ ...rangeOfSpan(said, whole), words }];
    });
}
