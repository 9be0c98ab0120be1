import { readdirSync, readFileSync } from "node:fs";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { restoreHistory, storyFile } from "@/corpus/edit";
import { readInput } from "@/intake";
import { createPapers } from "@/shelf/papers";
import { createStoriesShelf } from "@/shelf/stories";
import { readRecord } from "@/shelf/stories/record";
import { readDrafts } from "@/views/desk/intake/kept-drafts";
import { freshDevice } from "../support/faulty-storage";

const folder = new URL("./kept/", import.meta.url);
const namesIn = (kind: string) => readdirSync(new URL(kind, folder));
const textOf = (kind: string, name: string) => readFileSync(new URL(`${kind}/${name}`, folder), "utf8");

beforeEach(freshDevice);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what released versions have kept", () => {
  it.each(namesIn("records"))("is read from the record %s, and can be saved again", async (name) => {
    const record: unknown = JSON.parse(textOf("records", name));
    const read = await readRecord("own-kept", record);
    if (read.kind !== "own") throw new Error(read.unreadable.problems);
    expect(read.own.story.statements.map(({ id }) => id)).toEqual(["repair", "spring"]);

    const database = await openDB("muqabala", 1, {
      upgrade: (made) => void made.createObjectStore("stories"),
    });
    await database.put("stories", record, "own-kept");
    database.close();
    const shelf = createStoriesShelf();
    const own = await shelf.get("own-kept");
    if (own === null) throw new Error("not there");
    expect(await shelf.save(own, own.revision)).toMatchObject({ kind: "saved", kept: true });
    await shelf.close();
  });

  it("has its decisions and its steps where it had any", async () => {
    const read = (name: string) => readRecord("own-kept", JSON.parse(textOf("records", name)));
    expect(await read("1-first.json")).toMatchObject({ own: { rejected: [{ kind: "same" }] } });
    const later = await read("1-with-steps-and-placed.json");
    if (later.kind !== "own") throw new Error(later.unreadable.problems);
    expect(restoreHistory(later.own, later.own.history).past).toHaveLength(2);
    expect(later.own.story.statements[0]?.wordings.every(({ placed }) => placed === true)).toBe(true);
  });

  it.each(namesIn("files"))("is read from the file %s", async (name) => {
    const [read] = await readInput({ name, bytes: new TextEncoder().encode(textOf("files", name)) });
    const rejected = name === "story-1.json" ? [] : [{ kind: "same" }];
    if (name.startsWith("shelf")) {
      expect(read).toMatchObject({
        kind: "shelf",
        drafts: [{ story: { id: "own-kept" }, rejected }],
        unread: 0,
      });
    } else {
      expect(read).toMatchObject({ kind: "story", story: { id: "own-kept" }, review: { rejected } });
    }
  });

  it("has where its articles were taken from, where that was kept", async () => {
    const name = "story-1-with-provenance.json";
    const [read] = await readInput({ name, bytes: new TextEncoder().encode(textOf("files", name)) });
    if (read?.kind !== "story") throw new Error("not a story");
    expect(read.story.articles.map(({ provenance }) => provenance?.means)).toEqual([
      "bookmarklet",
      "pasted",
      ...read.story.articles.slice(2).map(() => undefined),
    ]);
    const file = JSON.parse(storyFile(read.story));
    expect(file.articles[0].provenance).toEqual({
      means: "bookmarklet",
      retrieved: "2026-11-28T08:30:00Z",
      address: "https://hill.example/news/7?from=home",
    });
  });

  it("has its notes, and their tags as they were a step before", async () => {
    const [read] = await readInput({
      name: "story.json",
      bytes: new TextEncoder().encode(textOf("files", "story-1-with-notes.json")),
    });
    expect(read).toMatchObject({
      kind: "story",
      story: {
        tags: [{ name: "تهويل", definition: "لفظ أشد مما قيل" }, { name: "حذف" }],
        articles: [{ note: { text: "نُشر ليلًا" } }, {}],
      },
    });
    const record = await readRecord("own-kept", JSON.parse(textOf("records", "1-with-notes.json")));
    if (record.kind !== "own") throw new Error(record.unreadable.problems);
    const [before] = restoreHistory(record.own, record.own.history).past;
    expect(record.own.story.tags?.map(({ id }) => id)).toEqual(["tag-1", "tag-2"]);
    expect(before?.story.tags?.map(({ id }) => id)).toEqual(["tag-1"]);
  });

  it("is read from the papers, each under its key", async () => {
    const database = await openDB("muqabala", 2, {
      upgrade: (made) => {
        made.createObjectStore("stories");
        made.createObjectStore("papers");
      },
    });
    for (const name of namesIn("papers")) {
      const { key, ...paper } = JSON.parse(textOf("papers", name));
      await database.put("papers", paper, key);
    }
    database.close();
    const papers = createPapers();
    await papers.ready();
    expect(papers.get("paste")).toBe("نص لم يُقرأ بعد");
    const [first, second] = readDrafts(papers);
    expect(first).toMatchObject({ from: "جسر.txt", outlet: "صحيفة التل", date: "2023-05-04" });
    expect(first).not.toHaveProperty("provenance");
    expect(second?.provenance).toEqual({ means: "file", retrieved: "2026-11-18T07:46:40Z" });
    await papers.close();
  });

  it.each(namesIn("pieces"))("is read from the long texts that lie in pieces: %s", async (name) => {
    const { key, head, pieces } = JSON.parse(textOf("pieces", name));
    const database = await openDB("muqabala", 3, {
      upgrade: (made) => {
        for (const store of ["stories", "papers", "pieces"]) made.createObjectStore(store);
      },
    });
    await database.put("papers", head, key);
    for (const [at, piece] of pieces.entries()) await database.put("pieces", piece, ["papers", key, at]);
    database.close();
    const papers = createPapers();
    await papers.ready();
    expect(readDrafts(papers)).toMatchObject([
      { from: "كتاب.txt", draft: { headline: "كتاب طويل", text: pieces.join("") } },
    ]);
    await papers.close();
  });
});
