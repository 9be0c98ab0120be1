import { frontings, isSpellingOf, nameKey } from "../words/index";
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
    for (const { front, bare } of frontings(folded, true)) {
      const holders = this.exact.get(nameKey(bare));
      if (holders !== undefined) return { holders, front: front.length };
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
