import { cueCompounds } from "../lexicons/cues";
import { objectPronouns, proclitics, rememberedWords } from "../words/index";
import { type CueReading, type CueTense, readingsOf, readVerbs } from "./forms";

/** A verb that attributes only with another word beside it. */
export interface CompoundReading extends CueReading {
  /** Those words, as they may be written, in normal form. */
  readonly companions: ReadonlySet<string>;
}

const endingsOf = {
  past: ["", "ت", "وا", "ا", "تا"],
  present: ["", "ون", "ين", "ان", "وا"],
  participle: ["ا", "ه", "ين", "ون", "تين", "ان"],
} as const satisfies Record<CueTense, readonly string[]>;

const inFrontOf = {
  past: [""],
  present: ["ي", "ت", "سي", "ست"],
  participle: [""],
} as const satisfies Record<CueTense, readonly string[]>;

/** What stands before the object of such a verb: its article, the preposition that it takes, or both. */
const objectClitics = proclitics.filter((front) => /^ب?(?:ال)?$/u.test(front));

/** اللوم, باللوم, لوما, لومها. */
function companionsOf(rest: string): ReadonlySet<string> {
  const words = rest.split("/");
  const fixed = words.filter((word) => word.startsWith("=")).map((word) => word.slice(1));
  const free = words.filter((word) => !word.startsWith("="));
  const inflected = free.flatMap((word) =>
    ["", ...objectClitics].flatMap((front) =>
      ["", "ا", ...objectPronouns].map((end) => `${front}${word}${end}`),
    ),
  );
  return new Set([...fixed, ...inflected]);
}

/** Every form of the verbs, without a pronoun: the list is short. */
const compounds = (() => {
  const forms = new Map<string, Omit<CompoundReading, "joined">[]>();
  for (const { rest = "", ...verb } of readVerbs(cueCompounds)) {
    const companions = companionsOf(rest);
    for (const tense of ["past", "present", "participle"] as const) {
      const built = verb[tense].flatMap((stem) =>
        inFrontOf[tense].flatMap((front) => endingsOf[tense].map((ending) => `${front}${stem}${ending}`)),
      );
      for (const form of new Set(built)) {
        const reading = { lemma: verb.lemma, class: verb.class, strength: verb.strength, tense, companions };
        forms.set(form, [...(forms.get(form) ?? []), reading]);
      }
    }
  }
  return forms;
})();

/**
 * What a word, already in normal form, may be of a verb that attributes with another word beside it: حمّلها is of حمّل
 * المسؤولية where that follows. Empty for most.
 */
export function readCompounds(folded: string): readonly CompoundReading[] {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const read = compoundsIn(folded);
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(folded, read);
  return read;
}

const remembered = new Map<string, readonly CompoundReading[]>();

function compoundsIn(folded: string): readonly CompoundReading[] {
  for (const rest of readingsOf(folded)) {
    const pronoun = objectPronouns.find(
      (each) => rest.endsWith(each) && compounds.has(rest.slice(0, -each.length)),
    );
    const found =
      compounds.get(rest) ??
      (pronoun === undefined ? undefined : compounds.get(rest.slice(0, -pronoun.length)));
    if (found !== undefined) return found.map((reading) => ({ ...reading, joined: rest !== folded }));
  }
  return [];
}
