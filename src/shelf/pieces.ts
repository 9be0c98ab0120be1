// The page takes in at one go what the database hands over at one go, and what it is to write: a book's text would hold
// it up. A long text lies in pieces therefore, and what it belongs to is a small record that can be looked at alone.

/** A longer text lies in pieces of so many UTF-16 code units. An article of a newspaper is shorter. */
const pieceLength = 16_000;

/** Where a text that lies in pieces stands in its value, and in how many pieces. */
interface LongText {
  readonly path: readonly string[];
  readonly pieces: number;
}

/** What stands for a value whose long texts lie in pieces: the value with empty texts in their place. */
export interface PartedValue {
  readonly revision: number;
  readonly parted: unknown;
  readonly long: readonly LongText[];
}

const isLongText = (value: unknown): value is LongText =>
  typeof value === "object" &&
  value !== null &&
  "pieces" in value &&
  typeof value.pieces === "number" &&
  "path" in value &&
  Array.isArray(value.path);

/** Whether what lies in the database is a value without its long texts. */
export function isParted(held: unknown): held is PartedValue {
  return (
    typeof held === "object" &&
    held !== null &&
    "parted" in held &&
    "long" in held &&
    Array.isArray(held.long) &&
    held.long.every(isLongText)
  );
}

const isPlain = (value: object) => Object.prototype.toString.call(value) === "[object Object]";

/** The value without its long texts, which go into `texts` with their places. */
function withoutTexts(
  value: unknown,
  path: readonly string[],
  texts: { readonly path: readonly string[]; readonly text: string }[],
): unknown {
  if (typeof value === "string" && value.length > pieceLength) {
    texts.push({ path, text: value });
    return "";
  }
  if (typeof value !== "object" || value === null) return value;
  const inner = (key: string, each: unknown) => withoutTexts(each, [...path, key], texts);
  if (Array.isArray(value)) return value.map((each, at) => inner(String(at), each));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(key, each)]));
}

function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((each, at) => (String(at) === key ? withText(each, rest, text) : each));
  }
  const inner: unknown = Reflect.get(value, key);
  return { ...value, [key]: withText(inner, rest, text) };
}

/** What is written for a value: itself, or what stands for it, and the pieces of its long texts in their order. */
export function partValue(value: unknown, revision: number): { head: unknown; pieces: readonly string[] } {
  const texts: { path: readonly string[]; text: string }[] = [];
  const parted = withoutTexts(value, [], texts);
  if (texts.length === 0) return { head: value, pieces: [] };
  const pieces: string[] = [];
  const long = texts.map(({ path, text }): LongText => {
    const before = pieces.length;
    for (let at = 0; at < text.length; at += pieceLength) pieces.push(text.slice(at, at + pieceLength));
    return { path, pieces: pieces.length - before };
  });
  const head: PartedValue = { revision, parted, long };
  return { head, pieces };
}

/** How many pieces belong to it. */
export function countPieces({ long }: PartedValue): number {
  return long.reduce((sum, { pieces }) => sum + pieces, 0);
}

/** The value as it was before it was parted. */
export function joinValue({ parted, long }: PartedValue, pieces: readonly string[]): unknown {
  let value = parted;
  let at = 0;
  for (const { path, pieces: count } of long) {
    value = withText(value, path, pieces.slice(at, at + count).join(""));
    at += count;
  }
  return value;
}
