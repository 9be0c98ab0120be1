import { type Token, tokenise, wordOf } from "../words/index";
import { type Alignment, align } from "./align";
import { type Cell, type CollateOptions, type Collation, type Column, marksInSlot } from "./collation";
import { Lexicon } from "./matches";
import { indexNames } from "./names";
import { withReading } from "./reading";
import { type Prepared, readUnits, type Unit, type Units, WordsTogether } from "./units";

const noNames: readonly (readonly string[])[] = [];

/** What makes a wording distinct: its words, and which of them negate, which a comma can decide. */
const written = ({ units }: Units): string =>
  units.map(({ word, negation }) => `${word.written}${negation ? "\u0003" : ""}`).join("\u0000");

/** The things that a wording names, each once. */
function namedIn({ units }: Units): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { name } of units) if (name !== null) named.add(name);
  return named;
}

type Read = (wording: number, loose?: ReadonlySet<number>) => Units;

/**
 * Reads every wording, and a name by the name inside it where that alone has a counterpart: of «قوات مجموعة الأمن
 * الجماعي» the second half, beside wordings that name the organisation and not its forces. A thing that two wordings
 * name stays whole, and so does what holds no name that another wording has.
 */
function readAll(count: number, read: Read): readonly Units[] {
  const wordings = Array.from({ length: count }, (_, wording) => read(wording));
  const named = wordings.map(namedIn);
  const all = new Set(named.flatMap((things) => [...things]));
  const isNamedBeside = (thing: number, wording: number) =>
    named.some((things, other) => other !== wording && things.has(thing));
  return wordings.map((own, wording) => {
    if (all.size === named[wording]?.size) return own;
    const loose = new Set<number>();
    for (const { name, first, last } of own.units) {
      if (name === null || last - first === 1 || loose.has(name) || isNamedBeside(name, wording)) continue;
      const inside = namedIn(read(wording, new Set([name])));
      for (const thing of inside) {
        if (named[wording]?.has(thing) !== true && isNamedBeside(thing, wording)) loose.add(name);
      }
    }
    return loose.size === 0 ? own : read(wording, loose);
  });
}

/** Takes wordings apart and finds the distinct ones among them. No wordings, or empty ones, give what is empty. */
function prepare(texts: readonly string[], options: CollateOptions): Prepared {
  const tokens = texts.map(tokenise);
  const together = new WordsTogether();
  const words = tokens.map((each) => each.map(({ text }) => wordOf(text)));
  for (const each of words) together.addAll(each);
  const names = indexNames(options.names ?? noNames);
  const wordings = readAll(texts.length, (wording, loose) =>
    readUnits(tokens[wording] ?? [], words[wording] ?? [], names, together, loose),
  );
  const keys = wordings.map(written);
  const sorted = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
  const rank = new Map(sorted.map((key, index) => [key, index]));
  const distinctOf = keys.map((key) => rank.get(key) ?? 0);
  const lexicon = new Lexicon();
  const distinct = sorted.map((_, index) => {
    const units = wordings[distinctOf.indexOf(index)]?.units ?? [];
    return units.map((unit) => lexicon.idOf(unit));
  });
  return { wordings, facets: lexicon.facets, distinct, distinctOf };
}

/** The slot for punctuation in front of a column. Slots are numbered through, two for each column. */
const slotBefore = (column: number): number => column * 2;

/** The slot for punctuation behind a column. */
const slotBehind = (column: number): number => column * 2 + 1;

/** The slot of marks that stand in a wording without a word. */
const lonelySlot = -1;

const openings = new Set(["(", "[", "{", "«", "“", "‘", "„", "<", "¿", "¡"]);

/** Marks that do the same office, whatever their shape; the rest are classes of their own. */
const offices: ReadonlyMap<string, string> = new Map(
  Object.entries({
    quote: "\"“”„«»'‘’‹›",
    comma: ",،",
    semicolon: ";؛",
    question: "?؟",
    stop: ".…",
    dash: "-–—_ـ",
  }).flatMap(([office, marks]) => Array.from(marks, (mark) => [mark, office] as const)),
);

const officeOf = ({ text }: Token): string => offices.get(text[0] ?? "") ?? text;

/** Whether a mark belongs to the word after it: it touches that word alone, or opens and touches both or neither. */
function leansOn(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const touchesBefore = before?.end === token.start;
  const touchesNext = next?.start === token.end;
  if (touchesBefore !== touchesNext) return touchesNext;
  return openings.has(token.text[0] ?? "");
}

/** Where each mark of a wording stands: `columnOf` gives the columns of its units. Marks inside a unit stand in its cell. */
function slotMarks({ tokens, units }: Units, columnOf: Int32Array): ReadonlyMap<number, readonly Token[]> {
  const slots = new Map<number, Token[]>();
  const put = (slot: number, token: Token) => {
    const marks = slots.get(slot);
    if (marks === undefined) slots.set(slot, [token]);
    else marks.push(token);
  };
  for (let gap = 0; gap <= units.length; gap += 1) {
    const start = gap === 0 ? 0 : (units[gap - 1]?.last ?? 0);
    const end = gap === units.length ? tokens.length : (units[gap]?.first ?? 0);
    if (start === end) continue;
    const marks = tokens.slice(start, end);
    const behind = gap === 0 ? null : slotBehind(columnOf[gap - 1] ?? 0);
    const before = gap === units.length ? null : slotBefore(columnOf[gap] ?? 0);
    const split = marks.findIndex((mark, at) =>
      leansOn(mark, tokens[start + at - 1], tokens[start + at + 1]),
    );
    marks.forEach((mark, at) => {
      const leaning = split >= 0 && at >= split;
      put((leaning ? (before ?? behind) : (behind ?? before)) ?? lonelySlot, mark);
    });
  }
  return slots;
}

/** The longest common subsequence of two short lists, as pairs of places. */
function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    for (let j = b.length - 1; j >= 0 && row !== undefined; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Takes a list of marks into a row of columns, opening new ones for what has none. */
function weave(row: readonly string[], marks: readonly string[]): string[] {
  const woven: string[] = [];
  let i = 0;
  let j = 0;
  for (const [left, right] of [...common(row, marks), [row.length, marks.length] as const]) {
    woven.push(...row.slice(i, left), ...marks.slice(j, right));
    if (left < row.length) woven.push(row[left] ?? "");
    i = left + 1;
    j = right + 1;
  }
  return woven;
}

/** The marks of each wording by the column of the slot that they stand in. */
type Seats = readonly ReadonlyMap<number, number>[];

function seatMarks(lists: readonly (readonly string[])[]): {
  readonly columns: number;
  readonly seats: Seats;
} {
  const most = lists.reduce((longest, list) => Math.max(longest, list.length), 0);
  if (most > marksInSlot) {
    return { columns: most, seats: lists.map((list) => new Map(list.map((_, at) => [at, at]))) };
  }
  const distinct = [...new Map(lists.map((list) => [list.join("\u0000"), list]))];
  distinct.sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1));
  const row = distinct.reduce<readonly string[]>((woven, [, list]) => weave(woven, list), []);
  return { columns: row.length, seats: lists.map((list) => new Map(common(row, list))) };
}

/** Whether every wording has one mark of one office here, or none: by far the most slots. */
function isOneMark(marks: readonly (readonly Token[])[]): boolean {
  let office: string | null = null;
  for (const tokens of marks) {
    const [first] = tokens;
    if (first === undefined) continue;
    office ??= officeOf(first);
    if (tokens.length > 1 || officeOf(first) !== office) return false;
  }
  return true;
}

/**
 * Aligns the marks that wordings have in one slot, by their office: a list of columns, each with every wording's mark or
 * null. The longest list goes first, so that the order of the wordings does not matter.
 */
function alignMarks(marks: readonly (readonly Token[])[]): readonly (readonly (Token | null)[])[] {
  if (isOneMark(marks)) return [marks.map((tokens) => tokens[0] ?? null)];
  const lists = marks.map((tokens) => tokens.map(officeOf));
  const { columns, seats } = seatMarks(lists);
  return Array.from({ length: columns }, (_, column) =>
    seats.map((seat, wording) => {
      const place = seat.get(column);
      return place === undefined ? null : (marks[wording]?.[place] ?? null);
    }),
  );
}

function toCell({ tokens }: Units, unit: Unit): Cell {
  const own = tokens.slice(unit.first, unit.last);
  return {
    tokens: own,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    written: unit.word.written,
    name: unit.name,
    figure: unit.figure,
    negation: unit.negation,
  };
}

/** The columns of words, each with every wording's cell or null. */
function wordColumns(
  { wordings, distinctOf }: Prepared,
  { columns, columnOf }: Alignment,
): readonly Column[] {
  const rows = Array.from({ length: columns }, () => new Array<Cell | null>(wordings.length).fill(null));
  wordings.forEach((read, wording) => {
    const own = columnOf[distinctOf[wording] ?? 0];
    read.units.forEach((unit, at) => {
      const row = rows[own?.[at] ?? 0];
      if (row !== undefined) row[wording] = toCell(read, unit);
    });
  });
  return rows.map((cells) => ({ cells, punctuation: false }));
}

function markCell(token: Token): Cell {
  const { start, end, text } = token;
  return { tokens: [token], start, end, written: text, name: null, figure: null, negation: false };
}

/** Puts the alignment into a table: the columns of words, with those of punctuation between them. */
function buildTable(prepared: Prepared, alignment: Alignment): readonly Column[] {
  const marks = prepared.wordings.map((wording, index) =>
    slotMarks(wording, alignment.columnOf[prepared.distinctOf[index] ?? 0] ?? new Int32Array(0)),
  );
  const slots = new Set(marks.flatMap((of) => [...of.keys()]));
  const columns: Column[] = [];
  const addMarks = (slot: number) => {
    if (!slots.has(slot)) return;
    for (const row of alignMarks(marks.map((of) => of.get(slot) ?? []))) {
      const cells = row.map((mark) => (mark === null ? null : markCell(mark)));
      columns.push({ cells, punctuation: true });
    }
  };
  addMarks(lonelySlot);
  wordColumns(prepared, alignment).forEach((column, at) => {
    addMarks(slotBefore(at));
    columns.push(column);
    addMarks(slotBehind(at));
  });
  return columns;
}

/**
 * Sets wordings beside one another, all at once, word by word.
 *
 * The passes, each fed only by the one before:
 * 1. `prepare` takes the texts apart: tokens, and of them the units that are aligned (words, names, numbers, days).
 * 2. `align` gives every unit its column. Every pair is aligned by strength of match (Needleman & Wunsch 1970), chance
 *    taken back, places held between matches kept; the matches of all pairs go into one variant graph, a partial order
 *    (Lee, Grasso & Sharlow 2002), the best founded and best confirmed first (Morgenstern et al. 1996; Notredame et al.
 *    2000), so that no wording is the base and none comes first; what contradicted itself is refined (Barton & Sternberg
 *    1987); the graph's ranks are the columns (Schmidt & Colomb 2009; Dekker et al. 2015).
 * 3. `buildTable` writes the columns down, those of punctuation among them.
 * How the words of a column stand to one another is read from the table, pair by pair, when it is asked for
 * (`compareWordings`): a column is a place on the page and no claim.
 *
 * Near-linear where the texts agree. The result depends on the wordings and not on their order. Takes any strings and
 * any number of them; no wordings, or none with a word or a mark, give no columns. Nothing throws.
 */
export function collate(wordings: readonly string[], options: CollateOptions = {}): Collation {
  const prepared = prepare(wordings, options);
  const alignment = align(prepared.distinct, prepared.facets);
  const { approximate, matches } = alignment;
  const table = { texts: [...wordings], columns: buildTable(prepared, alignment), approximate };
  const { facets, distinct, distinctOf } = prepared;
  const idsOf = (wording: number) => distinct[distinctOf[wording] ?? 0] ?? [];
  return withReading(table, { facets, matches }, idsOf);
}
