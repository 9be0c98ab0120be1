/** What a mark of quotation is by its shape. A straight one is neither. */
export type MarkShape = "open" | "close" | "neither";

/** Marks that pair with one another: double ones of every shape, and single ones, which may stand inside them. */
export type MarkFamily = "double" | "single";

interface QuotationMark {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
}

const shapes = (family: MarkFamily, shape: MarkShape, marks: string) =>
  [...marks].map((mark) => [mark, { family, shape }] as const);

/** Guillemets and curly marks are one family: one is closed with the other often enough. */
export const quotationMarks: ReadonlyMap<string, QuotationMark> = new Map([
  ...shapes("double", "open", "“«„《{﴿"),
  ...shapes("double", "close", "”»》}﴾"),
  ...shapes("double", "neither", '"‟″＂'),
  ...shapes("single", "open", "‘‹‚"),
  ...shapes("single", "close", "’›"),
  ...shapes("single", "neither", "'`´"),
]);

/** Marks that end a sentence. Two full stops or more are a pause, not an end. */
export const terminals: ReadonlySet<string> = new Set([".", "؟", "?", "!", "!!", "؟؟", "؟!", "!؟", "۔"]);

/** Marks that part clauses. */
export const commas: ReadonlySet<string> = new Set(["،", ",", "؛", ";"]);

export const colons: ReadonlySet<string> = new Set([":", "："]);
