import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, createServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { piecesPage } from "@/build/pieces-page";

let scratch = "";
const site = () => ({
  configFile: false as const,
  logLevel: "silent" as const,
  root: scratch,
  plugins: [piecesPage({ page: path.join(scratch, "pieces.html") })],
});

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "muqabala-pieces-"));
  await writeFile(path.join(scratch, "index.html"), "<!doctype html><title>site</title>");
  await writeFile(path.join(scratch, "pieces.html"), "<!doctype html><title>all pieces</title>");
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe("the page of all pieces", () => {
  it("is served while the app is worked on, with what reloads it", async () => {
    const server = await createServer({ ...site(), server: { port: 0, host: "127.0.0.1" } });
    await server.listen();
    const address = server.httpServer?.address();
    if (address === null || typeof address !== "object") throw new Error("the server has no port");
    const at = async (place: string) => (await fetch(`http://127.0.0.1:${address.port}${place}`)).text();
    const page = await at("/pieces/?locale=en");
    expect(page).toContain("all pieces");
    expect(page).toContain("/@vite/client");
    expect(await at("/")).toContain("site");
    await server.close();
  });

  it("is in no build", async () => {
    const bundled = await build({ ...site(), build: { write: false } });
    const outputs = (Array.isArray(bundled) ? bundled : [bundled]).flatMap((one) =>
      "output" in one ? one.output : [],
    );
    expect(outputs.map(({ fileName }) => fileName)).toEqual(["index.html"]);
  });
});
