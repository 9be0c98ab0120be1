import { frontings, normalise, rememberedWords, tokenise, type WordsAround, wordOf } from "../words/index";

/** A form of a name: its folded words, and which thing it names. */
export interface NameForm {
  readonly words: readonly string[];
  /** The marks that it is written with behind each of its words. */
  readonly marks: readonly string[];
  readonly name: number;
}

/** A form as it was given. Most are never met in a text, so that only its first word is read beforehand. */
interface Written {
  readonly form: string;
  readonly name: number;
}

/** The first word of a form, folded; empty where it has none. No word has white space in it. */
function firstWord(form: string): string {
  for (const part of form.split(/\s+/u)) {
    const word = tokenise(part).find(({ kind }) => kind !== "punctuation");
    if (word !== undefined) return normalise(word.text);
  }
  return "";
}

function readForm({ form, name }: Written): NameForm {
  const words: string[] = [];
  const marks: string[] = [];
  for (const { kind, text } of tokenise(form)) {
    if (kind !== "punctuation") marks[words.push(normalise(text)) - 1] = "";
    else if (words.length > 0) marks[words.length - 1] += text;
  }
  return { words, marks, name };
}

/** The forms of all names, by the folded word that a text's may begin with; clitics are looked up once for each. */
export class NameIndex {
  private readonly byFirst = new Map<string, Written[]>();
  private readonly byWord = new Map<string, readonly NameForm[]>();

  constructor(names: readonly (readonly string[])[]) {
    names.forEach((forms, name) => {
      for (const form of forms) {
        const first = firstWord(form);
        const group = this.byFirst.get(first);
        if (group === undefined) this.byFirst.set(first, [{ form, name }]);
        else group.push({ form, name });
      }
    });
  }

  /** The forms that may begin with this word, with or without a clitic in front; the longest first. */
  beginningWith(word: string): readonly NameForm[] {
    if (this.byFirst.size === 0 || word === "") return [];
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const found = frontings(word)
      .flatMap(({ bare }) => this.byFirst.get(bare) ?? [])
      .map(readForm);
    found.sort((a, b) => b.words.length - a.words.length || a.name - b.name);
    if (this.byWord.size >= rememberedWords) this.byWord.clear();
    this.byWord.set(word, found);
    return found;
  }
}

const indexed = new WeakMap<readonly (readonly string[])[], NameIndex>();

/** The index of a story's names. Kept for as long as the list itself is, since its statements share it. */
export function indexNames(names: readonly (readonly string[])[]): NameIndex {
  const known = indexed.get(names);
  if (known !== undefined) return known;
  const index = new NameIndex(names);
  indexed.set(names, index);
  return index;
}

function fits(form: NameForm, ahead: WordsAround): boolean {
  return form.words.every((word, at) => {
    if (at > 0 && ahead.word(at) !== word) return false;
    const marks = at + 1 < form.words.length ? ahead.marks(at) : "";
    return marks === "" || marks === form.marks[at];
  });
}

/**
 * The longest name that begins with the first of the words ahead, with or without a clitic in front: which thing it
 * is, and how many words it takes. Null where none does. Things in `loose` are passed over.
 */
export function nameAt(
  forms: readonly NameForm[],
  ahead: WordsAround,
  loose: ReadonlySet<number>,
): { readonly name: number; readonly length: number } | null {
  const found = forms.find((form) => !loose.has(form.name) && fits(form, ahead));
  return found === undefined ? null : { name: found.name, length: found.words.length };
}

/**
 * What two forms of a name have in common when they differ in spelling alone (منظمة الأمن / منظمة “الامن”): their words
 * without marks, in one spelling. Empty for a form without a word.
 */
export function nameSpelling(form: string): string {
  return tokenise(form)
    .filter(({ kind }) => kind !== "punctuation")
    .map(({ text }) => wordOf(text).spelling)
    .join(" ");
}
