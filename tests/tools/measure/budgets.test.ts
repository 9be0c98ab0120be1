import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { budgets, keepBudgets, passedBudgets, printedBudgets } from "@/tools/measure/budgets";
import { describeFile, type SiteFile } from "@/tools/serve/site-files";

/** A site whose first page loads `script` bytes of script that no compression makes less. */
function siteWith(script: number): ReadonlyMap<string, SiteFile> {
  const files: Readonly<Record<string, string>> = {
    "index.html": `<head><script type="module" src="./assets/main.js"></script>
      <link rel="modulepreload" href="./assets/shell.js"></head><a href="./assets/later.js">`,
    "assets/main.js": randomBytes(script / 2).toString("hex"),
    "assets/shell.js": "export {}",
    "assets/later.js": randomBytes(100_000).toString("hex"),
    "service-worker.js": 'precache([{url:"index.html",revision:"1"},{"url":"assets/main.js"}])',
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, describeFile(path, Buffer.from(text))]));
}

const first = budgets[0]?.name ?? "";
const kept = (script: number) => keepBudgets(siteWith(script)).find(({ name }) => name === first);

describe("keepBudgets", () => {
  it("weighs what the first page names in its head, and nothing else", () => {
    const light = kept(2_000)?.weight ?? 0;
    const heavy = kept(200_000)?.weight ?? 0;
    expect(light).toBeGreaterThan(1_000);
    expect(light).toBeLessThan(5_000);
    expect(heavy - light).toBeGreaterThan(90_000);
  });

  it("counts what the service worker keeps", () => {
    const device = keepBudgets(siteWith(50_000)).find(({ name }) => name === "what is kept on the device");
    expect(device?.weight).toBeGreaterThan(25_000);
    expect(device?.weight).toBeLessThan(60_000);
  });
});

describe("passedBudgets", () => {
  it("counts the scripts of each entry by themselves: the pages', a worker's with what it imports, and what is fetched on demand", () => {
    const script = (kB: number, text = "") => text + randomBytes(kB * 5000).toString("hex");
    const files: Readonly<Record<string, string>> = {
      "index.html": "<head></head>",
      "service-worker.js": "",
      "assets/page-abcdefgh.js": script(1),
      "assets/import.worker-abcdefgh.js": script(
        2,
        'import"./shared-abcdefgh.js";import("./on-demand/pdf-abcdefgh.js");',
      ),
      "assets/shared-abcdefgh.js": script(4),
      "assets/on-demand/pdf-abcdefgh.js": script(8),
      "assets/on-demand/mail-abcdefgh.js": script(16),
    };
    const site = new Map(
      Object.entries(files).map(([path, text]) => [path, describeFile(path, Buffer.from(text))]),
    );
    const weights = new Map(keepBudgets(site).map(({ name, weight }) => [name, Math.round(weight / 5500)]));
    expect(weights.get("scripts of all pages")).toBe(1);
    expect(weights.get("scripts of the importer")).toBe(6);
    expect(weights.get("scripts of what reads PDFs")).toBe(8);
    expect(weights.get("scripts of what reads other files")).toBe(16);
  });

  it("names each budget that is passed, with what it allows", () => {
    expect(passedBudgets(keepBudgets(siteWith(2_000)))).toEqual([]);
    const [problem, ...others] = passedBudgets(keepBudgets(siteWith(400_000)));
    expect(problem).toContain(first);
    expect(problem).toContain("124.0 kB are allowed");
    expect(others.join()).not.toContain("data");
  });

  it("prints every budget", () => {
    const printed = printedBudgets(keepBudgets(siteWith(2_000)));
    for (const { name } of budgets) expect(printed).toContain(name);
  });
});
