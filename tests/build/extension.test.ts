import { describe, expect, it } from "vitest";
import { deskAddress, extensionFiles } from "../../src/build/extension";

describe("the address of the desk", () => {
  it.each([
    ["https://example.org", "https://example.org/desk/"],
    ["https://example.org/sub/path", "https://example.org/sub/path/desk/"],
    ["https://example.org/sub/desk/", "https://example.org/sub/desk/"],
    ["http://localhost:4173/?a=1#b", "http://localhost:4173/desk/"],
  ])("of a site at %s is %s", (base, desk) => {
    expect(deskAddress(base)).toBe(desk);
  });

  it.each(["/sub/path/", "example.org", "javascript:alert(1)", "file:///desk/"])("is none at %s", (base) => {
    expect(() => deskAddress(base)).toThrow(/--base/);
  });
});

describe("the extension", async () => {
  const files = await extensionFiles("https://example.org/desk/");
  const read = (path: string) => JSON.parse(String(files.get(path)));

  it("may do no more than look at the page on which its button was pressed", () => {
    const manifest = read("manifest.json");
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(["activeTab", "scripting"]);
    for (const more of [
      "host_permissions",
      "optional_permissions",
      "content_scripts",
      "externally_connectable",
    ])
      expect(manifest).not.toHaveProperty(more);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has every file that its manifest names, and its words in both languages", () => {
    const manifest = read("manifest.json");
    const named = [
      manifest.background.service_worker,
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      "take-page.js",
    ];
    for (const path of named) expect(files.has(String(path)), String(path)).toBe(true);
    const words = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key).sort();
    for (const locale of ["ar", "en"])
      expect(Object.keys(read(`_locales/${locale}/messages.json`)).sort()).toEqual(words);
  });

  it("leads to the desk that it was made for, and makes no code of text", () => {
    expect(String(files.get("worker.js"))).toContain('("https://example.org/desk/")');
    for (const path of ["worker.js", "take-page.js"])
      expect(String(files.get(path))).not.toMatch(/\beval\b|new Function|innerHTML\s*=|importScripts/);
  });
});
