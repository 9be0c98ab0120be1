import { type CueReading, readCompounds, readCue } from "../cues/index";
import { normalise, rememberedWords } from "../words/index";
import { type Frame, frameOf } from "./frames";
import { colons, commas, terminals } from "./marks";
import { thatWords } from "./particles";
import type { Reading } from "./reading";
import { cueDoubts, cueGuards } from "./rules/cue-guards";

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
  /** The name of the rule that makes it so, or null. */
  readonly doubt: string | null;
}

/** The ت of the feminine, also before a pronoun: اتهمته. That of اتهم itself is part of the verb. */
const feminineEnding = /(?:ت|(?<!^ا)ت(?:ه|ها|هم|نا))$/u;

function agreementOf(folded: string, { lemma, tense, joined }: CueReading): Agreement {
  const word = joined ? folded.slice(1) : folded;
  // لفت, أثبت: the last letter is the verb's own.
  if (tense === "past" && word === normalise(lemma)) return "masculine";
  if (tense === "participle") {
    if (word.endsWith("ين") || word.endsWith("ون")) return "plural";
    return word.endsWith("ه") ? "feminine" : "masculine";
  }
  if (tense === "present") {
    if (word.endsWith("ون")) return "plural";
    return word.startsWith("ت") || word.startsWith("ست") ? "feminine" : "masculine";
  }
  if (word.endsWith("وا") || word === "قالا") return "plural";
  return feminineEnding.test(word) ? "feminine" : "masculine";
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

/** What was read of every token, since every rule around asks again. */
const known = new WeakMap<Reading, (CueUse | null | undefined)[]>();

/** The verb of saying at a token outside quotation marks, or null. */
export function cueUseAt(reading: Reading, at: number): CueUse | null {
  let uses = known.get(reading);
  if (uses === undefined) {
    uses = new Array<CueUse | null | undefined>(reading.tokens.length).fill(undefined);
    known.set(reading, uses);
  }
  const read = uses[at];
  if (read !== undefined) return read;
  const use = readUse(reading, at);
  if (at >= 0 && at < uses.length) uses[at] = use;
  return use;
}

/** بقوله, بقولها, بالقول, before what is said: as much as قائلا. */
const nominal = /^ب(?:قول(?:ه|ها|هم|هما)|القول)$/u;

function nominalUse(reading: Reading, at: number): CueUse | null {
  const { folded = "" } = reading.tokens[at] ?? {};
  if (!nominal.test(folded)) return null;
  const next = commas.has(reading.tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const leads = colons.has(reading.tokens[next]?.text ?? "") || (reading.quotationAt[next] ?? -1) >= 0;
  if (!leads && !thatWords.has(reading.tokens[next]?.folded ?? "")) return null;
  const agreement = /هما?$/u.test(folded) ? "plural" : folded.endsWith("ها") ? "feminine" : "masculine";
  return {
    at,
    lemma: "قال",
    tense: "participle",
    joined: false,
    agreement,
    frame: frameOf("قال"),
    ambiguous: false,
    doubt: null,
  };
}

/** Whether a word may be a cue wherever it stands, kept by the word: of far the most it is settled that they never are. */
const mayBeCue = new Map<string, boolean>();

function isEverCue(folded: string): boolean {
  const known = mayBeCue.get(folded);
  if (known !== undefined) return known;
  const is = readCue(folded) !== null || readCompounds(folded).length > 0 || nominal.test(folded);
  if (mayBeCue.size >= rememberedWords) mayBeCue.clear();
  mayBeCue.set(folded, is);
  return is;
}

function readUse(reading: Reading, at: number): CueUse | null {
  const token = reading.tokens[at];
  if (token === undefined || !token.word || !isEverCue(token.folded)) return null;
  if ((reading.quotationAt[at] ?? -1) >= 0) return null;
  const cue = reading.cueAt(at) ?? compoundAt(reading, at);
  if (cue === null) return nominalUse(reading, at);
  const { lemma, tense, joined } = cue;
  const candidate = { reading, at, cue, word: joined ? token.folded.slice(1) : token.folded };
  if (cueGuards.some(({ holds }) => holds(candidate))) return null;
  const doubt = cueDoubts.find(({ holds }) => holds(candidate))?.name ?? null;
  const ambiguous = doubt !== null;
  if (ambiguous && /^(?:ما|فيما)$/u.test(reading.tokens[at - 1]?.folded ?? "")) return null;
  return {
    at,
    lemma,
    tense,
    joined,
    agreement: agreementOf(token.folded, cue),
    frame: frameOf(lemma),
    ambiguous,
    doubt,
  };
}
