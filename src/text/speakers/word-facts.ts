import { type CueEntry, readCue } from "../cues/index";
import * as adjectiveWords from "../lexicons/adjectives";
import * as bodyWords from "../lexicons/bodies";
import * as officeWords from "../lexicons/offices";
import * as commonWords from "../lexicons/plain-words";
import * as rangeEndWords from "../lexicons/range-ends";
import * as subjectWords from "../lexicons/subjects";
import {
  endsWithPreposition,
  frontings,
  gazetteer,
  isGivenName,
  normalise,
  unifyLoanWords,
  withoutArticle,
  withoutConjunction,
  withoutOneLetter,
  wordSet,
} from "../words/index";

const officeAdjectives = wordSet(adjectiveWords.officeAdjectives);
const bodyHeads = wordSet(bodyWords.bodyHeads);
const documents = wordSet(bodyWords.documents);
const offices = wordSet(officeWords.offices);
const honorifics = wordSet(officeWords.honorifics);
const relational = wordSet(officeWords.relational);
const groups = wordSet(officeWords.groups);
const verbsWithAbout = wordSet(subjectWords.verbsWithAbout);
const namedBodies = wordSet(bodyWords.namedBodies);
/** The first words of names of bodies in two words. */
const pairHeads: ReadonlySet<string> = new Set(
  [...wordSet(bodyWords.namedPairs)].map((pair) => pair.split(" ")[0] ?? ""),
);
const countedSpeakers = wordSet(subjectWords.countedSpeakers);
const sourceNouns = wordSet(rangeEndWords.sourceNouns);
const leadingWords = wordSet(
  [
    subjectWords.topicLeads,
    subjectWords.auxiliaries,
    subjectWords.documentVerbs,
    subjectWords.sourceLeads,
  ].join(" "),
);
const functionWords = wordSet(commonWords.functionWords);
const plainWords = wordSet(commonWords.plainWords);

/** What the lexicons know of a folded word once a clitic is taken off its front. */
export interface WordFacts {
  /** The clitic in front: empty, و, ف, ب, ل, ك or two of them. */
  readonly front: string;
  /** The word without it; of what لل is written onto (للرئيس) still with the ل of its article. */
  readonly bare: string;
  readonly definite: boolean;
  /** The office in the masculine singular, without the article, or null. */
  readonly office: string | null;
  readonly feminine: boolean;
  readonly honorific: boolean;
  readonly relational: boolean;
  /** An unnamed group of people. */
  readonly group: boolean;
  /** What a body's name may begin with, without the article, or null. */
  readonly body: string | null;
  readonly document: boolean;
  /** The code of the country that the word names or is a city of, or null. */
  readonly place: string | null;
  /** The code of the country whose adjective it is, or null. */
  readonly nisba: string | null;
  readonly adjective: boolean;
  readonly given: boolean;
  readonly plain: boolean;
  readonly functional: boolean;
  readonly cue: CueEntry | null;
  /** Whether a sentence may make a verb of saying of it; of far the most words it is settled that none does. */
  readonly mayTell: boolean;
  /** Whether somebody may be brought up at it who speaks: by a verb, by a word that leads to a source, or by what they are. */
  readonly mayBring: boolean;
  /** Whether a body's name may begin with it. */
  readonly bodily: boolean;
  /** A cue in the participle or the accusative, whose subject is another verb's: مؤكدا. */
  readonly participle: boolean;
}

const endings = ["", "ه", "ين", "ون", "ان", "ات", "يه", "يين", "يون"] as const;

/** The readings of a folded word as a clitic and the rest, the bare word first. */
const readings = (folded: string) => frontings(folded, true).filter(({ bare }) => bare.length > 1);

function inForms(set: ReadonlySet<string>, core: string): string | null {
  if (set.has(core)) return core;
  for (const ending of endings) {
    if (ending === "" || !core.endsWith(ending)) continue;
    const stem = core.slice(0, -ending.length);
    if (stem.length > 2 && set.has(stem)) return stem;
  }
  return null;
}

function officeOf(core: string): { readonly office: string; readonly feminine: boolean } | null {
  if (offices.has(core)) return { office: core, feminine: false };
  // المؤسسة is a body more often than she who founded one.
  if (bodyHeads.has(core)) return null;
  const stem = core.endsWith("ه") ? core.slice(0, -1) : core.endsWith("ته") ? core.slice(0, -2) : "";
  if (stem.length > 2 && offices.has(stem)) return { office: stem, feminine: true };
  return null;
}

/** نظيره، نظيرتها: the same office as that of the one spoken of. */
const counterpart = /^نظير(?:ه|ها|هم|ته|تها|ي)?$/u;

function nisbaOf(core: string): string | null {
  const { adjectives } = gazetteer();
  const unified = unifyLoanWords(core);
  for (const ending of ["", "ه", "ين", "ون", "ان", "تين", "يه", "ا"]) {
    if (!unified.endsWith(ending)) continue;
    const code = adjectives.get(unified.slice(0, unified.length - ending.length));
    if (code !== undefined) return code;
  }
  return null;
}

function known(
  front: string,
  bare: string,
  article: boolean,
): Omit<WordFacts, "cue" | "participle" | "mayTell" | "mayBring" | "bodily"> {
  // What لل is written onto has the article: المدير التنفيذي للمركز.
  const assimilated = front.endsWith("ل") && bare.startsWith("ل");
  const core = assimilated ? bare.slice(1) : article ? withoutArticle(bare) : bare;
  const definite = core !== bare;
  const office = counterpart.test(core) ? { office: "نظير", feminine: core.includes("ت") } : officeOf(core);
  const head = office?.office ?? "";
  return {
    front,
    bare,
    definite,
    office: office?.office ?? null,
    feminine: office?.feminine ?? false,
    honorific: honorifics.has(head),
    relational: relational.has(head),
    group: groups.has(core),
    body: bodyHeads.has(core) || bodyHeads.has(core.replace(/تي$/u, "ه")) ? core : null,
    document: documents.has(core),
    place: gazetteer().places.get(unifyLoanWords(bare)) ?? null,
    nisba: nisbaOf(core),
    adjective: inForms(officeAdjectives, core) !== null,
    given: isGivenName(bare),
    // التزام has its ال from its root.
    plain: plainWords.has(core) || plainWords.has(bare),
    functional: functionWords.has(bare),
  };
}

type Known = ReturnType<typeof known>;

/** Whether a word is of a source, also in the accusative behind أن: مصدر, أن مصدرا مسؤولا. */
export function isSourceNoun(bare: string): boolean {
  const noun = withoutArticle(bare);
  return sourceNouns.has(noun) || (noun.endsWith("ا") && sourceNouns.has(noun.slice(0, -1)));
}

/** How much a reading explains: what it says of the word, and less for a clitic that it takes off. */
function weight(facts: Known): number {
  const says =
    facts.functional ||
    facts.office !== null ||
    facts.body !== null ||
    facts.place !== null ||
    facts.given ||
    facts.document ||
    facts.group
      ? 4
      : facts.plain || facts.adjective || facts.nisba !== null || facts.definite
        ? 3
        : 0;
  return says === 0 ? 0 : says * 10 - facts.front.length;
}

function participleOf(bare: string, cue: CueEntry | null): boolean {
  if (cue === null) return false;
  const word = withoutConjunction(bare, 4);
  // دعا, شكا: the verb itself; حذروا: the verb of several.
  return word !== normalise(cue.lemma) && (word.startsWith("م") || /(?<!و)ا$/u.test(word));
}

/** So many different words are kept in mind: those of a newspaper's week are more, those of an article far fewer. */
const mostWords = 60_000;

/** The facts of words by their folded form, each read once. */
export class Facts {
  private readonly byWord = new Map<string, WordFacts>();
  private readonly byWritten = new Map<string, WordFacts>();

  /**
   * @param folded a word in normal form.
   * @param written the word as it is written, which tells whether a first أل or إل is no article: ألمانيا، إلهام.
   */
  of(folded: string, written: string = folded): WordFacts {
    // A text has most of its words many times, written alike.
    const alike = this.byWritten.get(written);
    if (alike !== undefined) return alike;
    const facts = this.read(folded, written);
    if (this.byWritten.size >= mostWords) this.byWritten.clear();
    this.byWritten.set(written, facts);
    return facts;
  }

  private read(folded: string, written: string): WordFacts {
    const article = written === folded || !hasHamzaFirst(written);
    const key = article ? folded : `${folded} `;
    const seen = this.byWord.get(key);
    if (seen !== undefined) return seen;
    const facts = read(folded, article);
    if (this.byWord.size >= mostWords) this.byWord.clear();
    this.byWord.set(key, facts);
    return facts;
  }
}

/** Whether a word begins with أل or إل, itself or behind a clitic of one letter. */
const hasHamzaFirst = (written: string): boolean =>
  [written, withoutOneLetter(written)].some((word) => /^[أإ]ل/u.test(word ?? ""));

/** بيكون is no ب before يكون, a verb; كالوخا is no ك before a word with the article that nothing else is known of. */
function isNoPreposition(facts: Known): boolean {
  const { front, bare, functional, definite } = facts;
  if (!front.endsWith("ب") && !front.endsWith("ك")) return false;
  if (functional) return /^[يت]\p{L}{2,}$/u.test(bare);
  return front.endsWith("ك") && definite && weight({ ...facts, definite: false }) === 0;
}

function read(folded: string, article: boolean): WordFacts {
  let best: Known | null = null;
  for (const { front, bare } of readings(folded)) {
    const facts = known(front, bare, article);
    // وكوفي is no وفي with ك before it: a conjunction stands first.
    if (facts.functional && endsWithPreposition(front) && bare.startsWith("و")) continue;
    if (isNoPreposition(facts)) continue;
    if (best === null || weight(facts) > weight(best)) best = facts;
  }
  const facts = best ?? known("", folded, article);
  const cue = readCue(folded);
  const mayTell = cue !== null || verbsWithAbout.has(folded) || folded === "وبين";
  const bodily = facts.body !== null || pairHeads.has(facts.bare) || namedBodies.has(facts.bare);
  const { document, group, office, bare } = facts;
  const speaks = document || group || office !== null || countedSpeakers.has(bare) || isSourceNoun(bare);
  const mayBring = mayTell || speaks || leadingWords.has(folded);
  return { ...facts, cue, mayTell, mayBring, bodily, participle: participleOf(folded, cue) };
}
