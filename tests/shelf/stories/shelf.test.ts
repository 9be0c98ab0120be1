import "fake-indexeddb/auto";
import fc from "fast-check";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { readStoryFile, startDraft, storyFile } from "@/corpus/edit";
import { createPlace } from "@/shelf/database";
import { createKeeper, createStoriesShelf, type StoriesShelf } from "@/shelf/stories";
import { publishedStory } from "../../corpus/story";
import { randomStory } from "../../support/random-story";

const open: StoriesShelf[] = [];

function openShelf(onCount?: (count: number) => void): StoriesShelf {
  const shelf = createStoriesShelf(onCount);
  open.push(shelf);
  return shelf;
}

const own = (id = "own-1"): Story => ({ ...publishedStory(), id: brand<"story">(id) });
const titled = (story: Story, title: string): Story => ({ ...story, title: { ar: title, en: title } });

/** Puts something into the database as another version of the app might have. */
async function putRaw(key: string, value: unknown): Promise<void> {
  const database = await openDB("muqabala", 1, {
    upgrade: (made) => void made.createObjectStore("stories"),
  });
  await database.put("stories", value, key);
  database.close();
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const shelf of open.splice(0)) await shelf.close();
});

describe("the shelf of the reader's stories", () => {
  it("has after a reload what was saved before it", async () => {
    const shelf = openShelf();
    await shelf.create(startDraft(own()));
    await shelf.save(startDraft(titled(own(), "بعد")), 1);
    const reloaded = await openShelf().get("own-1");
    expect(reloaded?.story.title.ar).toBe("بعد");
    expect(reloaded?.revision).toBe(2);
  });

  it("keeps any story as it is, and its file gives the very same one", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        const shelf = openShelf();
        const result = await shelf.create(startDraft({ ...story, id: shelf.freeId() }));
        const kept = result.kind === "saved" ? await openShelf().get(result.own.story.id) : null;
        expect({ ...kept?.story, id: story.id }).toEqual(story);
        const read = readStoryFile(storyFile(story), "story.json");
        expect(read).toEqual({ ok: true, story });
      }),
      { numRuns: 25 },
    );
  });

  it("does not let one tab write over what another wrote", async () => {
    const [one, other] = [openShelf(), openShelf()];
    await one.create(startDraft(own()));
    await other.ready();
    await vi.waitFor(async () => expect(await other.get("own-1")).not.toBeNull());
    expect((await other.save(startDraft(titled(own(), "الثاني")), 1)).kind).toBe("saved");
    const late = await one.save(startDraft(titled(own(), "الأول")), 1);
    expect(late).toMatchObject({ kind: "conflict", theirs: { story: { title: { ar: "الثاني" } } } });
  });

  it("brings back a deleted story until the app is opened anew, and drops it then", async () => {
    const shelf = openShelf();
    await shelf.create(startDraft(own()));
    await shelf.remove("own-1");
    expect(await shelf.get("own-1")).toBeNull();
    expect(shelf.snapshot().removed).toHaveLength(1);
    await shelf.restore("own-1");
    expect((await shelf.get("own-1"))?.story).toEqual(own());
    await shelf.remove("own-1");
    const later = openShelf();
    await later.ready();
    expect(later.snapshot()).toMatchObject({ stories: [], removed: [] });
  });

  it("knows a story that is brought in twice, and renames another of its id", async () => {
    const shelf = openShelf();
    expect(await shelf.importStory(own())).toMatchObject({ kind: "added", renamed: false });
    expect(await shelf.importStory(own())).toMatchObject({ kind: "present" });
    expect(await shelf.importStory(titled(own(), "آخر"))).toMatchObject({ kind: "added", renamed: true });
    expect(shelf.snapshot().stories).toHaveLength(2);
  });

  it("renames another story of its id also where a whole draft is given for its review", async () => {
    const shelf = openShelf();
    await shelf.importStory(own());
    const draft = startDraft(titled(own(), "آخر"));
    expect(await shelf.importStory(draft.story, draft)).toMatchObject({ kind: "added", renamed: true });
    expect(shelf.snapshot().stories).toHaveLength(2);
  });

  it("gives a story whose id is none of its own stories’ another, and knows it when it comes again", async () => {
    const shelf = openShelf();
    const first = await shelf.importStory(own("csto"));
    expect(first).toMatchObject({ kind: "added", renamed: false });
    expect(first.own.story.id).toMatch(/^own-/);
    expect(await shelf.importStory(own("csto"))).toMatchObject({
      kind: "present",
      own: { story: { id: first.own.story.id } },
    });
    expect(shelf.snapshot().stories).toHaveLength(1);
  });

  it("tells how many stories there are", async () => {
    const counts: number[] = [];
    const shelf = openShelf((count) => counts.push(count));
    await shelf.create(startDraft(own()));
    await shelf.create(startDraft(own("own-2")));
    await shelf.remove("own-1");
    expect(counts.at(-1)).toBe(1);
  });

  it("counts nothing where what lies on the device could not be read", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const counts: number[] = [];
    await openShelf((count) => counts.push(count)).ready();
    expect(counts).toEqual([]);
  });

  it("clears away a deleted story only while it is the one that was read", async () => {
    const place = createPlace("stories");
    await place.write("own-1", { revision: 2 }, () => true);
    await place.write("own-2", { revision: 2 }, () => true);
    await place.drop(
      new Map([
        ["own-1", 1],
        ["own-2", 2],
      ]),
    );
    expect([...(await place.readAll()).keys()]).toEqual(["own-1"]);
    await place.close();
  });
});

describe("what older and other versions kept", () => {
  it("is migrated: at first a record was the story alone", async () => {
    await putRaw("own-1", JSON.parse(storyFile(own())));
    expect((await openShelf().get("own-1"))?.story).toEqual(own());
  });

  it.each([
    ["by a later version", { version: 99, story: {} }, "newer"],
    ["and damaged", { version: 1, revision: 1, story: { id: 3 } }, "damaged"],
    ["and is no record", "تالف", "damaged"],
  ])("%s stays as it is and can be taken out", async (_, held, reason) => {
    await putRaw("own-1", held);
    const shelf = openShelf();
    await shelf.ready();
    const [unreadable] = shelf.snapshot().unreadable;
    expect(unreadable).toMatchObject({ key: "own-1", reason });
    expect(JSON.parse(unreadable?.raw ?? "")).toEqual(held);
    expect((await shelf.create(startDraft(own()))).kind).toBe("conflict");
  });
});

describe("without a place on the device", () => {
  it.each([
    ["SecurityError", "denied"],
    ["UnknownError", "failed"],
  ])("%s: stories live in memory, and the status says so", async (name, because) => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", name);
    });
    const shelf = openShelf();
    const result = await shelf.create(startDraft(own()));
    expect(result).toMatchObject({ kind: "saved", kept: false });
    expect((await shelf.get("own-1"))?.story).toEqual(own());
    expect(shelf.snapshot().status).toEqual({ kind: "memory", because });
  });

  it("kept by a newer app: this page says that it is the older one, and takes none here for no count", async () => {
    const database = await openDB("muqabala", 99, {
      upgrade: (made) => void made.createObjectStore("stories"),
    });
    await database.put("stories", { version: 99 }, "own-1");
    database.close();
    const counts: number[] = [];
    const shelf = openShelf((count) => counts.push(count));
    await shelf.ready();
    expect(shelf.snapshot()).toMatchObject({ status: { kind: "memory", because: "newer" }, hasRead: false });
    expect(counts).toEqual([]);
  });

  it("full: what is there stays, the new lives in memory until there is room", async () => {
    const shelf = openShelf();
    await shelf.create(startDraft(own()));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const full = await shelf.save(startDraft(titled(own(), "ممتلئ")), 1);
    expect(full).toMatchObject({ kind: "saved", kept: false });
    expect(shelf.snapshot().status).toEqual({ kind: "memory", because: "full" });
    expect((await openShelf().get("own-1"))?.story).toEqual(own());
    put.mockRestore();
    expect(await shelf.save(startDraft(titled(own(), "بعد")), 2)).toMatchObject({
      kind: "saved",
      kept: true,
    });
    expect((await openShelf().get("own-1"))?.story.title.ar).toBe("بعد");
  });
});

describe("a keeper", () => {
  it("saves the last of many edits, and every one that it was asked to before it is flushed", async () => {
    const shelf = openShelf();
    const made = await shelf.create(startDraft(own()));
    if (made.kind !== "saved") throw new Error("not saved");
    const keeper = createKeeper(shelf, made.own);
    for (let edit = 1; edit <= 20; edit += 1) keeper.keep(startDraft(titled(own(), `تعديل ${edit}`)));
    await keeper.flush();
    expect(keeper.snapshot()).toMatchObject({ kind: "saved", kept: true });
    expect((await openShelf().get("own-1"))?.story.title.ar).toBe("تعديل 20");
    keeper.close();
  });

  it("says when another tab was first, and holds what is nowhere else", async () => {
    const [one, other] = [openShelf(), openShelf()];
    const made = await one.create(startDraft(own()));
    if (made.kind !== "saved") throw new Error("not saved");
    await vi.waitFor(async () => expect(await other.get("own-1")).not.toBeNull());
    const keeper = createKeeper(one, made.own);
    await other.save(startDraft(titled(own(), "الثاني")), 1);
    keeper.keep(startDraft(titled(own(), "الأول")));
    await keeper.flush();
    expect(keeper.snapshot()).toMatchObject({ kind: "conflict", theirs: { revision: 2 } });
    expect((await openShelf().get("own-1"))?.story.title.ar).toBe("الثاني");
    keeper.close();
  });
});
