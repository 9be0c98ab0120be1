import type { VariantKind } from "@/text";
import type { Collated } from "./collated";
import { textAt } from "./fragments";
import { groupColumns } from "./groups";
import { plainWords } from "./quoting";
import { isShared } from "./table-groups";
import type { Span } from "./variants";

/** What some wordings have where the stream parts; they are one branch where they differ in spelling at most. */
export interface Branch {
  /** In their order; the first is the one whose letters are shown. */
  readonly wordings: readonly [number, ...number[]];
  /** True where these wordings have no words here and the stream runs past. */
  readonly empty: boolean;
}

/** A stretch of the stream: shared by all, shown in the letters of `wording`, or parted into branches. */
export type Passage =
  | (Span & { readonly shared: true; readonly wording: number })
  | (Span & { readonly shared: false; readonly branches: readonly Branch[] });

/** The wordings of a span by what they say there: the base's branch first, then the one that most follow. */
function branchesAt(collated: Collated, span: Span): readonly Branch[] {
  const groups = new Map<string, [number, ...number[]]>();
  for (const wording of collated.collation.texts.keys()) {
    const words = plainWords(textAt(collated, wording, span) ?? "");
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [wording]);
    else if (wording === collated.base) group.unshift(wording);
    else group.push(wording);
  }
  const weight = ({ wordings, empty }: Branch) =>
    wordings[0] === collated.base
      ? Number.POSITIVE_INFINITY
      : wordings.length - (empty ? wordings.length : 0);
  return [...groups]
    .map(([words, wordings]) => ({ wordings, empty: words === "" }))
    .sort((a, b) => weight(b) - weight(a) || a.wordings[0] - b.wordings[0]);
}

/** The wording whose spelling is most often that of most; its letters stand for all in what they share. */
function commonest({ collation, base }: Collated, columns: readonly number[]): number {
  if (base !== null) return base;
  const score = collation.texts.map(() => 0);
  for (const column of columns) {
    const written = (collation.columns[column]?.cells ?? []).map((cell) => cell?.written ?? null);
    written.forEach((word, wording) => {
      if (word !== null)
        score[wording] = (score[wording] ?? 0) + written.filter((other) => other === word).length;
    });
  }
  return Math.max(0, score.indexOf(Math.max(...score)));
}

/** The stream of a collation: what all share, and where they part. Spelling parts nobody. */
export function passagesOf(collated: Collated, hidden: ReadonlySet<VariantKind>): readonly Passage[] {
  const { collation } = collated;
  const light = new Set([...hidden, "spelling" as const]);
  const groups = groupColumns(collation, {
    shared: (column) => isShared(collated, column, light),
    together: () => true,
  });
  const sharedColumns = [...collation.columns.keys()].filter((column) => isShared(collated, column, light));
  const wording = commonest(collated, sharedColumns);
  return groups.map(({ from, to, shared }) =>
    shared
      ? { from, to, shared, wording }
      : { from, to, shared, branches: branchesAt(collated, { from, to }) },
  );
}
