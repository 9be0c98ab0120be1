import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "@/views/side-by-side/rows";
import { currentStop, elsewhereStop, nextStop, stopsOf } from "@/views/side-by-side/stops";
import { articlePair, pairOf } from "./pairs";

const { first, second, statements } = pairOf("a b c", "c a b");
const stops = stopsOf(rowsOf(first, second, statements));

describe("the stops of two articles", () => {
  it("stand at what both word, on one row or on two, from above to below", () => {
    expect(stops.map(({ statement }) => statement.id)).toEqual(["c", "a", "b", "c"]);
  });

  it("are led to one after the other, and end where the rows end", () => {
    const reached = [nextStop(stops, null, 1)];
    for (let at = reached[0] ?? null; at !== null; at = nextStop(stops, at, 1)) reached.push(at);
    expect(reached.slice(1)).toEqual(stops);
    expect(nextStop(stops, stops.at(-1) ?? null, 1)).toBeNull();
    expect(nextStop(stops, stops[0] ?? null, -1)).toBeNull();
    expect(nextStop(stops, null, -1)).toBeNull();
  });

  it("follow the address: the first of its statement, unless another of it was reached", () => {
    const [above, , , below] = stops;
    const c = above?.statement.id ?? null;
    expect(currentStop(stops, c, null)).toBe(above);
    expect(currentStop(stops, c, below?.key ?? null)).toBe(below);
    expect(currentStop(stops, stops[1]?.statement.id ?? null, below?.key ?? null)).toBe(stops[1]);
    expect(currentStop(stops, null, below?.key ?? null)).toBeNull();
  });

  it("have a name each, and lead elsewhere to one that is there", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        const rows = rowsOf(pair.first, pair.second, pair.statements);
        const keys = stopsOf(rows).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { elsewhere } of rows) {
          for (const each of elsewhere) expect(keys).toContain(elsewhereStop(each));
        }
      }),
    );
  });
});
