import {
  beforeRelativeMa,
  denyingBeforeAn,
  denyingVerbs,
  negationParticles,
  stemsAfterRelativeMa,
  verbsWithDun,
} from "../lexicons/negation";
import { articleLength, frontings } from "./clitics";
import { wordList, wordSet } from "./word-lists";

const particles = wordSet(negationParticles);
const beforeRelative = wordSet(beforeRelativeMa);

/**
 * Before these ما is "what" or belongs to a fixed phrase (ما إن, ما بين, ما لا يقل); and before a verb with a pronoun,
 * which resumes it: ما قاله, ما شهدته.
 */
const afterRelative = new RegExp(
  `^(?:ان|اذا|بين|لم|لا|لن|هو|هي|بعد|قبل|.{3,}ها?|[يتا]?(?:${wordList(stemsAfterRelativeMa).join("|")})ت?)$`,
  "u",
);

/**
 * Whether a folded word negates wherever it stands: لن, ولن, بغير, لعدم. With ك in front it is another word (كلا), and
 * with the question's أ too, since ألا and إلا fold into one.
 */
export function isParticle(folded: string): boolean {
  return frontings(folded).some(({ front, bare }) => !front.endsWith("ك") && particles.has(bare));
}

const takingDun = wordSet(verbsWithDun);

/** Whether a particle of negation is the preposition of the verb before it, be it with a word between: يحول (بذلك) دون. */
export function isVerbsPreposition(folded: string, before: readonly string[]): boolean {
  return folded === "دون" && before.some((word) => frontings(word).some(({ bare }) => takingDun.has(bare)));
}

/** Whether a particle of negation is but "however" with what follows it: غير أن, بيد أن. */
export function opensContrast(folded: string, next: string): boolean {
  return /^[وف]?غير$/u.test(folded) && /^ان(?:ه|ها|هم|نا|ني)?$/u.test(next);
}

/** What goes on or is sure behind a particle of negation: لا يزال, ما زالوا, لم تبرح, لا شك, لا بد, لا سيما. */
const affirmed =
  /^(?:[اتني]?زال(?:ت|تا|ا|وا|نا|ون)?|[اتني]زل|[اتني]?برح(?:ت|وا)?|فتي(?:ت|وا)?|[اتني]فتا|[اتني]نفك(?:ت|وا)?|شك|ريب|بد|سيما|غرو|محاله)$/u;

/** Whether what a particle of negation stands before is no less so for it; `next` is the word behind the particle, folded. */
export function affirmsNext(next: string): boolean {
  return affirmed.test(next);
}

/** What stands around a word, as folded words. */
interface Surroundings {
  /** The word before it; empty at the text's beginning. */
  readonly before: string;
  /** The words after it, up to the next mark that parts clauses, and no more than `mostToPronoun`; none at the end of one. */
  readonly after: readonly string[];
  /** Whether it begins a sentence or what is quoted: nothing stands before it, or a mark that is no comma. */
  readonly opens: boolean;
}

/** Whether a folded word is ما, "not" or "what". */
export function isMa(folded: string): boolean {
  return folded === "ما" || folded === "وما" || folded === "فما";
}

/** After these ما is "not", and no sentence that begins with it has it else: إنه ما قال ذلك. */
const beforeNot = wordSet("انه انها انهم اننا انني اني والله نحن انا");
/** Behind "what" a pronoun takes it up again within so many words: ما قامت به, ما نتج منه, ما كان يفعله. */
export const mostToPronoun = 6;
const takesUp = /^(?:[بل]ها?|فيها?|منها?|عنها?|اليها?|عليها?|لديها?|(?!ال).{3,}ه)$/u;
/** A question, or "what": ما الذي, ما آلية; a verb of the present: ما يفتح المجال. */
const asksOrIs = /^(?:ال|[يتن]..)/u;

/**
 * Whether ما is "not" here. In news it hardly ever is: of sixty places in papers of 2015 that nothing before it made "what",
 * three were "not", two of them in verse. So it has to begin what is said, with a verb of the past and nothing that takes
 * it up again.
 */
export function maNegates(folded: string, { before, after, opens }: Surroundings): boolean {
  const [next = ""] = after;
  if (next === "" || !(opens || beforeNot.has(before)) || afterRelative.test(next)) return false;
  if (beforeRelative.has(before) || asksOrIs.test(next)) return false;
  return isMa(folded) && !after.slice(1, mostToPronoun).some((word) => takesUp.test(word));
}

interface Table {
  readonly cores: ReadonlySet<string>;
  readonly imperfects: ReadonlySet<string>;
}

const isPresent = (word: string): boolean => word.startsWith("ي");

const tableOf = (list: readonly string[]): Table => ({
  cores: new Set(list.filter((word) => !isPresent(word))),
  imperfects: new Set(list.filter(isPresent).map((word) => word.slice(1))),
});

const always = tableOf(wordList(denyingVerbs));
const withAn = tableOf(wordList(denyingBeforeAn));

/** What is known of a word by its letters. */
interface DenyingWord {
  readonly folded: string;
  readonly cores: readonly string[];
  readonly imperfects: readonly string[];
}

/** With the article they name a thing, unless في tells what failed: معاهدة الحظر denies nothing, الإخفاق في does. */

/** Whether a word denies what follows; `next` is the next word, folded. */
export function denies(word: DenyingWord, next: string): boolean {
  const { folded, cores, imperfects } = word;
  if (articleLength(folded) > 0 && next !== "في") return false;
  const isIn = (table: Table) =>
    cores.some((core) => table.cores.has(core)) || imperfects.some((core) => table.imperfects.has(core));
  return isIn(always) || (next.startsWith("عن") && next.length < 6 && isIn(withAn));
}
