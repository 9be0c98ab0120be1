/** How exactly a figure is meant: as it stands, about it, it or more, it or less. */
type Nearness = "exact" | "about" | "atLeast" | "atMost";

/** What a written number says, whatever its script and its dress. */
export interface Figure {
  readonly value: number;
  /** The second reading of an ambiguous separator (2.500 is 2500 or 2.5), or null. */
  readonly other: number | null;
  readonly nearness: Nearness;
  /** What is part of the figure itself: a share of a hundred, a day of the year (month × 100 + day), a month; else null. */
  readonly unit: "percent" | "day" | "month" | null;
}

/**
 * How two figures stand to one another. `equal`: one value. `rounded`: one is a round figure for the other,
 * so that both can be true. `different`: they disagree.
 */
type FigureRelation = "equal" | "rounded" | "different";

function readings(figure: Figure): readonly number[] {
  return figure.other === null ? [figure.value] : [figure.value, figure.other];
}

/** Half of the unit of the last digit that is not 0: 500 for 8,000, 5 for 7,930, 0.5 for 7,939. */
function roundingStep(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 0.5;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** A figure given as approximate may be this far off, where its own rounding does not allow more. */
const approximateShare = 0.05;

/**
 * However coarse its last digit, a figure that nobody called approximate rounds nothing that lies farther off than this
 * share: 100 is no round figure for 140.
 */
const roundShare = 0.1;

/** What is cut off may be this much of the figure at most. */
const cutShare = 0.01;

function isRoundFor(round: Figure, exact: number): boolean {
  const step = roundingStep(round.value);
  const distance = exact - round.value;
  const about = Math.max(step, Math.abs(round.value) * approximateShare);
  if (round.nearness === "about") return Math.abs(distance) <= about;
  if (round.nearness === "atLeast") return distance >= 0 && distance <= 2 * step;
  if (round.nearness === "atMost") return distance <= 0 && -distance <= 2 * step;
  // Digits may have been cut off rather than rounded: 9.3 for 9.37 million.
  if (step >= 50 && distance >= 0 && distance < 2 * step && distance <= round.value * cutShare) return true;
  // A figure that nobody called approximate counts as rounded from its tens on: 30 for 31 would be an error.
  return step >= 50 && Math.abs(distance) <= Math.min(step, Math.abs(exact) * roundShare);
}

/**
 * Compares two figures; symmetric. A rounded figure contradicts no near one: 7,939 and ثمانية آلاف are
 * `rounded`, 2,030 and 2,500 are `different`.
 */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  if (readings(a).some((value) => readings(b).includes(value))) return "equal";
  const near = readings(a).some((x) =>
    readings(b).some((y) => isRoundFor({ ...a, value: x }, y) || isRoundFor({ ...b, value: y }, x)),
  );
  return near ? "rounded" : "different";
}

/** What stands before a figure and says how exactly it is meant, in folded words; the longest first. */
const before: readonly (readonly [string, Nearness])[] = [
  ["ما لا يقل عن", "atLeast"],
  ["لا يقل عن", "atLeast"],
  ["ما يزيد علي", "atLeast"],
  ["ما يزيد عن", "atLeast"],
  ["يزيد علي", "atLeast"],
  ["يزيد عن", "atLeast"],
  ["اكثر من", "atLeast"],
  ["more than", "atLeast"],
  ["at least", "atLeast"],
  ["over", "atLeast"],
  ["لا يزيد علي", "atMost"],
  ["لا يزيد عن", "atMost"],
  ["لا يتجاوز", "atMost"],
  ["ما يقل عن", "atMost"],
  ["اقل من", "atMost"],
  ["less than", "atMost"],
  ["ما يقرب من", "about"],
  ["يقرب من", "about"],
  ["ما يقارب", "about"],
  ["ما يناهز", "about"],
  ["في حدود", "about"],
  ["يقارب", "about"],
  ["تقارب", "about"],
  ["يناهز", "about"],
  ["تناهز", "about"],
  ["بحدود", "about"],
  ["نحو", "about"],
  ["بنحو", "about"],
  ["لنحو", "about"],
  ["حوالي", "about"],
  ["زهاء", "about"],
  ["قرابه", "about"],
  ["about", "about"],
  ["around", "about"],
  ["nearly", "about"],
  ["some", "about"],
];

/** The same after a figure. */
const behind = new Map<string, Nearness>([
  ["تقريبا", "about"],
  ["علي الاقل", "atLeast"],
  ["علي الاكثر", "atMost"],
]);

const phrases = before
  .map(([phrase, nearness]) => ({ words: phrase.split(" "), nearness }))
  .sort((a, b) => b.words.length - a.words.length);

function endsWith(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => {
    const found = words[at - phrase.length + index] ?? "";
    // A conjunction may be written onto the phrase's first word: ونحو, وأكثر من.
    return found === word || (index === 0 && found.length > word.length && found.slice(1) === word);
  });
}

/** How exactly the figure at words `[first, last)` is meant, from the folded words around it. */
export function nearnessOf(words: readonly string[], first: number, last: number): Nearness {
  const phrase = phrases.find(({ words: its }) => endsWith(words, first, its));
  if (phrase !== undefined) return phrase.nearness;
  const one = words[last] ?? "";
  return behind.get(one) ?? behind.get(`${one} ${words[last + 1] ?? ""}`) ?? "exact";
}
