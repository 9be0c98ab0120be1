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

/** Everybody in the order in which the articles first name them; offices without a name stand last. */
function inOrder(members: readonly Member<Named>[], all: readonly Named[]): readonly Member<Named>[] {
  const places = new Map(all.map((each, at) => [each, at] as const));
  const first = ({ kept }: Member<Named>): number =>
    kept.every(({ speaker }) => isOfficeAlone(speaker))
      ? all.length
      : Math.min(...kept.map((each) => places.get(each) ?? all.length));
  return [...members].sort((one, other) => first(one) - first(other));
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
  // The most frequent form with as many words as the longest: not a single article's slip.
  const most = Math.max(...forms.map((form) => form.split(/\s+/u).length));
  return {
    id: `speaker-${index + 1}`,
    name: forms.find((form) => form.split(/\s+/u).length === most) ?? "",
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
  const take = (each: Named, find: (identity: Identity) => Member<Named> | null): void => {
    const identity = identify(each.speaker);
    const known = find(identity);
    if (known === null) roster.add(identity, each);
    else roster.know(known, identity, each);
  };
  for (const each of inFull) if (!isShortBody(each)) take(each, (identity) => roster.named(identity));
  // مجلس التعاون is the only one whose longer name begins so, wherever that stands.
  const longer = byBeginning(roster.members);
  for (const each of inFull.filter(isShortBody))
    take(each, (identity) => {
      const [only, another] = longer.get(beginning(identity)) ?? [];
      return roster.named(identity) ?? (another === undefined ? (only ?? null) : null);
    });
  for (const member of roster.members) holders.heard(member);
  for (const each of all.filter(({ speaker }) => isOfficeAlone(speaker))) {
    const identity = identify(each.speaker);
    const holder = holders.holder(identity);
    if (holder === null) holders.heard(roster.add(identity, each));
    else holder.kept.push(each);
  }
  return inOrder(roster.members, all).map(joined);
}
