import { normalise, withoutArticle } from "../words/index";
import { type Identity, identityOf } from "./identity";
import { Holders, type Member, Roster } from "./roster";
import type { FoundSpeaker, JoinedSpeaker } from "./types";
import { Facts } from "./word-facts";

const facts = new Facts();

/** The speakers of one article, by its id. */
export interface SpeakersOfArticle {
  readonly article: string;
  readonly speakers: readonly FoundSpeaker[];
}

interface Named {
  readonly article: string;
  readonly speaker: FoundSpeaker;
}

/** Whether somebody is known by an office alone: the name is one, as the finders give it. */
export function isOfficeAlone({ kind, name, role }: Pick<FoundSpeaker, "kind" | "name" | "role">): boolean {
  if (kind !== "person" || role !== null) return false;
  const first = name.split(/\s+/u)[0] ?? "";
  return identityOf("person", null, first, facts).office !== null;
}

const identify = (speaker: FoundSpeaker) =>
  isOfficeAlone(speaker)
    ? identityOf("person", null, speaker.name, facts)
    : identityOf(speaker.kind, speaker.name, speaker.role, facts);

function formsOf(members: readonly Named[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of members) {
    const mentions = Math.max(1, speaker.mentions.length);
    counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + mentions);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([form]) => form);
}

/** A body's name of two words, which may be the beginning of a longer one. */
const isShortBody = ({ speaker: { kind, name } }: Named): boolean =>
  kind === "body" && name.trim().split(/\s+/u).length === 2;

const joints = /(?:^|\s)(?:بن|ابن|آل|ال)\s/u;

const beginning = ({ name }: Identity): string => name.slice(0, 2).join(" ");

/** Bodies of longer names by the two words that they begin with: مجلس التعاون الخليجي by مجلس التعاون. */
function byBeginning(members: readonly Member<Named>[]): ReadonlyMap<string, readonly Member<Named>[]> {
  const found = new Map<string, Member<Named>[]>();
  for (const member of members) {
    const { identity } = member;
    if (identity.kind !== "body" || identity.name.length < 3) continue;
    const key = beginning(identity);
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

/** A given name that is one's own more than others are, and nothing else: عبد ربه، أبو بكر. */
const isFirstAlone = ({ speaker: { kind, name } }: Named): boolean =>
  kind === "person" && /^(?:عبد|[أا]بو)\s*\p{L}+$/u.test(name.trim());

/**
 * Whom an office alone names by its last word, which no article's reader could tell for a name where nobody else is called so:
 * «الرئيس لوزانتي» is the only one of the family.
 */
function heldByFamily({ office, of }: Identity, { members }: Roster<Named>): Member<Named> | null {
  const [last, another] = of;
  // المتحدث باسم هادي is somebody else.
  if (last === undefined || another !== undefined) return null;
  const family = members.filter(({ identity }) => {
    if (identity.kind !== "person" || identity.name.length === 0) return false;
    return identity.name.at(-1) === last && (identity.office === null || identity.office === office);
  });
  return family.length === 1 ? (family[0] ?? null) : null;
}

/** Everybody in the order in which the articles first name them; offices without a name stand last. */
function inOrder(members: readonly Member<Named>[], all: readonly Named[]): readonly Member<Named>[] {
  const places = new Map(all.map((each, at) => [each, at] as const));
  const first = ({ kept }: Member<Named>): number =>
    kept.every(({ speaker }) => isOfficeAlone(speaker))
      ? all.length
      : Math.min(...kept.map((each) => places.get(each) ?? all.length));
  return [...members].sort((one, other) => first(one) - first(other));
}

/** The countries that the words of a body's name tell of, where they tell nothing else: الحكومة التونسية. Else none. */
function countriesOnly(name: readonly string[]): readonly string[] {
  const codes = name.slice(1).map((word) => facts.of(word).nisba ?? facts.of(word).place);
  return codes.includes(null) ? [] : codes.flatMap((code) => code ?? []);
}

/** Bodies of a country by what they are: الحكومة التونسية by حكومة. */
function ofCountries(members: readonly Member<Named>[]): ReadonlyMap<string, readonly Member<Named>[]> {
  const found = new Map<string, Member<Named>[]>();
  for (const member of members) {
    const { kind, name } = member.identity;
    if (kind !== "body" || countriesOnly(name).length === 0) continue;
    const key = withoutArticle(name[0] ?? "");
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

/** A body's head with the article and nothing else: الحكومة. */
function isHeadAlone({ speaker: { kind, name } }: Named): boolean {
  const [head = "", ...others] = name.trim().split(/\s+/u);
  const { body, definite } = facts.of(normalise(head), head);
  return kind === "body" && others.length === 0 && body !== null && definite;
}

/** By how many articles each name of a person, in the words that it is compared by, is borne out. */
function articlesOfNames(all: readonly Named[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, speaker } of all) {
    const { kind, name } = identify(speaker);
    if (kind !== "person" || name.length === 0) continue;
    articles.set(name.join(" "), (articles.get(name.join(" ")) ?? new Set()).add(article));
  }
  return new Map([...articles].map(([name, { size }]) => [name, size]));
}

/**
 * The name by which most articles know a person: of «جون كيري قواعد الحد», which one article reads, the beginning that another
 * has for a whole name. What بن and آل lead to is no slip.
 */
function borneOut(identity: Identity, written: string, articles: ReadonlyMap<string, number>): Identity {
  const { kind, name } = identity;
  if (kind !== "person" || name.length < 3 || joints.test(written)) return identity;
  const own = articles.get(name.join(" ")) ?? 0;
  for (let to = name.length - 1; to > 1; to -= 1) {
    const shorter = name.slice(0, to);
    if ((articles.get(shorter.join(" ")) ?? 0) > own) return { ...identity, name: shorter };
  }
  return identity;
}

const fullest = (texts: readonly (string | null)[]): string | null =>
  texts.reduce<string | null>((best, text) => {
    if (text === null) return best;
    return best === null || text.split(/\s+/u).length > best.split(/\s+/u).length ? text : best;
  }, null);

function joined({ identity, kept }: Member<Named>, index: number): JoinedSpeaker {
  const named = kept.filter(({ speaker }) => !isOfficeAlone(speaker));
  const called = named.length > 0 ? named : kept;
  const forms = formsOf(called);
  const known = identity.name.length;
  const fits = (form: string): boolean =>
    identity.kind === "body" || identityOf("person", form, null, facts).name.length <= known;
  // The most frequent form with as many words as the longest: not a single article's slip.
  const sound = forms.filter(fits);
  const most = Math.max(...sound.map((form) => form.split(/\s+/u).length));
  return {
    id: `speaker-${index + 1}`,
    name: sound.find((form) => form.split(/\s+/u).length === most) ?? forms[0] ?? "",
    role: fullest(called.map(({ speaker }) => speaker.role)),
    kind: identity.kind,
    forms: formsOf(kept),
    members: kept.map(({ article, speaker }) => ({ article, speaker: speaker.id })),
  };
}

/**
 * Joins the speakers of several articles who are one: whose names are spellings or parts of one another, and an office
 * without a name with the only kind of person who is called so elsewhere (الرئيس الكازاخي / قاسم جومارت توكاييف). In the
 * order of the articles and their speakers. Every speaker of every article is in exactly one of the result; an empty
 * list gives an empty one.
 */
export function joinSpeakers(articles: readonly SpeakersOfArticle[]): readonly JoinedSpeaker[] {
  const all = articles.flatMap(({ article, speakers }) => speakers.map((speaker) => ({ article, speaker })));
  const roster = new Roster<Named>();
  const holders = new Holders<Named>();
  const inFull = all.filter(({ speaker }) => !isOfficeAlone(speaker));
  const articlesOf = articlesOfNames(inFull);
  const take = (each: Named, find: (identity: Identity) => Member<Named> | null): void => {
    const identity = borneOut(identify(each.speaker), each.speaker.name, articlesOf);
    const known = find(identity);
    if (known === null) roster.add(identity, each);
    else roster.know(known, identity, each);
  };
  const isShort = (each: Named): boolean => isShortBody(each) || isHeadAlone(each) || isFirstAlone(each);
  for (const each of inFull) if (!isShort(each)) take(each, (identity) => roster.named(identity));
  // مجلس التعاون is the only one whose longer name begins so, wherever that stands.
  const longer = byBeginning(roster.members);
  for (const each of inFull.filter(isShortBody))
    take(each, (identity) => {
      const [only, another] = longer.get(beginning(identity)) ?? [];
      return roster.named(identity) ?? (another === undefined ? (only ?? null) : null);
    });
  // الحكومة is that of the only country whose government speaks in the story.
  const governments = ofCountries(roster.members);
  for (const each of inFull.filter(isHeadAlone))
    take(each, (identity) => {
      const [only, another] = governments.get(withoutArticle(identity.name[0] ?? "")) ?? [];
      return only !== undefined && another === undefined ? only : roster.named(identity);
    });
  // عبد ربه is the only one whose name begins so.
  for (const each of inFull.filter(isFirstAlone))
    take(each, (identity) => {
      const fits = roster.members.filter(({ identity: { kind, name } }) => {
        return kind === "person" && name.length > 1 && name[0] === identity.name[0];
      });
      return roster.named(identity) ?? (fits.length === 1 ? (fits[0] ?? null) : null);
    });
  for (const member of roster.members) holders.heard(member);
  for (const each of all.filter(({ speaker }) => isOfficeAlone(speaker))) {
    const identity = identify(each.speaker);
    const holder = holders.holder(identity) ?? heldByFamily(identity, roster);
    if (holder === null) holders.heard(roster.add(identity, each));
    else holder.kept.push(each);
  }
  return inOrder(roster.members, all).map(joined);
}
