import type { WordKind } from "./relate";
import type { Move, VariantKind } from "./types";

/** What one wording's cell is to another wording in the same column; `absent`: the other has nothing for it. */
export type SideKind = WordKind | "moved" | "absent";

/** From the gravest, which a column of several takes its name from, to the lightest. */
export const gravity: readonly VariantKind[] = [
  "negation",
  "number",
  "substitution",
  "moved",
  "omission",
  "addition",
  "name",
  "inflection",
  "spelling",
  "same",
];

/** Which cells have their words elsewhere in another wording, from the moves of a collation. */
export class MovedCells {
  private readonly byColumn = new Map<number, Map<string, number>>();

  constructor(readonly moves: readonly Move[]) {
    moves.forEach(({ places: [first, second] }, index) => {
      for (const [here, there] of [
        [first, second],
        [second, first],
      ] as const) {
        for (const column of here.columns) {
          const cells = this.byColumn.get(column) ?? new Map<string, number>();
          this.byColumn.set(column, cells);
          for (const a of here.wordings) for (const b of there.wordings) cells.set(`${a} ${b}`, index);
        }
      }
    });
  }

  has(column: number): boolean {
    return this.byColumn.has(column);
  }

  /** The move that takes what `a` has in a column to another place in `b`, or null. */
  find(column: number, a: number, b: number): number | null {
    return this.byColumn.get(column)?.get(`${a} ${b}`) ?? null;
  }
}

/** One wording's word in a column beside another's, and whether either stands elsewhere in the other wording. */
export interface Side {
  /** How the two words stand to one another; null where the other wording has none here. */
  readonly relation: WordKind | null;
  readonly negation: boolean;
  readonly moved: boolean;
  readonly otherMoved: boolean;
}

/** What a word is to the other wording. Opposite a word that has moved in, it stands opposite nothing of its own. */
export function sideKind({ relation, negation, moved, otherMoved }: Side): SideKind {
  if (relation !== null && relation !== "substitution" && relation !== "negation") return relation;
  if (moved) return "moved";
  return relation === null || otherMoved ? (negation ? "negation" : "absent") : relation;
}
