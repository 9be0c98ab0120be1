/** A queue that gives its first item by an order, whatever the order in which they came (Williams 1964). */
export class Heap<Item> {
  private readonly items: Item[] = [];

  /** `before` tells whether the one comes before the other. */
  constructor(private readonly before: (one: Item, other: Item) => boolean) {}

  push(item: Item): void {
    const { items } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !this.before(item, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  /** Takes the first item out; undefined where none is left. */
  pop(): Item | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [items[child], items[child + 1]];
      if (left === undefined) break;
      if (right !== undefined && this.before(right, left)) child += 1;
      const lower = items[child];
      if (lower === undefined || !this.before(lower, last)) break;
      items[at] = lower;
      at = child;
    }
    items[at] = last;
    return first;
  }
}
