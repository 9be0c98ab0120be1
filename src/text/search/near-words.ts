import { editDistance } from "./distance";

/** A word near to the one asked about, and by how many edits. */
export interface NearWord {
  readonly word: string;
  readonly edits: number;
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

/**
 * Finds the words of a list within some edits of one. An edit changes at most two letters of a word's set, so that
 * most words are ruled out by their letters alone before any is compared.
 */
export function createNearWords(words: readonly string[]): (word: string, edits: number) => NearWord[] {
  const letters = Int32Array.from(words, lettersOf);
  return (word, edits) => {
    if (edits === 0) return [];
    const own = lettersOf(word);
    const found: NearWord[] = [];
    for (let at = 0; at < letters.length; at += 1) {
      if (countBits((letters[at] ?? 0) ^ own) > 2 * edits) continue;
      const other = words[at] ?? "";
      if (Math.abs(other.length - word.length) > edits || other === word) continue;
      const distance = editDistance(word, other, edits);
      if (distance <= edits) found.push({ word: other, edits: distance });
    }
    return found;
  };
}
