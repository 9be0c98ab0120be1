import { type Found, findPlace, readAttribute, readText, type Target, writeInto } from "./in-page";

/** Keys by the names that `KeyboardEvent.key` gives them, besides those of letters and signs. */
export const keys = ["Enter", "Escape", "Tab", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"] as const;

/** A named key, or one character. */
export type Key = (typeof keys)[number] | (string & {});

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The little that is asked of an engine's own protocol. The rest is done in the page, the same in every engine. */
export interface Driver {
  /** Opens an address, and waits until its scripts have run. */
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page and gives the text that it returns. */
  run(body: string): Promise<string>;
  /** Presses the pointer at a point of the viewport. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Ends the engine's process. */
  close(): Promise<void>;
}

/** What a reader does with a page, and what a test may look at. Each verb waits until it can be done. */
export interface Page {
  /** Opens an address below the site and waits until the app runs there. */
  go(path: string): Promise<void>;
  click(target: Target): Promise<void>;
  /** Puts text into a field, in place of what it held. */
  type(target: Target, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  text(target: Target): Promise<string>;
  /** An attribute of the first match; null where it has none of that name. */
  attribute(target: Target, name: string): Promise<string | null>;
  rect(target: Target): Promise<Rect>;
  /** Asks the page again and again until the answer is neither false nor null. `what` is told where it never is. */
  wait<Arg, Answer>(what: string, ask: (arg: Arg) => Answer, arg: Arg): Promise<NonNullable<Answer>>;
  /** Calls a function in the page. It reaches nothing outside itself; argument and result pass as JSON. */
  evaluate<Arg, Result>(call: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

/** How long a page may take for one thing. Generous, since it says nothing of speed: only that it never came. */
const patience = 30_000;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is more than null or false. Throws what was waited for, and the last answer's reason. */
async function poll<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
  const end = Date.now() + patience;
  for (let wait = 20; ; wait = Math.min(wait * 1.5, 250)) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(wait);
  }
}

const nameOf = (target: Target) => (typeof target === "string" ? target : `${target.css} “${target.text}”`);

/** The verbs over an engine's driver, for the site at `base`. */
export function pageOver(driver: Driver, base: () => string): Page {
  async function evaluate<Arg, Result>(call: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>> {
    const answer: { readonly value: Awaited<Result> } = JSON.parse(
      await driver.run(`return JSON.stringify({ value: await (${call})(${JSON.stringify(arg)}) ?? null });`),
    );
    return answer.value;
  }

  /** Where the target can be pressed, once it stands still there and nothing covers it. */
  function place(target: Target): Promise<Found> {
    let before: Found | null = null;
    return poll(`${nameOf(target)} to be there, still and uncovered`, async () => {
      const now = await evaluate(findPlace, target);
      const isStill = now !== null && before !== null && now.x === before.x && now.y === before.y;
      before = now;
      return isStill ? now : null;
    });
  }

  const page: Page = {
    async go(path) {
      await driver.open(new URL(path, base()).href);
      await page.wait("the app to run", () => document.documentElement.dataset.running !== undefined, null);
    },
    async click(target) {
      const { x, y } = await place(target);
      await driver.click(x, y);
    },
    async type(target, text) {
      await page.click(target);
      await page.wait(`${nameOf(target)} to take text`, writeInto, { target, text });
    },
    press: (key) => driver.press(key),
    text: (target) => page.wait(`the text of ${nameOf(target)}`, readText, target),
    async attribute(target, name) {
      const { value } = await page.wait(`${nameOf(target)} to be there`, readAttribute, { target, name });
      return value;
    },
    async rect(target) {
      return (await place(target)).rect;
    },
    wait: (what, ask, arg) => poll(what, async () => (await evaluate(ask, arg)) ?? null),
    evaluate,
    close: () => driver.close(),
  };
  return page;
}
