import { opposites } from "../lexicons/opposites";
import { synonyms } from "../lexicons/synonyms";

/** What a word means in the lexicon: which group of words, and on which of its sides (0 where it has but one). */
export interface Sense {
  readonly group: number;
  readonly side: -1 | 0 | 1;
}

interface Tables {
  /** By a word as it stands without clitics. */
  readonly cores: ReadonlyMap<string, readonly Sense[]>;
  /** By a verb of the present without the letter of the person. */
  readonly imperfects: ReadonlyMap<string, readonly Sense[]>;
}

/** In the lists a verb of the present begins so; no verbal noun or participle in them does. */
const present = /^ي(?=.{2})/u;

function build(): Tables {
  const cores = new Map<string, Sense[]>();
  const imperfects = new Map<string, Sense[]>();
  const add = (words: string, sense: Sense): void => {
    for (const word of words.trim().split(/\s+/u)) {
      const [table, key] = present.test(word) ? [imperfects, word.slice(1)] : [cores, word];
      const known = table.get(key);
      if (known === undefined) table.set(key, [sense]);
      else known.push(sense);
    }
  };
  opposites.forEach(([one, other], group) => {
    add(one, { group, side: 1 });
    add(other, { group, side: -1 });
  });
  synonyms.forEach((words, line) => {
    add(words, { group: opposites.length + line, side: 0 });
  });
  return { cores, imperfects };
}

let built: Tables | null = null;

const none: readonly Sense[] = [];

/** The senses of a word by its cores, each without clitics, and by its cores as a verb of the present. Mostly none. */
export function sensesOf(cores: readonly string[], imperfects: readonly string[]): readonly Sense[] {
  built ??= build();
  const tables = built;
  const found = [
    ...cores.flatMap((core) => tables.cores.get(core) ?? none),
    ...imperfects.flatMap((core) => tables.imperfects.get(core) ?? none),
  ];
  return found.length === 0 ? none : found;
}
