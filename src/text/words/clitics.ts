/**
 * What Arabic writes onto the front of a word, in its order: a conjunction, then a preposition or the future's particle,
 * then the article. ل and the article together are written لل, and س stands before verbs alone. In folded letters.
 */
export const conjunctions: readonly string[] = ["و", "ف"];
const prepositions = ["ب", "ل", "ك"];
const behindConjunction = ["", "ال", "ب", "بال", "ل", "لل", "ك", "كال", "س"];

/** Every run of clitics, the longest first, so that the first that fits is the fullest reading. */
export const proclitics: readonly string[] = ["", ...conjunctions]
  .flatMap((conjunction) => behindConjunction.map((rest) => `${conjunction}${rest}`))
  .filter((prefix) => prefix !== "")
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const written = new Set(proclitics);

/** Letters that carry nothing: marks above and below, tatweel, controls. */
const unlettered = /[\p{M}\p{Cf}\u0640]/gu;

/** Whether these letters, taken alone, can only be clitics: و, الـ, بـ. Diacritics and tatweel are ignored. */
export function isProclitic(letters: string): boolean {
  return letters.length <= 12 && written.has(letters.replace(unlettered, ""));
}

/** The conjunction that a folded word may begin with, given so many letters behind it; empty where it has none. */
export function conjunctionOf(folded: string, least = 1): "" | "و" | "ف" {
  if (folded.length <= least) return "";
  return folded.startsWith("و") ? "و" : folded.startsWith("ف") ? "ف" : "";
}

/** A folded word without the conjunction that it may begin with, given so many letters behind it. */
export function withoutConjunction(folded: string, least = 1): string {
  return folded.slice(conjunctionOf(folded, least).length);
}

/** Whether a folded word begins with a letter that is a preposition where it is a clitic: ب, ل, ك. */
export function beginsWithPreposition(folded: string): boolean {
  return prepositions.includes(folded.slice(0, 1));
}

/** Whether a run of clitics ends with one: وب, لل, but not the article. */
export function endsWithPreposition(clitics: string): boolean {
  return !clitics.endsWith("ال") && prepositions.includes(clitics.slice(-1));
}

/** A folded word without the one letter of a conjunction or a preposition that it may begin with, or null. */
export function withoutOneLetter(folded: string): string | null {
  if (conjunctionOf(folded) === "" && !beginsWithPreposition(folded)) return null;
  return folded.slice(1);
}

/** One reading of a folded word: the clitics in front, the article apart, and the rest with the article restored. */
interface Fronted {
  readonly front: string;
  readonly bare: string;
}

/**
 * The readings of a folded word as a conjunction, a preposition, or both, and the rest; the bare word first. The article
 * stays with the rest, which is what a name is looked up by: وللمنظمة is ول and المنظمة. With `inPlace` only rests whose
 * letters are all there, so that they have a place in the text: the article of لل has none.
 */
export function frontings(folded: string, inPlace = false): readonly Fronted[] {
  const conjunction = conjunctionOf(folded, 0);
  const found: Fronted[] = [{ front: "", bare: folded }];
  for (const letters of [conjunction, prepositionAt(folded, conjunction.length)]) {
    const length = letters === "" ? 0 : letters === conjunction ? 1 : conjunction.length + 1;
    const [front, rest] = [folded.slice(0, length), folded.slice(length)];
    if (front === "" || rest === "") continue;
    if (front.endsWith("ل") && rest.startsWith("ل") && !inPlace) found.push({ front, bare: `ا${rest}` });
    found.push({ front, bare: rest });
  }
  return found;
}

/** The preposition that a folded word may have at a place, or nothing. */
const prepositionAt = (folded: string, at: number): string =>
  prepositions.includes(folded.slice(at, at + 1)) ? folded.slice(at, at + 1) : "";

/** A word of fewer letters that begins with ال has it from its root: الم, الف. */
const leastDefinite = 5;

/** Whether a folded word without other clitics has the article. */
export function hasArticle(folded: string): boolean {
  return folded.startsWith("ال") && folded.length >= leastDefinite;
}

/** A folded word without the article, where it has one. */
export function withoutArticle(folded: string): string {
  return hasArticle(folded) ? folded.slice(2) : folded;
}

const upToArticle = proclitics.filter((prefix) => prefix.endsWith("ال") || prefix.endsWith("لل"));

/** How many letters the article takes of a folded word with what stands before it: 4 of وبالحوار; 0 where it has none. */
export function articleLength(folded: string): number {
  const front = upToArticle.find((prefix) => folded.startsWith(prefix) && folded.length > prefix.length + 2);
  return front?.length ?? 0;
}
