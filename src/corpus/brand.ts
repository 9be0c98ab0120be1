declare const kindOf: unique symbol;

/** A string that names one kind of thing only, so that ids of different kinds cannot be mixed up. */
export type Branded<Kind extends string> = string & { readonly [kindOf]: Kind };

export type StoryId = Branded<"story">;
export type OutletId = Branded<"outlet">;
export type ArticleId = Branded<"article">;
export type SpeakerId = Branded<"speaker">;
export type StatementId = Branded<"statement">;
export type EventId = Branded<"event">;
export type NameId = Branded<"name">;
export type TagId = Branded<"tag">;

/** A calendar day as `YYYY-MM-DD`, without a time of day or a zone. */
export type Day = Branded<"day">;

/** An id as it stands in addresses and file names: a–z, 0–9, and single hyphens between them. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a string has the shape of an id, of whatever kind. Says nothing on whether anything bears it. */
export function isId(value: string): boolean {
  return idPattern.test(value);
}

/** A brand is a promise to the compiler and leaves no trace in the value, so that any text can bear one. */
function bears<Kind extends string>(value: string): value is Branded<Kind> {
  return typeof value === "string";
}

/**
 * The one place where a plain string becomes an id or a day of a kind. The caller has checked that it is one;
 * its shape is not looked at here.
 *
 * @throws TypeError for what is not text at all.
 */
export function brand<Kind extends string>(value: string): Branded<Kind> {
  if (bears<Kind>(value)) return value;
  throw new TypeError("only text can be an id or a day");
}

/** Stories of the reader's own have ids that begin so, which no bundled story's does. */
export const ownPrefix = "own-";

/** Whether an id is that of a story of the reader's own; any other is looked for in the library. */
export function isOwnId(id: string): boolean {
  return id.startsWith(ownPrefix);
}
