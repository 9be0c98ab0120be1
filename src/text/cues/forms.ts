import { type CueClass, type CueStrength, type CueVerbs, cueVerbs } from "../lexicons/cues";
import { conjunctionOf, objectPronouns, rememberedWords, withoutConjunction } from "../words/index";

/** A verb or phrase of attribution by its plain form. */
export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
}

const presentLetters = new Set(["ي", "ت", "ن", "ا"]);
export const pronouns = ["", ...objectPronouns];

/** What may follow a stem: an ending of its kind, and a pronoun onto that. */
const rests = (endings: readonly string[]): ReadonlySet<string> =>
  new Set(endings.flatMap((ending) => pronouns.map((pronoun) => `${ending}${pronoun}`)));

/** A verb of the lexicon, by the stems that its forms are built from, in folded letters. */
interface CueVerb extends CueEntry {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly participle: readonly string[];
}

const stemsIn = (field = ""): readonly string[] => field.split("/").filter((stem) => stem !== "");

/** The verbs of a list of the lexicon, each with what stands behind its stems. */
export function readVerbs(
  list: readonly CueVerbs[],
): readonly (CueVerb & { readonly rest: string | undefined })[] {
  return list.flatMap(({ verbs: lines, ...entry }) =>
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [lemma = "", past, present, participle, rest] = line.trim().split(" ");
        return {
          lemma: lemma.replaceAll("_", " "),
          ...{ class: entry.class, strength: entry.strength },
          ...{ past: stemsIn(past), present: stemsIn(present), participle: stemsIn(participle), rest },
        };
      }),
  );
}

const verbs: readonly CueVerb[] = readVerbs(cueVerbs);

/** The verbs by one kind of their stems, and what may follow such a stem. */
interface Stems {
  readonly entries: ReadonlyMap<string, CueEntry>;
  readonly rests: ReadonlySet<string>;
  readonly longest: number;
}

/** The verb listed first keeps a stem that two share. */
function byStem(stemsOf: (verb: CueVerb) => readonly string[], endings: readonly string[]): Stems {
  const entries = new Map<string, CueEntry>();
  for (const verb of verbs) {
    const entry = { lemma: verb.lemma, class: verb.class, strength: verb.strength };
    for (const stem of stemsOf(verb)) if (!entries.has(stem)) entries.set(stem, entry);
  }
  const longest = Math.max(...[...entries.keys()].map((stem) => stem.length));
  return { entries, rests: rests(endings), longest };
}

const past = byStem((verb) => verb.past, ["", "ت", "وا", "نا", "ا", "تا"]);
const present = byStem((verb) => verb.present, ["", "ون", "ين", "ان", "وا"]);
const participles = byStem((verb) => verb.participle, ["ا", "ه", "ين", "ون", "تين", "ان"]);

function withStem({ entries, rests: following, longest }: Stems, word: string): CueEntry | undefined {
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const entry = entries.get(word.slice(0, length));
    if (entry !== undefined && following.has(word.slice(length))) return entry;
  }
  return undefined;
}

/** How a verb of saying stands in the sentence: told as past, told as present, or beside another verb. */
export type CueTense = "past" | "present" | "participle";

interface TensedEntry {
  readonly entry: CueEntry;
  readonly tense: CueTense;
}

const tensed = (entry: CueEntry | undefined, tense: CueTense): TensedEntry | undefined =>
  entry === undefined ? undefined : { entry, tense };

/** The verb that a word without a conjunction is a form of. The present may have the future's س in front. */
function formOf(word: string): TensedEntry | undefined {
  const bare = word.startsWith("س") && presentLetters.has(word[1] ?? "") ? word.slice(1) : word;
  const told = withStem(past, word);
  // آملا, أسفا: the participle, and no past of two, which hardly anybody writes.
  if (told !== undefined && word.endsWith("ا") && withStem(participles, word)?.lemma === told.lemma)
    return tensed(told, "participle");
  return (
    tensed(told, "past") ??
    (presentLetters.has(bare[0] ?? "") ? tensed(withStem(present, bare.slice(1)), "present") : undefined) ??
    tensed(withStem(participles, word), "participle")
  );
}

/**
 * A word as it stands, and without the conjunction in front; of one letter there is no verb. No other clitic is read:
 * لـ and the question's أ make another mood of it.
 */
export function readingsOf(folded: string): readonly string[] {
  if (folded.length < 2) return [];
  return conjunctionOf(folded, 2) === "" ? [folded] : [folded, withoutConjunction(folded, 2)];
}

/** The verb that a folded word is a form of, or null; a pronoun may be written onto its end: اتهمه. */
export function verbOf(folded: string): CueEntry | null {
  for (const rest of readingsOf(folded)) {
    const found = formOf(rest);
    if (found !== undefined) return found.entry;
  }
  return null;
}

/** A word of attribution as it is inflected. */
export interface CueReading extends CueEntry {
  readonly tense: CueTense;
  /** Whether و or ف is written in front. */
  readonly joined: boolean;
}

/**
 * Reads one word, already in normal form, as a verb of the lexicon, or gives null. A conjunction is taken for one
 * only where the rest is a form: وصف is a verb of its own.
 */
export function readCue(folded: string): CueReading | null {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const read = cueIn(folded);
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(folded, read);
  return read;
}

/** What was read of words: every text has most of its words from a few thousand. */
const remembered = new Map<string, CueReading | null>();

function cueIn(folded: string): CueReading | null {
  for (const rest of readingsOf(folded)) {
    const found = formOf(rest);
    if (found !== undefined) return { ...found.entry, tense: found.tense, joined: rest !== folded };
  }
  return null;
}
