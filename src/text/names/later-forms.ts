import { type Facts, frontLength, type Identity, identityOf, mayHold, officesOf } from "../speakers/index";
import { frontings, withoutArticle } from "../words/index";
import { type Group, isOnlyDescribed } from "./groups";
import type { NamedHere } from "./named-here";
import type { ReadArticle } from "./read-named";
import { isSameWord, mayBeOneName } from "./spelling-keys";
import type { Vocabulary } from "./vocabulary";

/** A place that names a group, in UTF-16 code units of the article's text. */
export interface GroupPlace {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
  /** Whether the article in front of it is written onto ل, without its alef. */
  readonly isJoined?: boolean;
}

/** A shorter name is too easily another word. */
const leastLetters = 4;
/** Spellings of one name differ by so many letters at most. */
const mostLettersApart = 2;
const particles = new Set(["عبد", "ابو", "ابي", "ام", "نصر", "سيف", "شمس", "بن"]);
const ordinals = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/u;

/** The family name by which somebody can be called alone; null for one that ends in another kind of word. */
function familyName({ name, alone }: Group, facts: Facts, vocabulary: Vocabulary): string | null {
  const [before, last] = [name.at(-2) ?? "", name.at(-1) ?? ""];
  if (last.length < leastLetters || particles.has(before) || ordinals.test(last)) return null;
  const { given, plain, place, functional, adjective } = facts.of(last);
  if (plain || functional || adjective || place !== null || vocabulary.isNoun(last)) return null;
  return given && name.length > 1 && !last.startsWith("ال") && !alone.has(last) ? null : last;
}

/** Of more bodies that begin alike, as in a day's news, none is the only one that can be meant. */
const mostOfOneHead = 60;

/** A country by what it is: الدولة is any. */
const lands = new Set(["دوله", "جمهوريه", "مملكه", "ولايه", "محافظه", "اماره", "سلطه"]);

/** Who holds an office of a country in any of the articles, and their bodies by what these are. */
export class Offices {
  private readonly byCountry = new Map<string, Set<Group>>();
  private readonly byHead = new Map<string, Group[]>();

  constructor(groups: Iterable<Group>) {
    for (const group of groups) {
      if (group.kind === "body") {
        const head = withoutArticle(group.name[0] ?? "");
        this.byHead.set(head, [...(this.byHead.get(head) ?? []), group]);
      }
      for (const { office, countries } of group.offices) {
        for (const country of countries) {
          const key = `${office ?? ""} ${country}`;
          this.byCountry.set(key, (this.byCountry.get(key) ?? new Set()).add(group));
        }
      }
    }
  }

  /** All bodies whose names begin with a head: وزارة, الوزارة. */
  bodies(head: string): readonly Group[] {
    const all = this.byHead.get(withoutArticle(head)) ?? [];
    return all.length > mostOfOneHead ? [] : all;
  }

  /** The only one of a head that is a country's: الحكومة of الحكومة التونسية; null where there are none or several. */
  government(head: string, facts: Facts): Group | null {
    if (lands.has(withoutArticle(head))) return null;
    const ofCountry = (word: string) => facts.of(word).nisba !== null || facts.of(word).place !== null;
    return only(this.bodies(head).filter(({ name }) => name.length > 1 && name.slice(1).every(ofCountry)));
  }

  holders(alone: Identity, country: string): readonly Group[] {
    const all = officesOf(alone).flatMap((office) => [...(this.byCountry.get(`${office} ${country}`) ?? [])]);
    return [...new Set(all)].filter(({ offices }) => offices.some((office) => mayHold(alone, office)));
  }
}

/** The one of a list; null where there are none or several. */
function only<Item>(items: Iterable<Item>): Item | null {
  const [first, ...others] = new Set(items);
  return others.length === 0 ? (first ?? null) : null;
}

/** What an article calls by a part of a name, an office or a head, of those whom it names by their own words. */
export class LaterForms {
  private readonly families = new Map<string, Group>();
  private readonly byLetter = new Map<string, string[]>();
  private readonly here: readonly Group[];

  constructor(
    private readonly article: ReadArticle,
    groups: ReadonlyMap<NamedHere, Group>,
    private readonly elsewhere: Offices,
    private readonly facts: Facts,
  ) {
    this.here = [...new Set(article.named.flatMap((place) => groups.get(place) ?? []))];
    const persons = this.here.filter(({ kind }) => kind === "person");
    const namesakes = new Map<string, Group[]>();
    for (const group of persons) {
      const family = familyName(group, facts, article.vocabulary);
      if (family !== null) namesakes.set(family, [...(namesakes.get(family) ?? []), group]);
    }
    for (const [family, all] of namesakes) {
      const group = only(all);
      if (group === null) continue;
      this.families.set(family, group);
      const letter = family[0] ?? "";
      this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), family]);
    }
  }

  /** Whom an office alone or a body's head alone means in this article; null where that cannot be told. */
  holder(place: NamedHere): Group | null {
    if (place.kind === "body") {
      const [head = ""] = place.name;
      const bodies = this.here.filter(({ kind, name }) => kind === "body" && isSameWord(name[0] ?? "", head));
      return bodies.length > 0 ? only(bodies) : this.elsewhere.government(head, this.facts);
    }
    const alone = identityOf("person", null, place.role, this.facts);
    const holders = this.here.filter(({ offices }) => offices.some((office) => mayHold(alone, office)));
    const [country] = alone.countries;
    if (country === undefined) return only(holders);
    const ofCountry = holders.filter(({ offices }) =>
      offices.some(({ countries }) => countries.has(country)),
    );
    return only(ofCountry.length > 0 ? ofCountry : this.elsewhere.holders(alone, country));
  }

  /** The only body of the articles, of this one first, whose name is this one and whose it is: مجلس الأمن for مجلس الأمن الدولي. */
  described({ name }: NamedHere): Group | null {
    const fits = (group: Group) => group.kind === "body" && isOnlyDescribed(name, group, this.facts);
    const here = this.here.filter(fits);
    return here.length > 0 ? only(here) : only(this.elsewhere.bodies(name[0] ?? "").filter(fits));
  }

  private familyAt(folded: string): { readonly group: Group; readonly front: number } | null {
    for (const { front, bare } of frontings(folded, true)) {
      const group = this.families.get(bare);
      if (group !== undefined) return { group, front: front.length };
    }
    return null;
  }

  /** Somebody whose family name a word misspells: a slip counts where the article never repeats it. */
  private spelt(folded: string, count: number): Group | null {
    if (count > 1 || folded.length <= leastLetters) return null;
    const like = this.byLetter.get(folded[0] ?? "");
    if (like === undefined) return null;
    return only(
      like
        .filter(
          (name) => Math.abs(name.length - folded.length) <= mostLettersApart && mayBeOneName(folded, name),
        )
        .flatMap((name) => this.families.get(name) ?? []),
    );
  }

  /** The family names outside the given places; linear in the words of the article. */
  familyPlaces(): readonly GroupPlace[] {
    const { reader, named } = this.article;
    const taken = new Set<number>();
    for (const { from, to } of named) for (let at = from; at < to; at += 1) taken.add(at);
    return reader.words.flatMap(({ folded, text, start, end }, at) => {
      if (taken.has(at) || this.families.size === 0) return [];
      const facts = reader.facts(at);
      if (facts.functional || facts.cue !== null || facts.place !== null || facts.office !== null) return [];
      const exact = this.familyAt(folded);
      if (exact !== null) return [{ group: exact.group, start: start + frontLength(text, exact.front), end }];
      if (facts.plain || facts.adjective || facts.nisba !== null || facts.body !== null || facts.given)
        return [];
      const group = this.spelt(folded, reader.counts.get(folded) ?? 0);
      return group === null ? [] : [{ group, start, end }];
    });
  }
}
