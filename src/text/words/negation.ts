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

/** What stands around a word: the folded words before and after it, empty at the text's ends. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether a comma parts it from the word before: ، ما أدى is "which led". */
  readonly comma: boolean;
}

/** Whether a folded word is ما, "not" or "what". */
export function isMa(folded: string): boolean {
  return folded === "ما" || folded === "وما" || folded === "فما";
}

/** Whether ما is "not" here: where nothing around it makes it "what". */
export function maNegates(folded: string, around: Surroundings): boolean {
  if (around.after === "" || (around.comma && folded === "ما")) return false;
  return !beforeRelative.has(around.before) && !afterRelative.test(around.after);
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
