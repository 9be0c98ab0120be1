/** Somebody, or a body, where an article names it by words of its own: a name, an office, or both. */
export interface NamedHere {
  readonly kind: "person" | "body";
  readonly start: number;
  readonly end: number;
  /** The folded words of the name; empty for an office alone. */
  readonly name: readonly string[];
  readonly role: string | null;
  /** A body's head alone: «المنظمة». */
  readonly headOnly: boolean;
  readonly from: number;
  readonly to: number;
}
