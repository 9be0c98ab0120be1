import type { ComponentType } from "react";
import { useInTurn } from "./use-in-turn";
import { usePrinting } from "./use-printing";

export interface Portion<Item> {
  readonly key: number;
  readonly items: readonly Item[];
}

/** Parts a list into portions of `most` in weight, of one thing at least; `enough` portions of it, where not all are wanted. */
export function portionsOf<Item>(
  items: Iterable<Item>,
  most: number,
  weigh: (item: Item) => number,
  enough = Number.POSITIVE_INFINITY,
): readonly Portion<Item>[] {
  const portions: { key: number; items: Item[] }[] = [];
  let weight = most;
  for (const item of items) {
    weight += weigh(item);
    if (weight > most) {
      if (portions.length === enough) break;
      portions.push({ key: portions.length, items: [] });
      weight = weigh(item);
    }
    portions.at(-1)?.items.push(item);
  }
  return portions;
}

interface InPortionsProps<Item> {
  /** The same portions every time that they are drawn, so that what stands is not drawn anew. */
  readonly portions: readonly Portion<Item>[];
  /** Draws one portion; remembered, it does so once. */
  readonly Drawn: ComponentType<{ readonly items: readonly Item[] }>;
  /** Whether more than the first portion is wanted by now. */
  readonly all: boolean;
}

/**
 * A long list, drawn a portion at a time: each in a task of its own, so that none holds the page up, until all of it
 * stands there for find and for readers aloud. On paper it is all there at once.
 */
export function InPortions<Item>({ portions, Drawn, all }: InPortionsProps<Item>) {
  const printing = usePrinting();
  const drawn = useInTurn(all ? portions.length : 1);
  const shown = printing && all ? portions : portions.slice(0, drawn);
  return shown.map(({ key, items }) => <Drawn key={key} items={items} />);
}
