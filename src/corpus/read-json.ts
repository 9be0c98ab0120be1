import { formatPath, type Path, type Problem } from "./problem";

/** What came of reading a text as JSON. Nothing in it is trusted yet; decoding is the next step. */
type JsonReading =
  | { readonly kind: "value"; readonly value: unknown }
  /** `at`: a place in the text, in UTF-16 code units, where that is known. */
  | { readonly kind: "malformed"; readonly at: number | null }
  | { readonly kind: "too-deep"; readonly most: number }
  /** Keys that reach into what all objects share. At least one problem, at most 20. */
  | { readonly kind: "unsafe-keys"; readonly problems: readonly Problem[] };

const unsafeKeys = new Set(["__proto__", "constructor", "prototype"]);
const mostProblems = 20;

/**
 * Reads JSON from outside. Nesting is measured before anything is built; keys by which a careless copy would
 * change every object are refused wherever they stand. `file` is what problems call the file.
 */
export function readJson(text: string, file: string, mostDepth: number): JsonReading {
  if (depthOf(text, mostDepth) > mostDepth) return { kind: "too-deep", most: mostDepth };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { kind: "malformed", at: place === undefined ? null : Number(place) };
  }
  const problems = unsafeKeysIn(value, file);
  return problems.length > 0 ? { kind: "unsafe-keys", problems } : { kind: "value", value };
}

/** How deep brackets are nested outside strings; stops at the first that is too deep. */
function depthOf(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= most; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === "\\") at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return deepest;
}

function unsafeKeysIn(root: unknown, file: string): Problem[] {
  const problems: Problem[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined && problems.length < mostProblems; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, inside] of Object.entries(value)) {
      const here = [...path, isList ? Number(key) : key];
      if (!isList && unsafeKeys.has(key)) {
        problems.push({ file, path: formatPath(here), reason: "is a key that all objects share" });
      }
      if (typeof inside === "object") open.push({ value: inside, path: here });
    }
  }
  return problems;
}
