import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useDrawn } from "@/ui/use-in-turn";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const drawing = { first: 30, step: 8 };

describe("a list that is drawn in turn", () => {
  it("has all of an ordinary one at once", () => {
    expect(renderHook(() => useDrawn(12, drawing)).result.current).toBe(12);
  });

  it("has so many more with every task, until all are there", () => {
    const seen: number[] = [];
    renderHook(() => seen.push(useDrawn(50, drawing)));
    while (vi.getTimerCount() > 0) act(() => vi.advanceTimersToNextTimer());
    expect([...new Set(seen)]).toEqual([30, 38, 46, 50]);
  });

  it("is all there on paper, and where it was afterwards", () => {
    const { result } = renderHook(() => useDrawn(500, drawing));
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(result.current).toBe(500);
    act(() => void dispatchEvent(new Event("afterprint")));
    expect(result.current).toBe(30);
  });
});
