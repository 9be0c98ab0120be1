import { editDistance } from "../words/index";

/** A word near to the one asked about, and by how many edits. */
export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

/** Below these lengths another letter makes another word: none, one, then two edits are forgiven. */
const lengths = { one: 4, two: 8 } as const;

/** How many edits a word of so many letters forgives. */
export function forgivenEdits(letters: number): number {
  if (letters < lengths.one) return 0;
  return letters < lengths.two ? 1 : 2;
}

/** One bit for each letter that a word has, letters 32 apart sharing one: words far apart differ in many bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The words of one length, and the letters of each. */
interface Shelf {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

function byLength(words: readonly string[]): ReadonlyMap<number, Shelf> {
  const shelves = new Map<number, string[]>();
  for (const word of words) {
    const shelf = shelves.get(word.length);
    if (shelf === undefined) shelves.set(word.length, [word]);
    else shelf.push(word);
  }
  return new Map(
    [...shelves].map(([length, own]) => [length, { words: own, letters: Int32Array.from(own, lettersOf) }]),
  );
}

/**
 * Finds the words of a list within some edits of one. An edit changes the length by one at most, and two letters of a
 * word's set, so that most words are ruled out before any is compared.
 */
export function createNearWords(words: readonly string[]): (word: string, edits: number) => NearWord[] {
  const shelves = byLength(words);
  return (word, edits) => {
    const own = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - edits; edits > 0 && length <= word.length + edits; length += 1) {
      const { words: others, letters } = shelves.get(length) ?? { words: [], letters: [] };
      for (let at = 0; at < others.length; at += 1) {
        if (countBits((letters[at] ?? 0) ^ own) > 2 * edits) continue;
        const other = others[at] ?? "";
        const distance = other === word ? edits + 1 : editDistance(word, other, edits);
        if (distance <= edits) found.push({ word: other, edits: distance });
      }
    }
    return found;
  };
}
