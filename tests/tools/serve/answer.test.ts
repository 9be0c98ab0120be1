import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, createAnswerer, type Question } from "@/tools/serve/answer";
import { describeFile, type Site } from "@/tools/serve/site-files";

const contents: Readonly<Record<string, string>> = {
  "index.html": "<h1>front</h1>",
  "404.html": "<h1>missing</h1>",
  "about/index.html": "<h1>about</h1>",
  "stories/قمة/index.html": "<h1>قمة</h1>",
  "assets/main-abc.js": "let a = 1;".repeat(200),
  "assets/face-abc.woff2": "face",
  "data/library.json": "{}",
  "data/story-abc.json": "{}",
  "app.webmanifest": "{}",
};
const site: Site = new Map(
  Object.entries(contents).map(([path, text]) => [path, describeFile(path, Buffer.from(text))]),
);

function ask(target: string, question: Partial<Question> = {}, base = "/"): Promise<Answer> {
  const answer = createAnswerer(site, base);
  return answer({ method: "GET", target, acceptEncoding: "", ifNoneMatch: "", ...question });
}

const textOf = ({ body }: Answer) => body.toString();

describe("a served site", () => {
  it("gives a folder by its index.html", async () => {
    expect(textOf(await ask("/"))).toBe("<h1>front</h1>");
    expect(textOf(await ask("/about/?x=1"))).toBe("<h1>about</h1>");
    expect(textOf(await ask(encodeURI("/stories/قمة/")))).toBe("<h1>قمة</h1>");
  });

  it("leads from a folder without its slash to the folder, query and all", async () => {
    expect(await ask("/about?speaker=a,b")).toMatchObject({
      status: 301,
      headers: { Location: "/about/?speaker=a,b" },
    });
  });

  it("answers with 404.html and its status where nothing is", async () => {
    for (const target of ["/nothing", "/nothing/", "/assets/", "/about/index.htm"]) {
      const answer = await ask(target);
      expect([answer.status, textOf(answer)]).toEqual([404, "<h1>missing</h1>"]);
      expect(answer.headers["Cache-Control"]).toBe("no-cache");
    }
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/main-abc.js", "text/javascript; charset=utf-8"],
    ["/assets/face-abc.woff2", "font/woff2"],
    ["/data/library.json", "application/json; charset=utf-8"],
    ["/app.webmanifest", "application/manifest+json; charset=utf-8"],
  ])("tells the type of %s", async (target, type) => {
    expect((await ask(target)).headers["Content-Type"]).toBe(type);
  });

  it("lets what is named after its contents be kept for good, and nothing else", async () => {
    const kept = async (target: string) =>
      (await ask(target)).headers["Cache-Control"]?.includes("immutable");
    expect(await kept("/assets/main-abc.js")).toBe(true);
    expect(await kept("/data/story-abc.json")).toBe(true);
    expect(await kept("/data/library.json")).toBe(false);
    expect(await kept("/about/")).toBe(false);
  });

  it("compresses text as the asker can read it", async () => {
    const script = contents["assets/main-abc.js"];
    const br = await ask("/assets/main-abc.js", { acceptEncoding: "gzip, deflate, br" });
    expect([br.headers["Content-Encoding"], brotliDecompressSync(br.body).toString()]).toEqual([
      "br",
      script,
    ]);
    const gzip = await ask("/assets/main-abc.js", { acceptEncoding: "gzip;q=0.8, br;q=0" });
    expect([gzip.headers["Content-Encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", script]);
    const plain = await ask("/assets/main-abc.js", { acceptEncoding: "identity" });
    expect([plain.headers["Content-Encoding"], textOf(plain)]).toEqual([undefined, script]);
    const face = await ask("/assets/face-abc.woff2", { acceptEncoding: "br" });
    expect(face.headers["Content-Encoding"]).toBeUndefined();
  });

  it("sends nothing again that the asker still has", async () => {
    const etag = (await ask("/about/")).headers.ETag ?? "";
    const answer = await ask("/about/", { ifNoneMatch: `"other", ${etag}` });
    expect([answer.status, answer.body.length]).toEqual([304, 0]);
    expect((await ask("/", { ifNoneMatch: etag })).status).toBe(200);
  });

  it("takes GET and HEAD alone, and no address that is not well-formed", async () => {
    expect((await ask("/", { method: "HEAD" })).status).toBe(200);
    expect(await ask("/", { method: "POST" })).toMatchObject({
      status: 405,
      headers: { Allow: "GET, HEAD" },
    });
    expect((await ask("/%E0%A4%A")).status).toBe(400);
  });

  it("gives only files of the site, whatever is asked", async () => {
    const known = new Set(Object.values(contents));
    const piece = fc.constantFrom(
      "..",
      "%2e%2e",
      "/",
      "%2f",
      "\\",
      "about",
      "index.html",
      "etc",
      "passwd",
      "?",
      "%00",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const answer = await ask(`/${pieces.join("")}`);
        if (answer.status === 200) expect(known).toContain(textOf(answer));
        else if (answer.status === 301) expect(answer.headers.Location).toMatch(/^\/[^/]/);
        else expect([400, 404]).toContain(answer.status);
      }),
    );
  });
});

describe("a site served below a path", () => {
  const below = (target: string) => ask(target, {}, "/some/where/");

  it("stands there and nowhere else", async () => {
    expect(textOf(await below("/some/where/about/"))).toBe("<h1>about</h1>");
    expect((await below("/about/")).status).toBe(404);
    expect(textOf(await below("/about/"))).not.toContain("<h1>");
  });

  it("leads to its folders under that path", async () => {
    expect((await below("/some/where")).headers.Location).toBe("/some/where/");
    expect((await below("/some/where/about")).headers.Location).toBe("/some/where/about/");
  });
});
