import { openDB } from "idb";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { draftValue, startDraft } from "@/corpus/edit";
import { readInput } from "@/intake";
import { databaseVersion } from "@/shelf/database";
import { createPapers } from "@/shelf/papers";
import { createStoriesShelf, type SaveResult, type StoriesShelf, shelfFile } from "@/shelf/stories";
import { smallStory } from "../corpus/small-story";
import { freshDevice, withFault } from "../support/faulty-storage";

const small = smallStory({
  articles: { hill: "السوق مفتوحة", mill: "فتحت السوق" },
  statements: [{ id: "open", wordings: [["hill", "السوق مفتوحة"]] }],
});

const own = (id: string, title = id): Story => ({
  ...small,
  id: brand<"story">(id),
  title: { ar: title, en: title },
});

/** How many operations each task came to, at each of which it was made to fail. */
const counts = new Map<string, number>();

/** No task of these comes to more operations; one that does is in a circle. */
const mostOperations = 200;

interface Trial {
  /** Lays on the device what is there before. */
  readonly before: () => Promise<void>;
  /** The task itself, on a device that fails. It says of what it did whether it was kept. */
  readonly task: (shelf: StoriesShelf) => Promise<void>;
  /** What has to hold of the device when the page is gone and the app is opened anew. */
  readonly after: (titles: ReadonlyMap<string, string>) => void;
}

async function withShelf(work: (shelf: StoriesShelf) => Promise<void>): Promise<void> {
  const shelf = createStoriesShelf();
  try {
    await work(shelf);
  } finally {
    await shelf.close();
  }
}

async function titlesKept(): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  await withShelf(async (shelf) => {
    await shelf.ready();
    const { stories, unreadable, status } = shelf.snapshot();
    expect({ unreadable, status }).toEqual({ unreadable: [], status: { kind: "kept" } });
    for (const { story } of stories) titles.set(story.id, story.title.ar);
  });
  return titles;
}

/** Fails operation n, for n from 1 until the task succeeds unfaulted. */
async function failEach(name: string, { before, task, after }: Trial): Promise<void> {
  for (let nth = 1; nth < mostOperations; nth += 1) {
    freshDevice();
    await before();
    const shelf = createStoriesShelf();
    const fired = await withFault(nth, () => task(shelf));
    await shelf.close();
    after(await titlesKept());
    if (!fired) {
      counts.set(name, nth - 1);
      return;
    }
  }
  throw new Error(`${name} never ended`);
}

const twoStories = () =>
  withShelf(async (shelf) => {
    await shelf.create(startDraft(own("own-1")));
    await shelf.create(startDraft(own("own-2")));
  });

async function putRaw(version: number, records: Readonly<Record<string, unknown>>): Promise<void> {
  const database = await openDB("muqabala", version, {
    upgrade: (made) => {
      made.createObjectStore("stories");
      if (version > 1) made.createObjectStore("papers");
      if (version > 2) made.createObjectStore("pieces");
    },
  });
  for (const [key, value] of Object.entries(records)) await database.put("stories", value, key);
  database.close();
}

async function readShelfFile(file: string) {
  const [read] = await readInput({ pasted: file });
  if (read?.kind !== "shelf") throw new Error("this is not the file of a desk");
  return read;
}

/** What a result promises: `kept` that it is on the device, and the lack of it that the page still holds it. */
async function promised(
  shelf: StoriesShelf,
  result: SaveResult,
  id: string,
  title: string,
): Promise<boolean> {
  if (result.kind === "conflict") return false;
  if (result.kept) return true;
  expect((await shelf.get(id))?.story.title.ar).toBe(title);
  expect(shelf.snapshot()).toMatchObject({ unsaved: true, status: { kind: "memory" } });
  return false;
}

beforeEach(freshDevice);
afterEach(() => {
  vi.unstubAllGlobals();
});
afterAll(() => {
  const told = [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
  console.info(`storage operations, each made to fail once: ${told}`);
});

describe("whatever operation of the storage fails, nothing kept is lost", () => {
  it("while a story is saved: the old one or the new one is there, and the new one where it was said to be", async () => {
    let kept = false;
    await failEach("save", {
      before: twoStories,
      task: async (shelf) => {
        kept = await promised(shelf, await shelf.save(startDraft(own("own-1", "جديد")), 1), "own-1", "جديد");
      },
      after: (titles) => {
        expect(titles.get("own-2")).toBe("own-2");
        expect(kept ? ["جديد"] : ["own-1", "جديد"]).toContain(titles.get("own-1"));
      },
    });
    expect(kept).toBe(true);
  });

  it("while a story is saved that could not be saved before: both states are there in the end", async () => {
    await failEach("save again", {
      before: twoStories,
      task: async (shelf) => {
        const first = await shelf.save(startDraft(own("own-1", "أول")), 1);
        const revision = first.kind === "saved" ? first.own.revision : 1;
        const second = await shelf.save(startDraft(own("own-1", "ثان")), revision);
        if (second.kind === "saved" && second.kept) expect(shelf.snapshot().unsaved).toBe(false);
      },
      after: (titles) => expect([...titles.keys()].sort()).toEqual(["own-1", "own-2"]),
    });
  });

  it("while the shelf is opened: what could not be read is not called nothing, and is read with the next thing done", async () => {
    await failEach("load", {
      before: twoStories,
      task: async (shelf) => {
        await shelf.ready();
        const { stories, hasRead } = shelf.snapshot();
        expect(hasRead ? stories.length : 2).toBe(2);
      },
      after: (titles) => expect(titles.size).toBe(2),
    });
  });

  it("while what older versions kept is migrated", async () => {
    await failEach("migrate", {
      before: () =>
        putRaw(1, {
          "own-1": own("own-1"),
          "own-2": {
            ...{ version: 1, revision: 4, changed: "2026-01-01T00:00:00.000Z", removed: null },
            ...{ story: own("own-2"), suggestions: [], rejected: [] },
          },
        }),
      task: async (shelf) => {
        await shelf.ready();
        await shelf.save(startDraft(own("own-1", "بعد")), 1);
      },
      after: (titles) => {
        expect(titles.get("own-2")).toBe("own-2");
        expect(["own-1", "بعد"]).toContain(titles.get("own-1"));
      },
    });
  });

  it("while a story is brought in from a file", async () => {
    let kept = false;
    await failEach("import", {
      before: twoStories,
      task: async (shelf) => {
        const result = await shelf.importStory(own("own-3"));
        kept = result.kind === "added" && result.kept;
        expect((await shelf.get(result.own.story.id))?.story.title.ar).toBe("own-3");
      },
      after: (titles) => {
        expect(titles.size).toBe(kept ? 3 : Math.max(titles.size, 2));
        expect([titles.get("own-1"), titles.get("own-2")]).toEqual(["own-1", "own-2"]);
      },
    });
    expect(kept).toBe(true);
  });

  it("while a whole shelf is restored: it joins what is there, and what differs is asked about", async () => {
    const file = JSON.stringify({
      shelf: 1,
      stories: [own("own-1"), own("own-2", "في الملف"), own("own-3")].map((story) =>
        draftValue(startDraft(story)),
      ),
    });
    const { drafts } = await readShelfFile(file);
    const kept = new Set<string>();
    await failEach("restore", {
      before: twoStories,
      task: async (shelf) => {
        kept.clear();
        for (const draft of drafts) {
          const result = await shelf.merge(draft);
          if (result.kind === "added" && result.kept) kept.add(result.own.story.title.ar);
        }
      },
      after: (titles) => {
        expect([...titles.values()]).toEqual(expect.arrayContaining(["own-1", "own-2", ...kept]));
      },
    });
    expect([...kept]).toEqual(["own-3"]);
  });

  it("while a story is deleted and had back: it is there or gone, and no other goes with it", async () => {
    let back = false;
    await failEach("delete", {
      before: twoStories,
      task: async (shelf) => {
        back = false;
        await shelf.remove("own-1");
        const result = await shelf.restore("own-1");
        back = result?.kind === "saved" && result.kept;
      },
      after: (titles) => {
        expect(titles.get("own-2")).toBe("own-2");
        if (back) expect(titles.get("own-1")).toBe("own-1");
      },
    });
    expect(back).toBe(true);
  });

  it("while what cannot be read is deleted for good: it is gone, or is still shown", async () => {
    for (let nth = 1, fired = true; fired; nth += 1) {
      freshDevice();
      await putRaw(databaseVersion, { "own-1": "تالف", "own-2": { ...own("own-2") } });
      const shelf = createStoriesShelf();
      fired = await withFault(nth, async () => {
        await shelf.ready();
        await shelf.forget("own-1");
      });
      const shown = shelf.snapshot().unreadable.length;
      await shelf.close();
      await withShelf(async (later) => {
        await later.ready();
        expect(later.snapshot().stories).toHaveLength(1);
        if (shown > 0) expect(later.snapshot().unreadable).toHaveLength(1);
      });
      if (!fired) counts.set("delete for good", nth - 1);
    }
  });

  it("while a long text is written over another and thrown away: one of them is there, whole, or none that was", async () => {
    const [before, after] = ["نص أول ".repeat(9000), "نص ثان أطول ".repeat(9000)];
    for (let nth = 1, fired = true; fired; nth += 1) {
      freshDevice();
      const papers = createPapers();
      await papers.ready();
      papers.put("paste", before);
      papers.put("other", before);
      await papers.flush();
      let unsaved = true;
      fired = await withFault(nth, async () => {
        papers.put("paste", after);
        papers.put("other", undefined);
        await papers.flush();
        unsaved = papers.unsaved();
      });
      await papers.close();
      const later = createPapers();
      await later.ready();
      // Told apart without printing them.
      const isOneOf = (key: string, texts: readonly unknown[]) => texts.includes(later.get(key));
      expect(isOneOf("paste", unsaved ? [before, after] : [after])).toBe(true);
      expect(isOneOf("other", unsaved ? [before, undefined] : [undefined])).toBe(true);
      await later.close();
      if (!fired) {
        expect(unsaved).toBe(false);
        counts.set("write over", nth - 1);
      }
    }
  });

  it("while something is typed: it is on the device, or the page says that it alone has it", async () => {
    for (let nth = 1, fired = true; fired; nth += 1) {
      freshDevice();
      const papers = createPapers();
      await papers.ready();
      papers.put("paste", "قبل");
      await papers.flush();
      let unsaved = true;
      fired = await withFault(nth, async () => {
        papers.put("paste", "قبل وبعد");
        papers.put("article/1", { text: "مقال".repeat(40_000) });
        await papers.flush();
        unsaved = papers.unsaved();
      });
      // The page dies here: nothing more is written.
      await papers.close();
      const later = createPapers();
      await later.ready();
      if (!unsaved) {
        expect(later.get("paste")).toBe("قبل وبعد");
        expect(later.get("article/1")).toBeDefined();
      }
      expect(["قبل", "قبل وبعد"]).toContain(later.get("paste"));
      await later.close();
      if (!fired) {
        expect(unsaved).toBe(false);
        counts.set("type", nth - 1);
      }
    }
  });
});

describe("the file of a whole shelf", () => {
  it("holds every story with its decisions, what lies on the desk, and what cannot be read, as it lies there", async () => {
    await putRaw(databaseVersion, { "own-9": "تالف" });
    await withShelf(async (shelf) => {
      await shelf.create(startDraft(own("own-1")));
      const pieces = await shelfFile(shelf.snapshot(), new Map([["paste", "نص لم يُقرأ"]]));
      const file = pieces.join("");
      const read = await readShelfFile(file);
      expect(read).toMatchObject({ kind: "shelf", unread: 1 });
      expect(read?.drafts).toEqual([startDraft(own("own-1"))]);
      expect(read?.papers.get("paste")).toBe("نص لم يُقرأ");
      expect(file).toContain("تالف");
    });
  });

  it("is brought into another device whole, and changes nothing when it is brought twice", async () => {
    const drafts = [startDraft(own("own-1")), startDraft(own("own-2"))];
    await withShelf(async (shelf) => {
      for (const draft of [...drafts, ...drafts]) await shelf.merge(draft);
      expect(shelf.snapshot().stories.map(({ revision }) => revision)).toEqual([1, 1]);
    });
  });
});
