import { isGivenName, isSpellingOf, nameKey, normalise } from "../words/index";
import type { Facts } from "./word-facts";

/** What tells one speaker from another, taken from the words of a name and of an office. */
export interface Identity {
  readonly kind: "person" | "body";
  /** The words of the name as they are compared; a body's without function words. Empty for an office alone. */
  readonly name: readonly string[];
  /** The office or rank, without the article, or null; what a body's name begins with (منظمة). */
  readonly office: string | null;
  /** The countries that the office's words name. */
  readonly countries: ReadonlySet<string>;
  /** The other words of the office. */
  readonly of: ReadonlySet<string>;
}

/** Words inside a name that tell nobody from anybody. */
const joints = new Set(["بن", "ابن", "بنت", "ال", "فان", "دي", "در", "دو", "لو", "دا"]);

/** What with the word behind it is one name, written apart or joined: عبد ربه، أبو مازن. */
const bound = new Set(["عبد", "ابو", "ابا", "ابي"]);

/** The folded words of a name, عبد ربه as عبدربه. */
export function boundWords(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let front = "";
  for (const word of words) {
    if (bound.has(word) && front === "") {
      front = word;
      continue;
    }
    joined.push(front + word);
    front = "";
  }
  return front === "" ? joined : [...joined, front];
}

const wordsOf = (text: string): readonly string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Reads a speaker's name and office, in the article's words, into what can be compared. */
export function identityOf(
  kind: "person" | "body",
  name: string | null,
  role: string | null,
  facts: Facts,
): Identity {
  const called = name === null ? [] : kind === "person" ? boundWords(wordsOf(name)) : wordsOf(name);
  const countries = new Set<string>();
  const of = new Set<string>();
  let office: string | null = null;
  for (const word of role === null ? [] : wordsOf(role)) {
    const known = facts.of(word);
    const country = known.nisba ?? known.place;
    if (country !== null) countries.add(country);
    else if (office === null && known.office !== null) office = known.honorific ? null : known.office;
    else if (known.office === null || of.size > 0) of.add(nameKey(known.bare));
    else of.add(known.office);
  }
  const kept = kind === "person" ? called.filter((word) => !joints.has(word)) : called;
  const compared = (kept.length > 0 ? kept : called).map(nameKey);
  return { kind, name: compared, office: kind === "body" ? (compared[0] ?? null) : office, countries, of };
}

const within = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => isSpellingOf(word, other)));

function samePerson(one: Identity, other: Identity): boolean {
  const [short, long] = one.name.length <= other.name.length ? [one, other] : [other, one];
  const [last, fullLast] = [short.name.at(-1) ?? "", long.name.at(-1) ?? ""];
  if (short.name.length === 0) return false;
  // سلمان بن فلان is the father of محمد بن سلمان بن فلان: who has a given name of his own goes by it.
  const [first, fullFirst] = [short.name[0] ?? "", long.name[0] ?? ""];
  if (
    short.name.length > 1 &&
    isGivenName(first) &&
    isGivenName(fullFirst) &&
    !isSpellingOf(first, fullFirst)
  )
    return false;
  if (short.name.length > 1) return within(short.name, long.name);
  if (isSpellingOf(last, fullLast)) return true;
  // A prince and a sheikh go by their first names.
  return short.office !== null && short.office === long.office && isSpellingOf(last, long.name[0] ?? "");
}

/** Who leads a country: «الزعيم الليبي» is one of these. */
const heads = ["رئيس", "ملك", "امير", "سلطان"];

/** The offices that somebody may hold who is called by one alone: what he is called, and of a country's leader who leads one. */
export function officesOf({ office, countries }: Identity): readonly string[] {
  if (office === null) return [];
  return office === "زعيم" && countries.size > 0 ? [office, ...heads] : [office];
}

/** Whether an office alone can be the office of somebody: the same one, of nothing that the other is not of. */
export function mayHold(alone: Identity, holder: Identity): boolean {
  if (holder.office === null || !officesOf(alone).includes(holder.office)) return false;
  // A leader is told by the country: that of a country whose head is named.
  if (alone.office !== holder.office && holder.countries.size === 0) return false;
  const countries = [...alone.countries];
  if (holder.countries.size > 0 && countries.some((country) => !holder.countries.has(country))) return false;
  return [...alone.of].every((word) => holder.of.has(word));
}

function sameBody(one: Identity, other: Identity): boolean {
  const [short, long] = one.name.length <= other.name.length ? [one, other] : [other, one];
  if (!isSpellingOf(short.name[0] ?? "", long.name[0] ?? "")) return false;
  if (short.name.length === long.name.length) return within(short.name, long.name);
  // منظمة الأمن الجماعي in منظمة معاهدة الأمن الجماعي; a ministry of one country is not that of another.
  return short.name.length > 2 && within(short.name, long.name);
}

function areOfOtherCountries(one: Identity, other: Identity): boolean {
  if (one.countries.size === 0 || other.countries.size === 0) return false;
  return [...one.countries].every((country) => !other.countries.has(country));
}

/** Whether two identities may be one and the same. An office without a name is nobody by itself. */
export function isSame(one: Identity, other: Identity): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "body") return sameBody(one, other);
  // Two offices of two countries with one family name are two people.
  if (one.office !== null && one.office === other.office && areOfOtherCountries(one, other)) {
    if (Math.min(one.name.length, other.name.length) < 2) return false;
  }
  return samePerson(one, other);
}
