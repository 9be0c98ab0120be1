import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, createServer, type Rolldown, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readContent, readStories } from "@/build/read-stories";
import { storyData } from "@/build/story-data";
import { storyFiles } from "@/build/story-files";
import { DecodeError, decodeLibrary, decodeStory, mostOfStory, type Story } from "@/corpus";
import { indexStories } from "@/corpus/search";
import { authoredStory, type Json, put } from "../corpus/authored-story";

let scratch = "";

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "muqabala-content-"));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Writes stories into a content folder of its own, with a page beside it for a site to have. */
async function writeContent(
  name: string,
  stories: Readonly<Record<string, Record<string, Json>>>,
): Promise<string> {
  const content = path.join(scratch, name, "content");
  await mkdir(path.join(content, "stories"), { recursive: true });
  await writeFile(path.join(scratch, name, "index.html"), "<!doctype html><title>x</title>");
  for (const [id, files] of Object.entries(stories)) {
    for (const [file, value] of Object.entries(files)) {
      const target = path.join(content, "stories", id, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, JSON.stringify(value));
    }
  }
  return content;
}

function dated(date: string): Record<string, Json> {
  const story = authoredStory();
  put(story, ["story.json", "date"], date);
  return story;
}

function spoilt(): Record<string, Json> {
  const story = authoredStory();
  put(story, ["statements.json", 2, "speaker"], "x");
  put(story, ["statements.json", 3, "wordings", 0, "exact"], "القمر");
  return story;
}

const spoiltProblems = [
  'flood/statements.json: statements[2].speaker "x" is not in speakers.json',
  'flood/statements.json: statements[3].wordings[0].exact "القمر" is not in articles/river.json',
];

const siteOptions = (content: string) => ({
  configFile: false as const,
  logLevel: "silent" as const,
  root: path.dirname(content),
  plugins: [storyData({ content })],
});

describe("reading the content", () => {
  it("reads every folder, the newest occasion first", async () => {
    const stories = { earlier: dated("2021-01-01"), later: dated("2023-05-04"), also: dated("2023-05-04") };
    const read = await readStories(await writeContent("several", stories));
    expect(read.map(({ id }) => id)).toEqual(["also", "later", "earlier"]);
  });

  it("passes over what is no JSON", async () => {
    const content = await writeContent("notes", { flood: authoredStory() });
    await writeFile(path.join(content, "stories", "flood", "README.md"), "# Notes");
    await writeFile(path.join(content, "stories", ".DS_Store"), "");
    expect((await readStories(content)).map(({ id }) => id)).toEqual(["flood"]);
  });

  it("refuses a story with more in it than the screens can show, with what there is too much of", async () => {
    const story = authoredStory();
    const day = { from: "2023-05-04", to: "2023-05-04", precision: "day" };
    const events = Array.from({ length: mostOfStory.events + 1 }, (_, at) => ({
      ...{ id: `e${at}`, title: { ar: "حدث", en: "Event" }, because: { ar: "قيل", en: "Said" } },
      ...{ ...day, evidence: [{ article: "hill", exact: "ارتفع الماء" }] },
    }));
    put(story, ["events.json"], events);
    const content = await writeContent("too-much", { flood: story });
    await expect(readContent(content)).rejects.toThrow(
      `flood/events.json: ${events.length} events, where the screens carry ${mostOfStory.events} at most`,
    );
  });

  it("fails once, with the problems of all the stories", async () => {
    const content = await writeContent("spoilt", {
      flood: spoilt(),
      other: { "story.json": 1 },
      sound: authoredStory(),
    });
    const error = await readStories(content).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect(String(error)).toContain(spoiltProblems.join("\n"));
    expect(String(error)).toContain("other/story.json: is 1, not an object");
    expect(String(error)).toContain("other/statements.json: is missing");
    expect(String(error)).not.toContain("sound/");
  });

  it("takes no story under an id that readers' own stories have", async () => {
    const content = await writeContent("own", { "own-flood": authoredStory() });
    await expect(readStories(content)).rejects.toThrow(
      "own-flood: the id of a bundled story does not begin with own-",
    );
  });

  it("finds the project's own stories sound, with nothing to remark on", async () => {
    const { stories, remarks } = await readContent("src/content");
    expect(stories.length).toBeGreaterThan(0);
    expect(remarks).toEqual([]);
  });
});

describe("the published files", () => {
  let stories: readonly Story[] = [];
  const files = () => storyFiles(stories);
  const fileAt = (address: string) => files().find((file) => file.path === address);

  beforeAll(async () => {
    stories = await readStories(
      await writeContent("published", { flood: authoredStory(), later: dated("2024-01-01") }),
    );
  });

  it("are a library, and the index and the stories that it names", () => {
    const library = decodeLibrary(JSON.parse(fileAt("data/library.json")?.json ?? ""), "library.json");
    expect(
      library.stories.map(({ id, outlets, articles, statements }) => [id, outlets, articles, statements]),
    ).toEqual([
      ["later", 3, 3, 4],
      ["flood", 3, 3, 4],
    ]);
    const named = library.stories.map(({ href }) => fileAt(`data/${href}`));
    expect(named.map((file) => decodeStory(JSON.parse(file?.json ?? ""), "story.json"))).toEqual(stories);
    expect(JSON.parse(fileAt(`data/${library.search}`)?.json ?? "")).toEqual(
      JSON.parse(JSON.stringify(indexStories(stories))),
    );
    expect(files()).toHaveLength(4);
  });

  it("are named after their content", async () => {
    const names = (of: readonly Story[]) => storyFiles(of).map((file) => file.path);
    expect(names(stories)[1]).toMatch(/^data\/search-[0-9a-f]{8}\.json$/);
    expect(names(stories)[2]).toMatch(/^data\/stories\/later-[0-9a-f]{8}\.json$/);
    expect(names(stories)).toEqual(names(JSON.parse(JSON.stringify(stories))));
    const changed = stories.map((story) => ({ ...story, summary: story.title }));
    expect(names(changed)[2]).not.toBe(names(stories)[2]);
    expect(names(changed)[0]).toBe(names(stories)[0]);
  });
});

describe("the build", () => {
  it("emits the files", async () => {
    const content = await writeContent("built", { flood: authoredStory() });
    const bundled = await build({ ...siteOptions(content), build: { write: false } });
    const outputs = (Array.isArray(bundled) ? bundled : [bundled]).flatMap((one) =>
      "output" in one ? one.output : [],
    );
    const data = outputs.filter((one): one is Rolldown.OutputAsset => one.fileName.startsWith("data/"));
    const expected = storyFiles(await readStories(content));
    expect(new Map(data.map(({ fileName, source }) => [fileName, source]))).toEqual(
      new Map(expected.map((file) => [file.path, file.json])),
    );
  });

  it("fails with every problem, and writes nothing", async () => {
    const content = await writeContent("unbuilt", { flood: spoilt() });
    const error = await build(siteOptions(content)).catch((reason: unknown) => reason);
    expect(String(error)).toContain(`The stories cannot be published.\n${spoiltProblems.join("\n")}`);
    expect(await readdir(path.dirname(content))).not.toContain("dist");
  });
});

describe("the development server", () => {
  const servers: ViteDevServer[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  async function serve(content: string, base = "/") {
    const server = await createServer({
      ...siteOptions(content),
      base,
      server: { port: 0, host: "127.0.0.1" },
    });
    servers.push(server);
    await server.listen();
    const address = server.httpServer?.address();
    if (address === null || typeof address !== "object") throw new Error("the server has no port");
    return { server, at: (file: string) => fetch(`http://127.0.0.1:${address.port}${base}${file}`) };
  }

  it("serves the files of the build, below its base", async () => {
    const content = await writeContent("served", { flood: authoredStory() });
    const { at } = await serve(content, "/sub/");
    for (const file of storyFiles(await readStories(content))) {
      const response = await at(file.path);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(await response.text()).toBe(file.json);
    }
    expect((await at("data/stories/flood-00000000.json")).status).toBe(404);
  });

  it("says what is wrong, and serves again when it is right, telling the page to reload", async () => {
    const content = await writeContent("edited", { flood: spoilt() });
    const { server, at } = await serve(content);
    const send = vi.spyOn(server.ws, "send");
    server.watcher.emit("all", "change", path.join(scratch, "elsewhere.json"));
    expect(send).not.toHaveBeenCalled();
    const refused = await at("data/library.json");
    expect(refused.status).toBe(500);
    expect(await refused.text()).toContain(spoiltProblems.join("\n"));

    await writeContent("edited", { flood: authoredStory() });
    expect((await at("data/library.json")).status).toBe(200);

    await writeContent("edited", { flood: dated("2020-02-02") });
    server.watcher.emit("all", "change", path.join(content, "stories", "flood", "story.json"));
    expect(send).toHaveBeenCalledWith({ type: "full-reload" });
    const library = decodeLibrary(await (await at("data/library.json")).json(), "library.json");
    expect(library.stories[0]?.date).toBe("2020-02-02");
  });
});
