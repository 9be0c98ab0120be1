import { createContext, useContext } from "react";
import type { Article, Outlet, SpeakerId, StatementId } from "@/corpus";
import type { BesideAddress } from "@/parts/address";
import type { Side } from "./rows";

/** What the rows of two articles share. */
export interface Beside {
  readonly address: BesideAddress;
  readonly articles: Readonly<Record<Side, Article>>;
  readonly outlets: Readonly<Record<Side, Outlet>>;
  /** The statement whose wordings are lit in both columns, under the pointer or the focus. */
  readonly lit: StatementId | null;
  readonly light: (statement: StatementId | null) => void;
  /** The key of the stop where the reader is. */
  readonly current: string | null;
  /** Goes to a stop of the same statement, to which the address leads already. */
  readonly reach: (stop: string) => void;
}

export const BesideContext = createContext<Beside | null>(null);

/** The id of a speaker’s place in the key, which tells whose a wording is. */
export const speakerKeyId = (speaker: SpeakerId) => `beside-speaker-${speaker}`;

/** What the rows share. Throws outside of the view. */
export function useBeside(): Beside {
  const beside = useContext(BesideContext);
  if (beside === null) throw new Error("useBeside needs the view of two articles around it");
  return beside;
}

/** Lights the wordings of a statement while the pointer or the focus is on something of it. */
export function useLighting(statement: StatementId) {
  const { light } = useBeside();
  return {
    onMouseEnter: () => light(statement),
    onMouseLeave: () => light(null),
    onFocus: () => light(statement),
    onBlur: () => light(null),
  };
}
