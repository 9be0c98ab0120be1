import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, vi } from "vitest";

// A limit of time ends what hangs: a test that waits for something waits on a busy machine too.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);

// Files share one page: what one has put in place of the browser's own, or kept on the device, is no other's.
afterAll(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

// jsdom has no layout, so there is nothing to scroll.
window.scrollTo = () => undefined;
