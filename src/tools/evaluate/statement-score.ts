import { normalise, tokenise } from "../../text/index";

/** A range with what is known of it, in UTF-16 code units of one article's text. */
export interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** One range laid upon the words of its article. */
interface Laid<Item extends Ranged> {
  readonly item: Item;
  /** Indices of the article's words. */
  readonly words: ReadonlySet<number>;
}

function lay<Item extends Ranged>(text: string, items: readonly Item[]): readonly Laid<Item>[] {
  const words = tokenise(text).filter(({ kind }) => kind === "word" || kind === "number");
  return items.map((item) => {
    const inside = words.flatMap(({ start, end }, index) =>
      start < item.end && end > item.start ? [index] : [],
    );
    return { item, words: new Set(inside) };
  });
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Two ranges taken for each other. */
export interface Pair<Expected, Found> {
  readonly expected: Expected;
  readonly found: Found;
  readonly exact: boolean;
}

/** What comparing the ranges of one article gives. Counts can be added up over articles. */
export interface Comparison<Expected, Found> {
  readonly expected: number;
  readonly found: number;
  /** One to one, sharing at least half of the longer one's words. */
  readonly pairs: readonly Pair<Expected, Found>[];
  /** Expected ranges of which one found range has at least half of the words, with that range. */
  readonly covered: readonly Pair<Expected, Found>[];
  /** Found ranges of which at least half of the words are in expected ranges. */
  readonly supported: number;
  readonly missed: readonly Expected[];
  readonly unsupported: readonly Found[];
  readonly words: { readonly expected: number; readonly found: number; readonly shared: number };
}

const all = (laid: readonly Laid<Ranged>[]): ReadonlySet<number> =>
  new Set(laid.flatMap(({ words }) => [...words]));

/** Compares found ranges with expected ones, by the words that they have in common. */
export function compareRanges<Expected extends Ranged, Found extends Ranged>(
  text: string,
  expected: readonly Expected[],
  found: readonly Found[],
): Comparison<Expected, Found> {
  const [wanted, given] = [lay(text, expected), lay(text, found)];
  const candidates = wanted.flatMap((a) => given.map((b) => ({ a, b, common: shared(a.words, b.words) })));
  const byCommon = candidates.filter(({ common }) => common > 0).sort((one, two) => two.common - one.common);
  const used = new Set<unknown>();
  const pairs: Pair<Expected, Found>[] = [];
  const covered = new Map<Expected, Pair<Expected, Found>>();
  for (const { a, b, common } of byCommon) {
    const exact = common === a.words.size && common === b.words.size;
    const pair = { expected: a.item, found: b.item, exact };
    if (2 * common >= a.words.size && !covered.has(a.item)) covered.set(a.item, pair);
    if (used.has(a.item) || used.has(b.item) || 2 * common < Math.max(a.words.size, b.words.size)) continue;
    used.add(a.item).add(b.item);
    pairs.push(pair);
  }
  const [wantedWords, givenWords] = [all(wanted), all(given)];
  const supported = given.filter(({ words }) => 2 * shared(words, wantedWords) >= words.size);
  return {
    expected: expected.length,
    found: found.length,
    pairs,
    covered: [...covered.values()],
    supported: supported.length,
    missed: expected.filter((item) => !covered.has(item)),
    unsupported: given.filter((laid) => !supported.includes(laid)).map(({ item }) => item),
    words: { expected: wantedWords.size, found: givenWords.size, shared: shared(wantedWords, givenWords) },
  };
}

/** Precision, recall and their harmonic mean. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figures(right: number, found: number, hit: number, expected: number): Figures {
  const precision = found === 0 ? 0 : right / found;
  const recall = expected === 0 ? 0 : hit / expected;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0);

/** The figures of several articles together, each as one line of a report. */
export interface Totals {
  readonly overlap: Figures;
  readonly paired: Figures;
  readonly exact: Figures;
  readonly words: Figures;
}

export function totals(comparisons: readonly Comparison<unknown, unknown>[]): Totals {
  const [expected, found] = [sum(comparisons, (it) => it.expected), sum(comparisons, (it) => it.found)];
  const paired = sum(comparisons, (it) => it.pairs.length);
  const exact = sum(comparisons, (it) => it.pairs.filter((pair) => pair.exact).length);
  const common = sum(comparisons, (it) => it.words.shared);
  return {
    overlap: figures(
      sum(comparisons, (it) => it.supported),
      found,
      sum(comparisons, (it) => it.covered.length),
      expected,
    ),
    paired: figures(paired, found, paired, expected),
    exact: figures(exact, found, exact, expected),
    words: figures(
      common,
      sum(comparisons, (it) => it.words.found),
      common,
      sum(comparisons, (it) => it.words.expected),
    ),
  };
}

/** Whether one of two names holds the words of the other, so that they may name one person. */
export function sameName(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) =>
    normalise(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
  if (one === undefined || two === undefined || one.length === 0 || two.length === 0) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.every((word) => long.includes(word));
}
