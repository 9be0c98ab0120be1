import * as v from "valibot";
import { inMarks, type Path, type Report } from "./problem";

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

const kinds: Readonly<Record<string, string>> = {
  Object: "an object",
  Array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

function shown(input: unknown): string {
  if (typeof input === "string") return inMarks(input);
  if (input === null || typeof input !== "object") return String(input);
  return Array.isArray(input) ? "a list" : "an object";
}

/** Messages of our own are kept; what the library says of a wrong type is reworded to read on from a path. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "validation") return issue.message;
  if (issue.expected === "never") return "is not a known field";
  if (issue.input === undefined) return "is missing";
  const expected = issue.expected ?? "something else";
  return `is ${shown(issue.input)}, not ${kinds[expected] ?? expected}`;
}

/**
 * Reads a value by a schema and reports everything that is wrong with its shape. Gives null only where the
 * shape itself is not there; a value with an empty text or a malformed id comes back, so that what can still
 * be checked is checked. The value is a copy that holds the schema's own fields and nothing else.
 */
export function readValue<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  report: Report,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  for (const issue of result.issues ?? []) report(pathOf(issue), reasonOf(issue));
  return result.typed ? result.output : null;
}
