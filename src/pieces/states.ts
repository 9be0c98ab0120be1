import type { ReactNode } from "react";

/** One state of a piece: what it is called, and the piece in it. */
export interface PieceState {
  readonly state: string;
  readonly shown: ReactNode;
  /** Whether it needs the whole width of the page. */
  readonly wide?: boolean;
}

/** A piece by the name of its component, in all of its states. */
export interface Piece {
  readonly piece: string;
  readonly states: readonly PieceState[];
}
