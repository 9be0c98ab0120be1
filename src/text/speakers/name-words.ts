import { beginsWithPreposition, withoutOneLetter } from "../words/index";
import type { ReadWord } from "./read-words";
import type { Facts, WordFacts } from "./word-facts";

/** A name has so many words at most. */
const mostNameWords = 4;

/** Joins the parts of one name: عبد الله، آل سعود، بن زايد, فان در. */
const nameParticles = new Set([
  "بن",
  "ابن",
  "بنت",
  "ال",
  "عبد",
  "ابو",
  "ابي",
  "ام",
  "فان",
  "دي",
  "در",
  "دو",
  "لو",
  "دا",
]);

/**
 * Shapes of words that names seldom have: a preposition before a verbal noun (لإقالة، باعتبار), an object or owner at
 * the end (خطابها), a verb's last alef (ألقى), a verb of the present (يقود).
 */
const otherShapes = /^با[عنسحخجت]ت|(?:ها|هم|هما|ته|اته)$|ى$|^[يت][\p{L}]{2}و?[\p{L}]$|^(?:ست|سي|وي|ولت|وست)/u;

/** لإقالة: a preposition before a verbal noun with hamza below. */
const isOfVerbalNoun = (written: string): boolean => beginsWithPreposition(written) && written[1] === "إ";

/** The words of an article with what the lexicons know of them, and how often the article has each. */
export interface PhraseReader {
  readonly words: readonly ReadWord[];
  readonly facts: (at: number) => WordFacts;
  readonly counts: ReadonlyMap<string, number>;
}

export function phraseReader(words: readonly ReadWord[], facts: Facts): PhraseReader {
  const counts = new Map<string, number>();
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return { words, facts: (at) => facts.of(words[at]?.folded ?? "", words[at]?.text), counts };
}

/** Whether a word follows the one before it with nothing between them but a space. */
export function follows({ words }: PhraseReader, at: number): boolean {
  const word = words[at];
  return word !== undefined && word.mark === "" && !word.first;
}

/** Whether a word could be part of a name: nothing that the lexicons know it for speaks against it. */
function isNameWord(reader: PhraseReader, at: number, first: boolean): boolean {
  const word = reader.words[at];
  if (word === undefined || word.number || word.folded.length < 2) return false;
  const facts = reader.facts(at);
  if (facts.functional && !nameParticles.has(word.folded)) return false;
  if (nameParticles.has(word.folded) || (facts.given && facts.front === "")) return true;
  if (
    otherShapes.test(word.text) ||
    isOfVerbalNoun(word.text) ||
    facts.front !== "" ||
    isWithClitic(reader, word.folded)
  )
    return false;
  if (facts.plain || facts.cue !== null || facts.place !== null) return false;
  if (facts.office !== null || facts.body !== null || facts.document || facts.group) return false;
  if (facts.nisba !== null || facts.adjective) return !first && facts.definite;
  // A family's name may have the article: الأسد، السيسي. A first name seldom has.
  return !facts.definite || !first;
}

/** Whether a word is another one of the article with a preposition before it: لكثير where the article has كثير. */
function isWithClitic({ counts }: PhraseReader, folded: string): boolean {
  if (folded.startsWith("لل")) return true;
  const rest = folded.length > 3 ? withoutOneLetter(folded) : null;
  return rest !== null && counts.has(rest);
}

/** After a family name that no lexicon has, a word with the article tells of the person: نزارباييف البالغ. */
function isAdjectiveLike(reader: PhraseReader, at: number): boolean {
  // عبد الفتاح is one given name.
  const led = [at - 1, at - 2].some((place) => nameParticles.has(reader.words[place]?.folded ?? ""));
  return reader.facts(at).definite && !reader.facts(at - 1).given && !led;
}

/** How far a name reaches from a word on. */
export function nameEnd(reader: PhraseReader, from: number): number {
  let at = from;
  while (at < reader.words.length && at - from < mostNameWords) {
    if (at > from && !follows(reader, at)) break;
    if (!isNameWord(reader, at, at === from)) break;
    if (at - from > 1 && isAdjectiveLike(reader, at)) break;
    at += 1;
  }
  // A particle that joins nothing after it is no part of the name.
  while (at > from && nameParticles.has(reader.words[at - 1]?.folded ?? "")) at -= 1;
  return at;
}
