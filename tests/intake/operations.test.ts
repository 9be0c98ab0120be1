import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readInput } from "@/intake";
import { growingInputs } from "../hostile/growth-inputs";

/** What twice the input may ask for, as a multiple. */
const mostGrowth = 2.5;
/** What any input asks for, however short: words of rules held against a few lines. */
const least = 30_000;
const sizes = [1_000, 2_000] as const;

let done = 0;

/** Counts the characters that patterns are led over, however they are asked: in the end all of them ask `exec`. */
function countPatterns(): void {
  const { exec } = RegExp.prototype;
  vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (found === null) done += this.sticky ? 1 : text.length - from;
    else done += found.index + found[0].length - from;
    return found;
  });
  const { normalize } = String.prototype;
  vi.spyOn(String.prototype, "normalize").mockImplementation(function (this: string, form?: string) {
    // Each mark of a run is compared with each.
    for (const [run] of this.matchAll(/\p{M}+/gu)) done += run.length ** 2;
    done += this.length;
    return normalize.call(this, form);
  });
}

/** Counts the steps that are taken from node to node of a tree. */
function countSteps(): void {
  const { document } = parseHTML("<html><body><p>a</p></body></html>");
  const watched = ["firstChild", "nextSibling", "parentNode", "childNodes", "children", "textContent"];
  for (const node of [document.body, document.body.firstChild?.firstChild]) {
    for (let owner: object | null = node ?? null; owner !== null; owner = Object.getPrototypeOf(owner)) {
      for (const name of watched) {
        const { get } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
        if (get === undefined || vi.isMockFunction(get)) continue;
        Object.defineProperty(owner, name, {
          ...Object.getOwnPropertyDescriptor(owner, name),
          get(this: object) {
            const value: unknown = get.call(this);
            done += 1 + (typeof value === "string" || Array.isArray(value) ? value.length : 0);
            return value;
          },
        });
      }
    }
  }
}

async function operations(text: string): Promise<number> {
  done = 0;
  await readInput({ pasted: text });
  return done;
}

afterEach(() => {
  vi.restoreAllMocks();
});

countSteps();

describe("twice the input", () => {
  it.each(Object.keys(growingInputs))("asks for about twice the work: %s", async (name) => {
    countPatterns();
    const [once, twice] = sizes.map((size) => growingInputs[name]?.(size) ?? "");
    const [short, long] = [await operations(once ?? ""), await operations(twice ?? "")];
    expect(long / Math.max(short, least), `${short} and ${long}`).toBeLessThanOrEqual(mostGrowth);
  });
});
