/** Where something stands in a JSON value: the keys and indexes that lead to it from the root. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a file. */
export interface Problem {
  readonly file: string;
  /** Such as `statements[2].speaker`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, worded so that it reads on from the path: `"x" is not in speakers.json`. */
  readonly reason: string;
}

/** Takes note of one problem, so that a check can go on and find the others. */
export type Report = (path: Path, reason: string) => void;

/** A path as it is written in code: `["statements", 2, "speaker"]` is `statements[2].speaker`. */
export function formatPath(path: Path): string {
  return path
    .map((key, position) => (typeof key === "number" ? `[${key}]` : position === 0 ? key : `.${key}`))
    .join("");
}

/** A problem on one line: file, path, reason. */
export function describeProblem({ file, path, reason }: Problem): string {
  return path === "" ? `${file}: ${reason}` : `${file}: ${path} ${reason}`;
}

/** A message is read by people, on a phone too; the rest of a long list is in `problems`. */
const shownInMessage = 20;

/** Data that are not what they should be. The message gives file, path and reason, a line for each problem. */
export class DecodeError extends Error {
  override name = "DecodeError";
  /** All of them, in the order in which they were found. Never empty. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, shownInMessage).map(describeProblem);
    const rest = problems.length - shown.length;
    super([...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n"));
    this.problems = problems;
  }
}

/** Longer texts are cut in a message: the path says where the whole stands. */
const shownOfText = 60;

/** A text in quotation marks, for a message; cut where it is long, never inside a surrogate pair. */
export function inMarks(text: string): string {
  const characters = [...text];
  const cut = characters.length > shownOfText;
  return JSON.stringify(cut ? `${characters.slice(0, shownOfText).join("")}…` : text);
}

/** Runs a reading that reports its problems; throws all of them at once where there are any. */
export function decode<T>(file: string, read: (report: Report) => T | null): T {
  const problems: Problem[] = [];
  const value = read((path, reason) => problems.push({ file, path: formatPath(path), reason }));
  if (value === null || problems.length > 0) throw new DecodeError(problems);
  return value;
}
