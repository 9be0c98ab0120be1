import { frontings, isSpellingOf, nameKey, rememberedWords } from "../words/index";
import type { PhraseReader } from "./name-words";

/** A shorter name is too easily another word. */
const leastLetters = 3;
/** Names with one first letter that are compared with a word that is spelt like none of them. */
const mostCompared = 40;

/** Those who may be meant by a word, and how many letters of a clitic stand before the name. */
interface Found<Who> {
  readonly holders: readonly Who[];
  readonly front: number;
}

/** A name that a word may be, as it is compared, and how many letters of a clitic stand before it. */
interface NameKey {
  readonly front: number;
  readonly key: string;
}

/** What was read of words, since every article asks of most of its own. */
const keys = new Map<string, readonly NameKey[]>();

function keysOf(folded: string): readonly NameKey[] {
  const known = keys.get(folded);
  if (known !== undefined) return known;
  const read = frontings(folded, true).map(({ front, bare }) => ({
    front: front.length,
    key: nameKey(bare),
  }));
  if (keys.size >= rememberedWords) keys.clear();
  keys.set(folded, read);
  return read;
}

/** The family names of those who were named in full, by which an article calls them later. */
export class LaterNames<Who> {
  private readonly exact = new Map<string, Who[]>();
  private readonly byLetter = new Map<string, string[]>();
  /** Who may be meant by a word; forgotten where a name is added. */
  private readonly read = new Map<string, Found<Who> | null>();

  add(name: string, who: Who): void {
    if (name.length < leastLetters) return;
    this.read.clear();
    const holders = this.exact.get(name);
    if (holders !== undefined) {
      holders.push(who);
      return;
    }
    this.exact.set(name, [who]);
    const letter = name[0] ?? "";
    this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), name]);
  }

  /** The one of several namesakes who was named last, else the first. */
  private static choose<Who>(holders: readonly Who[], last: Who | null): Who | null {
    return last !== null && holders.includes(last) ? last : (holders[0] ?? null);
  }

  /** Whom a word names, and how many letters of a clitic stand before the name; null for nobody. */
  find(
    reader: PhraseReader,
    at: number,
    last: Who | null,
  ): { readonly who: Who; readonly front: number } | null {
    const text = reader.words[at]?.text ?? "";
    let found = this.read.get(text);
    if (found === undefined) {
      found = this.holdersOf(reader, at);
      this.read.set(text, found);
    }
    const who = found === null ? null : LaterNames.choose(found.holders, last);
    return found === null || who === null ? null : { who, front: found.front };
  }

  private holdersOf(reader: PhraseReader, at: number): Found<Who> | null {
    const folded = reader.words[at]?.folded ?? "";
    const facts = reader.facts(at);
    if (facts.functional || facts.cue !== null || facts.place !== null || facts.office !== null) return null;
    for (const { front, key } of keysOf(folded)) {
      const holders = this.exact.get(key);
      if (holders !== undefined) return { holders, front };
    }
    const unknown = !facts.plain && facts.nisba === null && !facts.adjective && facts.body === null;
    if (!unknown) return null;
    const key = nameKey(folded);
    const near = (this.byLetter.get(key[0] ?? "") ?? [])
      .slice(0, mostCompared)
      .find((name) => isSpellingOf(key, name));
    const holders = near === undefined ? undefined : this.exact.get(near);
    return holders === undefined ? null : { holders, front: 0 };
  }
}
