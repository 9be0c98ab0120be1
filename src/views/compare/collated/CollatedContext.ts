import { createContext, useContext } from "react";
import type { Difference } from "@/corpus/findings/types";
import type { VariantKind } from "@/text";
import type { Collated } from "../model/collated";
import type { CollatedWording } from "../model/collated-wordings";
import type { ColumnRange } from "../model/variants";

/** A collation as a screen shows it, for the pieces of the screen. */
export interface CollatedView {
  readonly collated: Collated;
  /** In the order of the collation. */
  readonly wordings: readonly CollatedWording[];
  /** A short name for each. */
  readonly labels: readonly string[];
  /**
   * For each what is to be said of its outlet, a clause for each finding; empty where nothing is certain. Null where there
   * is nothing to say of it: of the reference, of one outlet beside itself, and where another wording of the outlet has it.
   */
  readonly clauses: readonly (readonly string[] | null)[];
  /** The keys of the wordings whose verb of attribution parts from the others': see `partingCues`. */
  readonly partingCues: ReadonlySet<string>;
  /** How far the outlets part; null of one outlet beside itself. */
  readonly difference: Difference | null;
  /** Whether there are too many wordings for all to be among them. */
  readonly bounded: boolean;
  /** The kinds that are not marked. */
  readonly hidden: ReadonlySet<VariantKind>;
  /** Begins the ids of all elements of this comparison. */
  readonly id: string;
}

/** Whether there is a sentence to show with a wording: what is so of its outlet, or that it is the reference. */
export function hasSentence({ collated, clauses }: CollatedView, wording: number): boolean {
  return collated.base === wording || (clauses[wording] ?? null) !== null;
}

/** Null while there is nothing collated to show. */
export const CollatedContext = createContext<CollatedView | null>(null);

/** The collation around a piece. Throws where there is none. */
export function useCollated(): CollatedView {
  const view = useContext(CollatedContext);
  if (view === null) throw new Error("useCollated needs a collation around it");
  return view;
}

/** What is lit up; apart from the collation, since it changes with every move of the pointer. */
export interface Lit {
  /** A place, and where else its words stand. */
  readonly lit: readonly ColumnRange[];
  /** The piece that has, or had last, the focus. */
  readonly current: string | null;
}

export const LitContext = createContext<Lit>({ lit: [], current: null });

/** What is lit up around a piece; nothing outside of a comparison. */
export function useLitPlaces(): Lit {
  return useContext(LitContext);
}
