import type { Places } from "./movement";

/** What a page had to say for itself that no reader sees. */
export interface Watched {
  /** Errors and warnings of all pages since the engine was started. */
  readonly messages: readonly string[];
  /** The layout shifts of this page that no input explains; empty where the engine does not tell of them. */
  readonly shifts: readonly number[];
  /** Where everything stood in the first frame that showed it; null before that. */
  readonly first: Places | null;
}

declare global {
  interface Window {
    /** What the watching script leaves for readWatched. */
    watched: Pick<Watched, "shifts" | "first">;
  }
}

/** Runs in the page before anything else does; given what tells the places of its texts. */
export function watchPage(placesOfText: () => Places): void {
  const kept = "watched-messages";
  let isLeft = false;
  addEventListener("beforeunload", () => {
    isLeft = true;
  });
  const say = (message: string) => {
    // Whoever leaves a page while its scripts still come breaks off their loading, and Firefox has that rejected.
    if (isLeft && message.includes("dynamically imported module")) return;
    const messages: string[] = JSON.parse(sessionStorage.getItem(kept) ?? "[]");
    sessionStorage.setItem(kept, JSON.stringify([...messages, `${location.pathname}: ${message}`]));
  };
  addEventListener(
    "error",
    (event) => {
      const { target } = event;
      // A hint: Firefox says so of modules that it has already. One that is truly missing is told where it is imported.
      if (target instanceof HTMLLinkElement && target.rel === "modulepreload") return;
      if (target instanceof Element) say(`cannot load ${target.outerHTML.slice(0, 200)}`);
      // What was not told in one frame is told in the next: nothing is lost.
      else if (!event.message.startsWith("ResizeObserver loop")) say(event.message);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => say(`unhandled: ${reason}`));
  addEventListener("securitypolicyviolation", (event) =>
    say(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const kind of ["error", "warn"] as const) {
    const plain = console[kind];
    console[kind] = (...words: unknown[]) => {
      say(`${kind}: ${words.map(String).join(" ")}`);
      plain.apply(console, words);
    };
  }
  const shifts: number[] = [];
  window.watched = { shifts, first: null };
  // A message is answered after the frame is painted. To ask for places within it would lay the page out before the engine
  // does, and Firefox looks for what stands in for a face only once it has laid out something that is set in it.
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    window.watched = { shifts, first: placesOfText() };
    painted.port1.close();
  };
  const look = () => {
    if (document.querySelector("h1") === null) requestAnimationFrame(look);
    else painted.port2.postMessage(null);
  };
  requestAnimationFrame(look);
  if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (
        "value" in entry &&
        typeof entry.value === "number" &&
        !("hadRecentInput" in entry && entry.hadRecentInput)
      )
        shifts.push(entry.value);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What was watched so far; the messages are told once. */
export function readWatched(): Watched {
  const kept = "watched-messages";
  const messages: string[] = JSON.parse(sessionStorage.getItem(kept) ?? "[]");
  sessionStorage.removeItem(kept);
  const { shifts, first } = window.watched;
  return { messages, shifts, first };
}
