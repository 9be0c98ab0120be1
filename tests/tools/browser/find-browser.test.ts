import { describe, expect, it, vi } from "vitest";
import { type BrowserChoice, candidates as usual } from "@/tools/browser/candidates";
import { findBrowser } from "@/tools/browser/find-browser";

function candidate(name: string, ...choices: readonly BrowserChoice[]) {
  return { name, find: async () => choices };
}

/** A machine on which only the programs named start. */
function machine(...starting: readonly string[]) {
  const tried: string[] = [];
  const trial = async ({ executablePath = "own" }: BrowserChoice) => {
    tried.push(executablePath);
    if (!starting.includes(executablePath)) throw new Error("\n  cannot open shared object\nlog: 1\nlog: 2");
    return "150.0";
  };
  return { tried, trial };
}

describe("findBrowser", () => {
  it("looks first for the one asked for, then for what is there, and last for what can be installed", () => {
    expect(usual.map(({ name }) => name)).toEqual([
      "CHROMIUM_PATH",
      "Playwright's own Chromium",
      "the system's Chrome or Chromium",
      "Debian's chromium through apt-get",
      "npx playwright install chromium",
    ]);
  });

  it("takes the first that starts, and tries no further", async () => {
    const { tried, trial } = machine("/b", "/c");
    const places = [
      candidate("one", { executablePath: "/a" }),
      candidate("two", { executablePath: "/b" }, { executablePath: "/c" }),
    ];
    const found = await findBrowser(places, trial);
    expect(found).toMatchObject({
      description: "Chromium 150.0 (two, /b)",
      launch: { executablePath: "/b" },
    });
    expect(tried).toEqual(["/a", "/b"]);
  });

  it("installs nothing while an earlier place has a browser", async () => {
    const install = vi.fn(async () => []);
    const places = [candidate("own", {}), { name: "install", find: install }];
    expect(await findBrowser(places, machine("own").trial)).toMatchObject({
      description: "Chromium 150.0 (own)",
    });
    expect(install).not.toHaveBeenCalled();
  });

  it("says of every place why not, and what to do", async () => {
    const places = [
      { name: "CHROMIUM_PATH", find: () => Promise.reject(new Error("is not set")) },
      candidate("own", {}),
      candidate("system", { executablePath: "/a" }),
    ];
    const found = await findBrowser(places, machine().trial);
    expect(found).toContain("CHROMIUM_PATH: is not set");
    expect(found).toContain("own: cannot open shared object");
    expect(found).toContain("system, /a: cannot open shared object");
    expect(found).toContain("npx playwright install");
    expect(found).not.toContain("log: 1");
  });
});
