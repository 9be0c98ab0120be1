import { cueOfWord, isCueWord } from "../cues/index";
import { stemsOfWord, type Word, wordForms } from "../words/index";
import { officeLimit } from "./limits";
import { type Facet, ownStrength, relate } from "./relate";

/** The words that can stand in one place with a word, and how strongly each speaks for it. */
export interface Match {
  readonly id: number;
  readonly strength: number;
}

/** What all pairs of one collation share: its words, each once, and which of them can stand in one place. */
export interface WordKnowledge {
  readonly facets: readonly Facet[];
  readonly matches: readonly (readonly Match[])[];
}

/** Gives equal units one number, over all wordings. */
export class Lexicon {
  readonly facets: Facet[] = [];
  private readonly ids = new Map<string, number>();

  idOf(unit: Facet): number {
    const { word, name, figure, negation } = unit;
    let key = word.written;
    if (name !== null) key += `\u0001${name}`;
    if (figure !== null) key += `\u0002${figure.value} ${figure.nearness}`;
    if (negation) key += "\u0003";
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.facets.length;
    this.facets.push(unit);
    this.ids.set(key, id);
    return id;
  }
}

/** Collects ids under the traits that related words share, so that only those are compared. */
class Traits {
  /** The first id with each trait; most traits never meet a second. */
  private readonly first = new Map<string, number>();
  private readonly groups = new Map<string, number[]>();

  add(trait: string, id: number): void {
    const first = this.first.get(trait);
    if (first === undefined) {
      this.first.set(trait, id);
      return;
    }
    const group = this.groups.get(trait);
    if (group === undefined) {
      if (first !== id) this.groups.set(trait, [first, id]);
    } else if (group.at(-1) !== id) group.push(id);
  }

  /** Every id that shares a trait with another. */
  shared(): ReadonlySet<number> {
    return new Set([...this.groups.values()].flat());
  }

  /** Every pair that shares a trait, once for each trait that it shares. */
  pairs(visit: (a: number, b: number) => void): void {
    for (const group of this.groups.values()) {
      for (let a = 0; a < group.length; a += 1) {
        for (let b = a + 1; b < group.length; b += 1) visit(group[a] ?? 0, group[b] ?? 0);
      }
    }
  }
}

/** A word's traits are asked for in every collation that has it. */
const traitsByWord = new WeakMap<Word, readonly string[]>();

function readTraits(word: Word): readonly string[] {
  const { verbs, synonyms, foreign } = wordForms(word);
  const cue = cueOfWord(word);
  return [
    ...new Set([
      word.spelling,
      ...word.cores,
      ...word.singulars,
      ...word.imperfects,
      ...verbs,
      ...synonyms.map((key) => `=${key}`),
      ...(foreign.skeleton !== "" && !foreign.fronts.includes("") ? [`~${foreign.skeleton}`] : []),
      ...(cue === null ? [] : [`!${cue}`]),
    ]),
  ];
}

function traitsOf(word: Word): readonly string[] {
  const known = traitsByWord.get(word) ?? readTraits(word);
  traitsByWord.set(word, known);
  return known;
}

function addTraits(traits: Traits, facet: Facet, id: number): void {
  for (const trait of traitsOf(facet.word)) traits.add(trait, id);
  if (facet.name !== null) traits.add(`@${facet.name}`, id);
  if (facet.figure !== null) {
    traits.add(`#${facet.figure.value}`, id);
    if (facet.figure.other !== null) traits.add(`#${facet.figure.other}`, id);
  }
}

/** The stems of words that could share one: stemming is dear, and most words begin as no other does. */
function stemTraits(facets: readonly Facet[]): Traits {
  const beginnings = new Traits();
  facets.forEach(({ word }, id) => {
    for (const beginning of word.beginnings) beginnings.add(beginning, id);
  });
  const traits = new Traits();
  for (const id of beginnings.shared()) {
    const facet = facets[id];
    if (facet !== undefined) for (const stem of stemsOfWord(facet.word)) traits.add(stem, id);
  }
  return traits;
}

/** Words that can stand in one place for their office alone: numbers of whatever value, cues of whatever meaning. */
function officeTraits(facets: readonly Facet[]): Traits {
  const traits = new Traits();
  const figures = [...facets.keys()].filter((id) => facets[id]?.figure != null);
  const cues = [...facets.keys()].filter((id) => {
    const facet = facets[id];
    return facet !== undefined && isCueWord(facet.word);
  });
  for (const ids of [figures, cues]) {
    if (ids.length <= officeLimit) for (const id of ids) traits.add(ids === figures ? "#" : "!", id);
  }
  return traits;
}

/** The words that every word can stand in one place with, itself first, by id. */
export function findMatches(facets: readonly Facet[]): readonly (readonly Match[])[] {
  const matches: Match[][] = facets.map(({ word }, id) => [{ id, strength: ownStrength(word) }]);
  const seen = new Set<number>();
  const compare = (a: number, b: number) => {
    const pair = Math.min(a, b) * facets.length + Math.max(a, b);
    const left = facets[a];
    const right = facets[b];
    if (left === undefined || right === undefined || seen.has(pair)) return;
    seen.add(pair);
    const relation = relate(left, right);
    if (relation === null) return;
    matches[a]?.push({ id: b, strength: relation.strength });
    matches[b]?.push({ id: a, strength: relation.strength });
  };
  const traits = new Traits();
  facets.forEach((facet, id) => {
    addTraits(traits, facet, id);
  });
  traits.pairs(compare);
  stemTraits(facets).pairs(compare);
  officeTraits(facets).pairs(compare);
  nearTraits(facets, matches).pairs(compare);
  return matches;
}

const neighboursByWord = new WeakMap<Word, readonly string[]>();

/** What is left of a word when one letter goes, and the word itself: words one edit apart share one of these. */
function withoutALetter(word: Word): readonly string[] {
  const known = neighboursByWord.get(word);
  if (known !== undefined) return known;
  const { likeness } = word;
  const found = [
    likeness,
    ...Array.from(likeness, (_, at) => likeness.slice(0, at) + likeness.slice(at + 1)),
  ];
  neighboursByWord.set(word, found);
  return found;
}

/**
 * Words one edit apart, neighbours exchanged being one, found by what is left without a letter (deletion neighbourhood,
 * Mor and Fraenkel 1982; Garbe's SymSpell). Asked only where one of the two has no match yet: تواكييف beside four times
 * توكاييف.
 */
function nearTraits(facets: readonly Facet[], matches: readonly (readonly Match[])[]): Traits {
  const traits = new Traits();
  const wanted = new Set<string>();
  facets.forEach(({ word }, id) => {
    if (word.likeness === "" || (matches[id]?.length ?? 0) > 1) return;
    for (const rest of withoutALetter(word)) wanted.add(rest);
  });
  if (wanted.size === 0) return traits;
  facets.forEach(({ word }, id) => {
    if (word.likeness === "") return;
    for (const rest of withoutALetter(word)) if (wanted.has(rest)) traits.add(rest, id);
  });
  return traits;
}
