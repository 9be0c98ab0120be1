import type { VariantKind } from "@/text";
import type { Fragment } from "./fragments";
import { isMarked } from "./marked";
import { pieceName } from "./piece-names";

/** Where the Tab key comes into a group of pieces: at the one where the reader was, else at the first. */
export function stopAmong(names: readonly string[], current: string | null): string | null {
  return names.find((name) => name === current) ?? names[0] ?? null;
}

/** The names of the pieces of a wording that can be stopped at. */
export function namesOf(
  wording: number,
  fragments: readonly Fragment[],
  hidden: ReadonlySet<VariantKind>,
): readonly string[] {
  return fragments.flatMap((fragment) =>
    fragment.span !== null && isMarked(fragment, hidden) ? pieceName(wording, fragment.span.from) : [],
  );
}
