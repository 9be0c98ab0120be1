import type { ArticleText } from "../article";
import * as subjectWords from "../lexicons/subjects";
import { wordList, wordSet } from "../words/index";
import { identityOf } from "./identity";
import { LaterNames } from "./later-names";
import { frontLength, type NamedPlace, speakingPlaces } from "./mentions";
import { type PhraseReader, phraseReader } from "./name-words";
import { readWords } from "./read-words";
import { Holders, type Member, Roster } from "./roster";
import type { FoundSpeaker, SpeakerMention } from "./types";
import { Facts } from "./word-facts";

const facts = new Facts();
const genericTitles = wordSet(subjectWords.genericTitles);

/** Whether an office is a title that many have: مسؤول سعودي is whoever. */
export const isGenericTitle = (office: string | null): boolean => genericTitles.has(office ?? "");
/** The titles that somebody has who is called by the first word: سموه of a prince. */
const titlesWithPronoun: ReadonlyMap<string, readonly string[]> = new Map(
  subjectWords.titlesWithPronoun.map((line) => {
    const [called = "", ...titles] = wordList(line);
    return [called, titles] as const;
  }),
);
/** So many persons are kept in mind whom a title with a pronoun may mean. */
const mostRecent = 12;

/** A place of somebody, with the identity that its words give. */
interface Met {
  readonly mention: SpeakerMention;
  /** The words of name and office; null where the place has none of its own. */
  readonly place: NamedPlace | null;
}

type Person = Member<Met>;

/** Who the places of one article name, gathered word by word. */
class Gathering {
  readonly roster = new Roster<Met>();
  private readonly holders = new Holders<Met>();
  private readonly standing = new Holders<Met>();
  private readonly byPlace = new Map<NamedPlace, Person>();
  private readonly lastOf = new Map<"person" | "body", Person>();
  /** Persons in the order in which they were named of late. */
  private readonly recent: Person[] = [];
  private readonly later = new LaterNames<Person>();

  constructor(private readonly reader: PhraseReader) {}

  /** The names come first, wherever they are: an office in a headline is that of who is named below. */
  meet(places: readonly NamedPlace[]): void {
    const named = places.filter(
      ({ name, headOnly, spoken }) => name !== null && !headOnly && spoken === null,
    );
    // عبد ربه is one name.
    const isShort = ({ kind, name }: NamedPlace) =>
      kind === "person" && identityOf(kind, name, null, facts).name.length === 1;
    // A first name by itself is that of the one who has it in full, wherever that is.
    for (const place of [...named.filter((it) => !isShort(it)), ...named.filter(isShort)]) {
      const identity = identityOf(place.kind, place.name, place.role, facts);
      const met = { mention: place, place };
      const known = this.roster.named(identity) ?? (isShort(place) ? this.shortNamed(identity) : null);
      if (known === null) this.byPlace.set(place, this.roster.add(identity, met));
      else {
        this.roster.know(known, identity, met);
        this.byPlace.set(place, known);
      }
    }
    // وزير الخارجية in a headline is the one of several whom the text names first, and so heard last.
    const firstAt = ({ kept }: Person) => Math.min(...kept.map(({ mention }) => mention.start));
    for (const member of this.roster.members.toSorted((one, other) => firstAt(other) - firstAt(one))) {
      this.standing.heard(member);
    }
    for (const member of this.roster.members) {
      if (member.identity.kind === "person") this.later.add(member.identity.name.at(-1) ?? "", member);
    }
  }

  /** The only person who has a given name for the first of several, or for the family: حسين عبدالغني. */
  private shortNamed({ name }: Person["identity"]): Person | null {
    const [only = ""] = name;
    const full = this.roster.members.filter(
      ({ identity }) => identity.kind === "person" && identity.name.length > 1,
    );
    for (const place of [0, -1]) {
      const namesakes = full.filter(({ identity }) => identity.name.at(place) === only);
      if (namesakes.length > 0) return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
    }
    return null;
  }

  private heard(member: Person): void {
    this.holders.heard(member);
    this.lastOf.set(member.identity.kind, member);
    if (member.identity.kind !== "person") return;
    this.recent.push(member);
    if (this.recent.length > mostRecent) this.recent.shift();
  }

  /** A passage in its turn: a name is remembered, an office alone is given to who holds it. */
  pass(place: NamedPlace): void {
    const named = this.byPlace.get(place);
    if (named === undefined && place.spoken !== null && place.name !== null) this.passSpoken(place);
    else if (named === undefined) this.passAlone(place);
    else this.heard(named);
  }

  /** Who is known by what is said alone: «البيان» is one spoken of before, «الشايع» one who was named in full. */
  private passSpoken(place: NamedPlace): void {
    const met = { mention: { start: place.start, end: place.end, how: "name" as const }, place };
    const alone = place.to === place.from + 1;
    const family = alone ? this.later.find(this.reader, place.from, this.lastOf.get("person") ?? null) : null;
    if (family !== null) {
      family.who.kept.push({ ...met, place: null });
      this.heard(family.who);
      return;
    }
    const identity = identityOf("body", place.name, null, facts);
    const known = alone
      ? (this.holders.holder({ ...identity, of: new Set() }) ?? this.roster.named(identity))
      : this.roster.named(identity);
    if (known === null) {
      const added = this.roster.add(identity, met);
      this.heard(added);
      return;
    }
    known.kept.push(met);
    this.heard(known);
  }

  /** المسؤول, المدرب الإسباني: a title that many have means the person who was spoken of last, of that country. */
  private genericHolder({ office, countries }: Person["identity"], { from, to }: NamedPlace): Person | null {
    if (office === null || !genericTitles.has(office) || !this.reader.facts(from).definite) return null;
    // المتحدث الأمني بوزارة الداخلية is one of his own.
    // المدرب الهلالي: of a club, which has an adjective too.
    const described = /^ال\p{L}{3,}يه?$/u.test(this.reader.words[from + 1]?.folded ?? "");
    if (to - from > (countries.size > 0 || described ? 2 : 1)) return null;
    const named = this.recent.filter(({ identity }) => identity.name.length > 0);
    const compatriot = (person: Person): boolean =>
      [...countries].every((country) => person.identity.countries.has(country));
    if (countries.size > 0) return named.findLast(compatriot) ?? this.stranger(named.at(-1));
    return named.at(-1) ?? null;
  }

  /** Somebody whose country is not told. */
  private stranger(person: Person | undefined): Person | null {
    return person !== undefined && person.identity.countries.size === 0 ? person : null;
  }

  /** سموه, معاليه: whoever was named last with the title that the pronoun is written onto, else the last person. */
  private titled(word: string): Person | null {
    const titles = titlesWithPronoun.get(word);
    if (titles === undefined) return null;
    const fits = ({ identity: { office, of } }: Person): boolean =>
      titles.some((title) => office === title || of.has(title));
    return this.recent.findLast(fits) ?? this.lastOf.get("person") ?? null;
  }

  private passAlone(place: NamedPlace): void {
    const { kind, name, role } = place;
    const identity = identityOf(kind, kind === "person" ? null : name, role, facts);
    const met = { mention: { start: place.start, end: place.end, how: "office" as const }, place };
    const holder = this.holders.holder(identity) ?? this.standing.holder(identity);
    if (holder !== null) {
      holder.kept.push(met);
      this.heard(holder);
      return;
    }
    const generic = this.genericHolder(identity, place);
    if (generic !== null) {
      generic.kept.push(met);
      this.heard(generic);
      return;
    }
    // An office of nothing in particular, held by nobody and said to say nothing: who is meant cannot be told.
    if (place.kind === "person" && place.to === place.from + 1 && place.spoken === null) return;
    const added = this.roster.add(identity, met);
    this.standing.heard(added);
    this.heard(added);
  }

  /** A word outside all passages: a later short form of somebody's name, or a word that stands for the last one. */
  word(at: number): void {
    const word = this.reader.words[at];
    if (word === undefined || word.number) return;
    const last = this.lastOf.get("person");
    if (isReference(this.reader, at) && last !== undefined) {
      const front = this.reader.facts(at).front.length;
      last.kept.push(metAt(word.start + frontLength(word.text, front), word.end, "reference"));
      return;
    }
    const titled = this.titled(word.folded);
    if (titled !== null) {
      titled.kept.push(metAt(word.start, word.end, "reference"));
      return;
    }
    const found = this.later.find(this.reader, at, last ?? null);
    if (found === null) return;
    const start = word.start + frontLength(word.text, found.front);
    found.who.kept.push(metAt(start, word.end, "name"));
    this.heard(found.who);
  }
}

const metAt = (start: number, end: number, how: SpeakerMention["how"]): Met => ({
  mention: { start, end, how },
  place: null,
});

/** «الأخير» is somebody where a verb of speech or a particle leads to it, and an adjective after a noun. */
function isReference(reader: PhraseReader, at: number): boolean {
  const { bare } = reader.facts(at);
  if (bare !== "الاخير" && bare !== "الاخيره") return false;
  const before = at > 0 ? reader.facts(at - 1) : null;
  if (before === null || reader.words[at]?.first === true) return false;
  return (
    (before.cue !== null && !before.participle) ||
    /^(?:ان|انه|فان|وان|من|الي|عن|علي|مع|لدي)$/u.test(before.bare)
  );
}

const longest = (texts: readonly string[]): string | null => {
  const words = (text: string): number => text.split(/\s+/u).length;
  return texts.reduce<string | null>((best, text) => {
    return best === null || words(text) > words(best) ? text : best;
  }, null);
};

function speakerOf({ identity, kept }: Person, id: string): FoundSpeaker {
  const places = kept.flatMap(({ place }) => (place === null ? [] : [place]));
  const names = places.flatMap(({ name, headOnly }) => (name === null || headOnly ? [] : [name]));
  const roles = places.flatMap(({ role }) => (role === null ? [] : [role]));
  const heads = places.flatMap(({ name }) => (name === null ? [] : [name]));
  const name = longest(names) ?? longest(heads);
  const mentions = kept
    .map(({ mention: { start, end, how } }) => ({ start, end, how }))
    .sort((one, other) => one.start - other.start);
  const role = longest(roles);
  const kind = places.some(({ spoken }) => spoken === "person") ? "person" : identity.kind;
  // Who is known by an office alone goes by it.
  if (name === null) return { id, name: role ?? "", role: null, kind, mentions };
  return { id, name, role, kind, mentions };
}

/**
 * Persons and bodies that an article names as ones who may speak, in the order in which it first names them: by office
 * and apposition (الرئيس الروسي فلاديمير بوتين), by given and family name, by a body's head (وزارة، منظمة), a country
 * or capital that says something; with their later short forms (بوتين، الرئيس، الأخير), and spellings of one name
 * joined. Ranges are half-open, in UTF-16 code units of `article.text`, without clitics and without overlaps. Gives an
 * empty list where nobody is named; never throws. Linear in the length of the article.
 */
export function findSpeakers({ text }: Pick<ArticleText, "text">): readonly FoundSpeaker[] {
  const reader = phraseReader(readWords({ text }), facts);
  const places = speakingPlaces(reader, text);
  const gathering = new Gathering(reader);
  gathering.meet(places);
  let next = 0;
  for (let at = 0; at < reader.words.length; at += 1) {
    const place = places[next];
    if (place?.from === at) {
      gathering.pass(place);
      next += 1;
      at = place.to - 1;
    } else gathering.word(at);
  }
  return gathering.roster.members
    .map((member) => speakerOf(member, ""))
    .filter(({ name }) => name !== "")
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
    .map((speaker, index) => ({ ...speaker, id: `speaker-${index + 1}` }));
}
