import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, expect, vi } from "vitest";
import { textsHeldByReact } from "./translator";

// A limit of time ends what hangs: a test that waits for something waits on a busy machine too.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  // Whatever a test has shown has to outlive a translator.
  const held = textsHeldByReact();
  cleanup();
  expect(held, "texts that stand beside elements").toEqual([]);
});

// Files share one page: what one has put in place of the browser's own, or kept on the device, is no other's.
afterAll(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

// jsdom has no layout, so there is nothing to scroll.
window.scrollTo = () => undefined;

// jsdom does not know this element yet, and React warns of elements that a browser does not know.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
  configurable: true,
  get(this: HTMLElement) {
    return this.localName === "search" ? "HTMLElement" : "HTMLUnknownElement";
  },
});
