import { vi } from "vitest";

/** jsdom has no layout: says whether every question about the width of the screen is answered with yes. */
export function pretendWide(wide: boolean): void {
  vi.stubGlobal("matchMedia", () => ({
    matches: wide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
