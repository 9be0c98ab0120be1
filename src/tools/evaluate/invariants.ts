import {
  type Collation,
  collate,
  columnKinds,
  compareWordings,
  type Piece,
  tokenise,
} from "../../text/index";
import type { Evaluation, Report } from "./evaluation";
import { randomWordings, seeded } from "./random-wordings";

/** Something that must hold for every input, and whether it does for these wordings. */
export interface Invariant {
  readonly name: string;
  readonly holds: (wordings: readonly string[]) => boolean;
}

/** Tokens are slices of the text in order, and between them is nothing but white space and controls. */
function rejoins(text: string): boolean {
  let rejoined = "";
  for (const token of tokenise(text)) {
    if (token.start < rejoined.length || token.text !== text.slice(token.start, token.end)) return false;
    rejoined += text.slice(rejoined.length, token.start) + token.text;
  }
  return rejoined + text.slice(rejoined.length) === text;
}

/** A wording's cells, read down the columns, are all its tokens in their order. */
function readsInOrder(collation: Collation): boolean {
  return collation.texts.every((text, wording) => {
    const read = collation.columns.flatMap(({ cells }) => cells[wording]?.tokens ?? []);
    return JSON.stringify(read) === JSON.stringify(tokenise(text));
  });
}

function hasNoVariant(text: string): boolean {
  const collation = collate([text, text]);
  const { a, b } = compareWordings(collation, 0, 1);
  return (
    columnKinds(collation).every(({ kind }) => kind === "same") &&
    [...a, ...b].every(({ kind }) => kind === "same")
  );
}

const outline = (pieces: readonly Piece[]): string =>
  JSON.stringify(pieces.map(({ start, end, kind, marks, opposite }) => [start, end, kind, marks, opposite]));

/** The pieces of every pair, by the places that the wordings had before they were put in another order. */
function pairs(wordings: readonly string[], order: readonly number[]): ReadonlyMap<string, string> {
  const collation = collate(order.map((index) => wordings[index] ?? ""));
  const found = new Map<string, string>();
  order.forEach((first, a) => {
    order.forEach((second, b) => {
      found.set(`${first} ${second}`, outline(compareWordings(collation, a, b).a));
    });
  });
  return found;
}

function ignoresOrder(wordings: readonly string[]): boolean {
  const places = [...wordings.keys()];
  const straight = pairs(wordings, places);
  const rotated = [...places.slice(1), ...places.slice(0, 1)];
  return [places.toReversed(), rotated].every((order) =>
    [...pairs(wordings, order)].every(([pair, pieces]) => straight.get(pair) === pieces),
  );
}

/** Which other word a kind turns into when the sides change places. */
const mirror = (outlined: string): string =>
  outlined
    .replaceAll("addition", "\u0001")
    .replaceAll("omission", "addition")
    .replaceAll("\u0001", "omission");

function mirrors(wordings: readonly string[]): boolean {
  const collation = collate(wordings);
  return wordings.every((_, a) =>
    wordings.every((__, b) => {
      const one = compareWordings(collation, a, b);
      const other = compareWordings(collation, b, a);
      return mirror(outline(one.a)) === outline(other.b) && mirror(outline(one.b)) === outline(other.a);
    }),
  );
}

/** What is true of every collation, whatever it is given. */
export const invariants: readonly Invariant[] = [
  { name: "tokens and gaps rejoin to the exact text", holds: (wordings) => wordings.every(rejoins) },
  {
    name: "each wording reads in its own order down its column",
    holds: (wordings) => readsInOrder(collate(wordings)),
  },
  { name: "a wording beside itself has no variant", holds: (wordings) => wordings.every(hasNoVariant) },
  { name: "the order of the wordings changes no pair", holds: ignoresOrder },
  { name: "exchanging two sides exchanges addition and omission only", holds: mirrors },
];

/** How many sets of wordings are tried; about five milliseconds each for all invariants together. */
const tries = 2_000;

function report(): Report {
  const failures = new Map<string, number[]>(invariants.map(({ name }) => [name, []]));
  for (let seed = 0; seed < tries; seed += 1) {
    const wordings = randomWordings(seeded(seed));
    for (const { name, holds } of invariants) if (!holds(wordings)) failures.get(name)?.push(seed);
  }
  return {
    reached: [...failures.values()].every((seeds) => seeds.length === 0),
    lines: [...failures].map(([name, seeds]) => {
      const failed = seeds.length === 0 ? "" : `; fails for the seeds ${seeds.slice(0, 5).join(", ")}`;
      return `${name}: ${tries - seeds.length} of ${tries}${failed}`;
    }),
  };
}

/** The invariants over thousands of random sets of wordings. */
export const collationInvariants: Evaluation = {
  title: "Invariants on random wordings",
  file: null,
  run: report,
};
