/** Turns a record of one version into one of the next. What it cannot make sense of it leaves for the decoder. */
export type Migration = (record: unknown) => unknown;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Version 0 was the story alone, as its file has it. */
const wrapStory: Migration = (record) => ({
  version: 1,
  revision: 1,
  changed: new Date(0).toISOString(),
  removed: null,
  story: record,
  suggestions: [],
  rejected: [],
});

/** The way from each version to the next, by the version that it begins with. Add to its end, change none. */
export const migrations: readonly Migration[] = [wrapStory];

/** The version of a record, or null for what is none. A record that does not say is of the first. */
function versionOf(record: unknown): number | null {
  if (!isObject(record)) return null;
  if (!("version" in record)) return 0;
  const { version } = record;
  return typeof version === "number" && Number.isInteger(version) && version >= 0 ? version : null;
}

/** A record in the present version; `newer` for one that this app cannot know, null for what is no record. */
export function migrate(record: unknown, steps: readonly Migration[] = migrations): unknown {
  const version = versionOf(record);
  if (version === null) return null;
  if (version > steps.length) return "newer";
  return steps.slice(version).reduce((value, step) => step(value), record);
}
