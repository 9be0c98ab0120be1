import type { ReadWord } from "../speakers/index";
import { hasArticle, ownerPronouns, proclitics, withoutArticle, withoutOneLetter } from "../words/index";

/** What stands before a noun so often that it outweighs the chance of the letter's being the word's own. */
const often = proclitics.filter(
  (prefix) => prefix !== "ف" && prefix !== "ك" && prefix.length === 1 && prefix !== "س",
);
const withArticle = proclitics.filter((prefix) => prefix.endsWith("ال"));
const tanwin = /\u064b/u;
/** افتعال، انفعال، استفعال، تفعيل، إفعال: verbal nouns of the derived forms, in folded letters. */
const verbalNoun =
  /^(?:ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L})$/u;
/** المشاهدون, المشاركين: those who do something. */
const plural = /^الم\p{L}{3,}[وي]ن$/u;
/** With a pronoun behind: وتعيينه, and the present of a verb: يمكنك. */
const owned = /^[وبلي]\p{L}{3,}(?:ه|ها|هم)$|^ي\p{L}{3,}ك$/u;

/**
 * The words of all articles together. What they do with a word tells a noun from a name where no lexicon has it: a noun
 * stands with the article here and without it there, or is somebody's; a name does neither.
 */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly pairs = new Map<string, number>();

  constructor(texts: readonly (readonly ReadWord[])[]) {
    for (const words of texts) {
      words.forEach(({ folded, first }, at) => {
        this.counts.set(folded, (this.counts.get(folded) ?? 0) + 1);
        const before = first ? undefined : words[at - 1]?.folded;
        if (before === undefined) return;
        const pair = `${before} ${folded}`;
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
      });
    }
  }

  private has(folded: string): boolean {
    return this.counts.has(folded);
  }

  /** How often the articles have a folded word. */
  count(folded: string): number {
    return this.counts.get(folded) ?? 0;
  }

  /** Whether the articles use a folded word, with or without its article, as a common noun. */
  isNoun(folded: string): boolean {
    const bare = withoutArticle(folded);
    const others = hasArticle(folded) ? ["", ...often] : withArticle;
    const other = others.some((front) => this.has(`${front}${bare}`));
    if (other) return true;
    const stem = bare.endsWith("ه") ? `${bare.slice(0, -1)}ت` : bare;
    return (
      bare.length > 2 && ownerPronouns.some((it) => `${stem}${it}` !== folded && this.has(`${stem}${it}`))
    );
  }

  /** Whether a word stands elsewhere without the one after it here, and that one, where it has to, without it. */
  arePartable(folded: string, next: string, enough: boolean): boolean {
    const together = this.pairs.get(`${folded} ${next}`) ?? 0;
    if ((this.counts.get(folded) ?? 0) <= together) return false;
    return enough || (this.counts.get(next) ?? 0) > together || this.isNoun(next);
  }

  /** Whether a word has letters in front that may be a clitic: the articles have the rest of it. */
  mayHaveClitic(folded: string): boolean {
    const rest = folded.length > 3 ? withoutOneLetter(folded) : null;
    return rest !== null && this.has(rest);
  }

  /** Whether a word is a noun in the accusative, which the articles have without it: قرارا, where قرار or القرار stands. */
  isAccusative(folded: string): boolean {
    if (!/^\p{L}{3,}ا$/u.test(folded)) return false;
    const noun = folded.slice(0, -1);
    return withArticle.some((front) => this.has(`${front}${noun}`)) || (this.has(noun) && this.isNoun(noun));
  }

  /** Whether a word's own shape tells that it is no name: a case ending, a plural, a verbal noun. */
  isShapedLikeNoun({ text, folded }: ReadWord): boolean {
    if (plural.test(folded)) return true;
    if (tanwin.test(text) || folded.endsWith("ات") || text.endsWith("ة") || owned.test(folded)) return true;
    return (
      verbalNoun.test(folded) ||
      often.some((front) => folded.startsWith(front) && verbalNoun.test(folded.slice(1)))
    );
  }
}
