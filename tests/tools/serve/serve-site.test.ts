import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedSite, serveSite } from "@/tools/serve/serve-site";

let folder = "";
const served: ServedSite[] = [];

async function serve(port: number, base = "/"): Promise<ServedSite> {
  const site = await serveSite(folder, { port, base });
  served.push(site);
  return site;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "muqabala-site-"));
  await writeFile(join(folder, "index.html"), "<h1>front</h1>");
});

afterAll(async () => {
  await Promise.all(served.map((site) => site.close()));
  await rm(folder, { recursive: true });
});

it("answers at the address that it gives, on the loopback alone", async () => {
  const site = await serve(0, "/some/where/");
  expect(site.url).toBe(`http://127.0.0.1:${site.port}/some/where/`);
  const response = await fetch(site.url);
  expect([response.status, await response.text()]).toEqual([200, "<h1>front</h1>"]);
});

it("answers HEAD with the length and no body", async () => {
  const { url } = await serve(0);
  const response = await fetch(url, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
  expect([response.headers.get("content-length"), await response.text()]).toEqual(["14", ""]);
});

it("takes another port when the one wanted is in use", async () => {
  const first = await serve(0);
  const second = await serve(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect((await fetch(second.url)).status).toBe(200);
});

it("reads the site once, so that a new build does not pull it from under the reader", async () => {
  const { url } = await serve(0);
  await writeFile(join(folder, "index.html"), "<h1>next</h1>");
  expect(await (await fetch(url)).text()).toBe("<h1>front</h1>");
});
