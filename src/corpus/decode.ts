import { DecodeError, formatPath, type Problem, type Report } from "./problem";

/** Runs a reading that reports its problems; throws all of them at once where there are any. */
export function decode<T>(file: string, read: (report: Report) => T | null): T {
  const problems: Problem[] = [];
  const value = read((path, reason) => problems.push({ file, path: formatPath(path), reason }));
  if (value === null || problems.length > 0) throw new DecodeError(problems);
  return value;
}
