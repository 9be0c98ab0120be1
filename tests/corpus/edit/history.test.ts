import { describe, expect, it } from "vitest";
import { canRedo, canUndo, record, redo, startHistory, undo } from "@/corpus/edit";

const historyOf = (states: readonly string[], depth?: number) =>
  states.slice(1).reduce((history, state) => record(history, state, depth), startHistory(states[0] ?? ""));

describe("the history", () => {
  it("goes back step by step, and forward again", () => {
    const history = historyOf(["a", "b", "c"]);
    expect(undo(undo(history)).present).toBe("a");
    expect(redo(undo(undo(history))).present).toBe("b");
  });

  it("stays where it is at either end", () => {
    const history = startHistory("a");
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect([canUndo(history), canRedo(history)]).toEqual([false, false]);
  });

  it("forgets what was undone when something else is done", () => {
    const history = record(undo(historyOf(["a", "b"])), "c");
    expect(canRedo(history)).toBe(false);
    expect(undo(history).present).toBe("a");
  });

  it("keeps no more steps than its depth, the latest", () => {
    const history = historyOf(["a", "b", "c", "d"], 2);
    expect(history.past).toEqual(["b", "c"]);
  });

  it("takes the same state for no step, and keeps what was undone", () => {
    const history = undo(historyOf(["a", "b"]));
    expect(record(history, "a")).toBe(history);
  });
});
