import { type CueReading, readCompounds } from "../cues/index";
import { frontings, normalise, withoutConjunction } from "../words/index";
import { ambiguousForms, type Frame, frameOf } from "./frames";
import { colons, terminals } from "./marks";
import { thatWords } from "./particles";
import type { Reading } from "./reading";

/** The gender and number that a verb's form tells of its subject. */
export type Agreement = "masculine" | "feminine" | "plural";

/** A verb of saying where it stands. */
export interface CueUse {
  /** The token of the verb. */
  readonly at: number;
  readonly lemma: string;
  readonly tense: "past" | "present" | "participle";
  /** Whether و or ف is written in front. */
  readonly joined: boolean;
  readonly agreement: Agreement;
  readonly frame: Frame;
  /** Whether the form is more often another word, so that only a clause or a quotation makes a verb of it. */
  readonly ambiguous: boolean;
}

/** كشفا, نقلا: the dual of a verb, which hardly anybody writes, and the noun in the accusative. */
const noun = /^(?!قال)[\p{L}]{3}ا$/u;
/** The ت of the feminine, also before a pronoun: اتهمته. That of اتهم itself is part of the verb. */
/** A pronoun at the end, or the ta marbuta of a noun (لمحة), which folds to the same. */
const withPronoun = /(?:ه|ها|هم|هما)$/u;
/** Verbs whose object is the one spoken to or of. */
const takesPerson =
  /^(?:اخبر|ابلغ|اتهم|طالب|دعا|سال|نصح|حث|ناشد|وعد|هدد|وصف|اعتبر|انذر|اقسم|حمل المسؤوليه)$/u;
const feminineEnding = /(?:ت|(?<!^ا)ت(?:ه|ها|هم|نا))$/u;

function agreementOf(folded: string, tense: CueUse["tense"], joined: boolean): Agreement {
  const word = joined ? folded.slice(1) : folded;
  if (tense === "participle") {
    if (word.endsWith("ين") || word.endsWith("ون")) return "plural";
    return word.endsWith("ه") ? "feminine" : "masculine";
  }
  if (tense === "present") {
    if (word.endsWith("ون")) return "plural";
    return word.startsWith("ت") || word.startsWith("ست") ? "feminine" : "masculine";
  }
  if (word.endsWith("وا")) return "plural";
  return feminineEnding.test(word) ? "feminine" : "masculine";
}

/** First and second persons are speech itself, not the report of it: أقول، نؤكد، قلت، قلنا. */
function isFirstPerson(word: string, tense: CueUse["tense"]): boolean {
  if (tense === "present") return /^س?[نا]/u.test(word);
  return tense === "past" && /(?:نا|لت)$/u.test(word) && word.startsWith("قل");
}

/** أعتقد: the hamza tells the first person of the present from the past of a verb that is written without one. */
function writesFirstPerson(text: string, lemma: string, joined: boolean): boolean {
  return /^(?:اعتقد|اعتبر|اقترح|استغرب|استبعد)$/u.test(lemma) && text[joined ? 1 : 0] === "أ";
}

/** Whether a word that a verb leads into what is said by comes right after: مؤكدة أن، مشيرين إلى. */
function leadsOn(reading: Reading, at: number, lemma: string): boolean {
  const next = reading.tokens[at + 1];
  if (next === undefined) return false;
  const { prepositions, glued } = frameOf(lemma);
  if (thatWords.has(next.folded) || prepositions.has(next.folded)) return true;
  return colons.has(next.text) || (glued && next.folded.startsWith("ب"));
}

/** So many tokens behind its verb a word may stand that makes a cue of it: its subject stands between them. */
const companionWithin = 14;

/** A verb that attributes with another word of its line behind it: ألقى … باللوم، قطع … وعدا. The nearest word decides. */
function compoundAt(reading: Reading, at: number): CueReading | null {
  const verbs = readCompounds(reading.tokens[at]?.folded ?? "");
  if (verbs.length === 0) return null;
  for (let next = at + 1; next <= at + companionWithin; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined || token.line !== reading.tokens[at]?.line || terminals.has(token.text))
      return null;
    const found = verbs.find(({ companions }) => companions.has(token.folded));
    if (found !== undefined) return found;
  }
  return null;
}

/** The verb of saying at a token outside quotation marks, or null. */
export function cueUseAt(reading: Reading, at: number): CueUse | null {
  const token = reading.tokens[at];
  if (token === undefined || !token.word || (reading.quotationAt[at] ?? -1) >= 0) return null;
  const cue = reading.cueAt(at) ?? compoundAt(reading, at);
  if (cue === null) return null;
  const { lemma, tense, joined } = cue;
  const word = joined ? token.folded.slice(1) : token.folded;
  if (isFirstPerson(word, tense) || writesFirstPerson(token.text, lemma, joined)) return null;
  // Who did not say it said nothing: لم تعلن.
  const before = reading.tokens[at - 1]?.folded ?? "";
  if (/^(?:لم|لن|لا)$/u.test(withoutConjunction(before))) return null;
  // أن يعلن, كي يؤكد: what is to be said.
  if (tense === "present" && !joined && frontings(before).some(({ bare }) => /^(?:ان|كي)$/u.test(bare)))
    return null;
  const ambiguous =
    ambiguousForms.has(token.folded) ||
    ambiguousForms.has(word) ||
    (tense === "past" && noun.test(word)) ||
    (tense !== "participle" && withPronoun.test(word) && !takesPerson.test(normalise(lemma))) ||
    (tense === "participle" && !word.endsWith("ا") && !leadsOn(reading, at, lemma));
  if (/^(?:ما|فيما)$/u.test(reading.tokens[at - 1]?.folded ?? "") && ambiguous) return null;
  // مؤكدا, مؤكدة, مؤكدين stand beside another verb; مؤكد alone and المؤكد are adjectives.
  if (tense === "participle" && !/(?:ا|ه|ين)$/u.test(word)) return null;
  return {
    at,
    lemma,
    tense,
    joined,
    agreement: agreementOf(token.folded, tense, joined),
    frame: frameOf(lemma),
    ambiguous,
  };
}
