import type { VariantKind } from "@/text";
import type { Fragment } from "./fragments";

/** Whether anything of a fragment is marked, so that the reader can stop at it. */
export function isMarked({ gap, parts }: Fragment, hidden: ReadonlySet<VariantKind>): boolean {
  return [gap, ...parts.map(({ kind }) => kind)].some((kind) => kind !== null && !hidden.has(kind));
}
