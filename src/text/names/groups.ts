import { type Facts, type Identity, identityOf } from "../speakers/index";
import type { NamedHere } from "./named-here";
import { isSameWord, mayBeOneName, spellingKeys } from "./spelling-keys";

/** A person or body: the fullest name that stands for it, and what all its places tell of its office. */
export interface Group {
  readonly kind: "person" | "body";
  /** The folded words of the fullest name. */
  readonly name: readonly string[];
  /** The offices in which it is named, each with what it is of. */
  readonly offices: Identity[];
  /** The single words that it is called by behind an office: الرئيس هادي. */
  readonly alone: Set<string>;
}

/** The same name in the same words, wherever it stands. */
interface Naming {
  readonly name: readonly string[];
  readonly places: NamedHere[];
}

/** So many of those with a like name are looked at: more would be namesakes of one common name. */
const mostCompared = 200;

const joints = new Set(["بن", "ابن", "بنت", "ال"]);

/** Adjectives that tell no body from another. */
const plainAdjectives = new Set([
  "الدولي",
  "الدوليه",
  "العام",
  "العامه",
  "الوطني",
  "الوطنيه",
  "الاتحادي",
  "الاتحاديه",
]);

const keyWords = (name: readonly string[]): readonly string[] => {
  const kept = name.filter((word) => !joints.has(word));
  return kept.length > 0 ? kept : name;
};

/** Every word of the shorter among those of the longer, each at most once and in any order. */
function isWithin(short: readonly string[], long: readonly string[], same: typeof isSameWord): boolean {
  const left = [...long];
  return short.every((word) => {
    const exact = left.findIndex((other) => isSameWord(word, other));
    const at = exact >= 0 ? exact : left.findIndex((other) => same(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Whether a name is a given name alone, with or without عبد: it names somebody by their office only. */
function isGivenOnly(name: readonly string[], facts: Facts): boolean {
  const words = keyWords(name);
  const [first = "", second] = words;
  if (second === undefined) return facts.of(first).given;
  return words.length === 2 && /^(?:عبد|ابو|ام)$/u.test(first) && !second.endsWith("ي");
}

const calledByFirst = new Set(["ملك", "امير", "شيخ", "سلطان", "بابا", "امبراطور"]);

/** الملك سلمان is سلمان بن عبد العزيز where he is called king: kings and princes go by their first names. */
function mayGoByFirst(naming: readonly string[], offices: readonly Identity[], group: Group): boolean {
  const starts = keyWords(naming).every((word, at) => isSameWord(word, keyWords(group.name)[at] ?? ""));
  return (
    starts &&
    group.offices.some(
      ({ office }) => calledByFirst.has(office ?? "") && offices.some((own) => own.office === office),
    )
  );
}

/** الرئيس هادي is عبد ربه منصور هادي, also called president, though هادي may be a given name. */
function isFamilyInOffice(words: readonly string[], offices: readonly Identity[], group: Group): boolean {
  if (words.length !== 1 || !isSameWord(words[0] ?? "", keyWords(group.name).at(-1) ?? "")) return false;
  const holds = ({ office }: Identity) =>
    office !== null && group.offices.some((own) => own.office === office);
  return offices.some((office) => holds(office) && !areApart(office, group));
}

function maySharePerson(short: readonly string[], long: readonly string[]): boolean {
  const [last, fullLast] = [short.at(-1) ?? "", long.at(-1) ?? ""];
  // عبد ربه of عبد ربه منصور هادي: a name in two words is one's own more than others are.
  if (short.length === 1 && /^(?:عبد|ابو)\p{L}/u.test(last) && isSameWord(last, long[0] ?? "")) return true;
  if (short.length === 1) return mayBeOneName(last, fullLast);
  return isWithin(short, long, mayBeOneName);
}

/** منظمة الأمن الجماعي in منظمة معاهدة الأمن الجماعي, and the two in another order; not a ministry in that of a country. */
function mayShareBody(short: readonly string[], long: readonly string[]): boolean {
  if (!isSameWord(short[0] ?? "", long[0] ?? "")) return false;
  if (short.length === long.length) return isWithin(short, long, mayBeOneName);
  return short.length > 2 && isWithin(short, long, isSameWord);
}

/** Two offices of the same kind in two countries are two people's. */
function areApart(office: Identity, group: Group): boolean {
  return group.offices.some(
    (other) =>
      other.office === office.office &&
      other.countries.size > 0 &&
      office.countries.size > 0 &&
      [...office.countries].every((country) => !other.countries.has(country)),
  );
}

/** Finds groups by words that are spelt like theirs. */
class GroupIndex {
  private readonly byKey = new Map<string, Group[]>();

  add(group: Group): void {
    const all = keyWords(group.name);
    const words = group.kind === "person" ? [all.at(-1) ?? "", ...all.slice(0, 2)] : group.name.slice(1);
    for (const word of new Set(words)) {
      for (const key of spellingKeys(word)) {
        const list = this.byKey.get(`${group.kind} ${key}`) ?? [];
        if (!list.includes(group)) list.push(group);
        this.byKey.set(`${group.kind} ${key}`, list);
      }
    }
  }

  like(kind: Group["kind"], name: readonly string[]): readonly Group[] {
    const word = kind === "person" ? (keyWords(name).at(-1) ?? "") : (name.at(-1) ?? "");
    const found = spellingKeys(word).flatMap((key) =>
      (this.byKey.get(`${kind} ${key}`) ?? []).slice(0, mostCompared),
    );
    return [...new Set(found)];
  }
}

function officesOf({ name, places }: Naming, kind: Group["kind"], facts: Facts): readonly Identity[] {
  if (kind === "body") return [];
  const roles = new Set(places.flatMap(({ role }) => (role === null ? [] : [role])));
  return [...roles].map((role) => identityOf("person", name.join(" "), role, facts));
}

/** The group that a name is of: one that is called so in the same words, else the only one that it can be. */
function groupFor(
  naming: Naming,
  kind: Group["kind"],
  offices: readonly Identity[],
  index: GroupIndex,
  facts: Facts,
): Group | null {
  const words = keyWords(naming.name);
  const fits = index.like(kind, naming.name).filter((group) => {
    const long = keyWords(group.name);
    if (long.length < words.length) return false;
    if (kind === "body") return mayShareBody(words, long);
    if (isGivenOnly(naming.name, facts))
      return mayGoByFirst(naming.name, offices, group) || isFamilyInOffice(words, offices, group);
    if (isGivenOnly(group.name, facts) || !maySharePerson(words, long)) return false;
    return words.length > 1 || !offices.some((office) => areApart(office, group));
  });
  const same = fits.filter((group) => isWithin(words, keyWords(group.name), isSameWord));
  const [best, ...others] = same.length > 0 ? same : fits;
  return others.length === 0 ? (best ?? null) : null;
}

/** All places by the words of their names, the fullest names first and in an order that no order of articles changes. */
function namingsOf(places: readonly NamedHere[], facts: Facts): readonly Naming[] {
  const namings = new Map<string, Naming>();
  for (const place of places) {
    const words = place.name.map((word) => (word.startsWith("ال") ? word.slice(2) : word));
    const given = place.kind === "person" && isGivenOnly(place.name, facts);
    const office = given ? (identityOf("person", null, place.role, facts).office ?? "") : "";
    const key = [...words, ...(given ? ["/", office] : [])].join(" ");
    const known = namings.get(key);
    if (known === undefined) namings.set(key, { name: place.name, places: [place] });
    else known.places.push(place);
  }
  return [...namings]
    .sort(
      ([oneKey, one], [otherKey, other]) =>
        keyWords(other.name).length - keyWords(one.name).length ||
        other.places.length - one.places.length ||
        (oneKey < otherKey ? -1 : 1),
    )
    .map(([, naming]) => naming);
}

/**
 * Groups what is named by words of its own, across all articles: by spelling and by the parts of a name. A name that may
 * be of two (a family's name of two of its members) is of neither. Linear in the number of different names.
 */
export function groupNamed(places: readonly NamedHere[], facts: Facts): ReadonlyMap<NamedHere, Group> {
  const groups = new Map<NamedHere, Group>();
  const index = new GroupIndex();
  for (const kind of ["person", "body"] as const) {
    const own = places.filter((place) => place.kind === kind && place.name.length > 0 && !place.headOnly);
    for (const naming of namingsOf(own, facts)) {
      const offices = officesOf(naming, kind, facts);
      const known = groupFor(naming, kind, offices, index, facts);
      const group = known ?? { kind, name: naming.name, offices: [], alone: new Set<string>() };
      const [only, another] = naming.name;
      if (only !== undefined && another === undefined) group.alone.add(only);
      group.offices.push(...offices);
      if (known === null) index.add(group);
      for (const place of naming.places) groups.set(place, group);
    }
  }
  return groups;
}

/** Whether a longer name says no more than a shorter one: whose it is, and that it is national. مجلس الأمن الدولي. */
export function isOnlyDescribed(short: readonly string[], group: Group, facts: Facts): boolean {
  if (group.name.length <= short.length || !isWithin(short, group.name, isSameWord)) return false;
  return group.name
    .filter((word) => !short.some((other) => isSameWord(word, other)))
    .every((word) => plainAdjectives.has(word) || facts.of(word).nisba !== null);
}
