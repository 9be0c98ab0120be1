import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { median } from "@/tools/measure/measure-page";
import { totalOf, weigh } from "@/tools/measure/weigh";
import { describeFile } from "@/tools/serve/site-files";

const script = "let a = 1;".repeat(500);
const site = new Map(
  Object.entries({ "en/index.html": "<p>", "assets/a.js": script, "assets/a.woff2": "face".repeat(100) }).map(
    ([path, text]) => [path, describeFile(path, Buffer.from(text))],
  ),
);

it("weighs text as gzip sends it, faces as they are, each file once", () => {
  const weight = weigh(site, ["en/", "assets/a.js", "assets/a.woff2", "assets/a.js"]);
  expect(weight.js).toBe(gzipSync(script).length);
  expect(weight.js).toBeLessThan(script.length / 10);
  expect(weight.fonts).toBe(400);
  expect(totalOf(weight)).toBe(weight.html + weight.js + 400);
});

it("refuses to weigh what is not in the build", () => {
  expect(() => weigh(site, ["assets/b.js"])).toThrow("assets/b.js");
});

it("takes the middle of several times", () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([7])).toBe(7);
});
