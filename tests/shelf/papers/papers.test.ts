import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPlace, databaseVersion } from "@/shelf/database";
import { createPapers, type Papers } from "@/shelf/papers";
import { freshDevice } from "../../support/faulty-storage";

const open: Papers[] = [];

async function openPapers(): Promise<Papers> {
  const papers = createPapers();
  open.push(papers);
  await papers.ready();
  return papers;
}

const inDatabase = async (key: string) => {
  const place = createPlace("papers");
  const held = await place.read(key);
  await place.close();
  return held;
};

beforeEach(freshDevice);
afterEach(async () => {
  vi.restoreAllMocks();
  for (const papers of open.splice(0)) await papers.close();
  vi.unstubAllGlobals();
});

describe("the papers on the desk", () => {
  it("are on the device when the key is up, before the database has them", async () => {
    const papers = await openPapers();
    papers.put("paste", "قال الوز");
    expect(papers.unsaved()).toBe(false);
    expect(await inDatabase("paste")).toBeUndefined();
    expect((await openPapers()).get("paste")).toBe("قال الوز");
  });

  it("leave the journal when the database has them", async () => {
    const papers = await openPapers();
    papers.put("paste", "قال الوزير");
    expect(localStorage.length).toBe(1);
    await papers.flush();
    expect(localStorage.length).toBe(0);
    expect(await inDatabase("paste")).toMatchObject({ value: "قال الوزير" });
  });

  it("go straight into the database where they are too large for the journal", async () => {
    const papers = await openPapers();
    papers.put("paste", "قال الوزير ".repeat(20_000));
    expect(localStorage.length).toBe(0);
    expect(papers.unsaved()).toBe(true);
    await papers.flush();
    expect(papers.unsaved()).toBe(false);
  });

  it("are had whole, however many long texts stand in one and however deep", async () => {
    const long = Array.from({ length: 30_000 }, (_, at) => `كلمة${at}`).join(" ");
    const value = {
      at: 1,
      draft: { text: long, lines: "p".repeat(20_000), removed: [{ text: "قصير" }, { text: long }] },
    };
    const papers = await openPapers();
    papers.put("article/1", value);
    papers.put("paste", `${long}!`);
    await papers.flush();
    const later = await openPapers();
    expect(later.get("article/1")).toEqual(value);
    expect(later.get("paste") === `${long}!`).toBe(true);
    expect(await inDatabase("article/1")).toMatchObject({ value: { draft: { lines: value.draft.lines } } });
  });

  it("leave nothing of a long text behind when they are thrown away", async () => {
    const papers = await openPapers();
    papers.put("paste", "قال الوزير ".repeat(20_000));
    await papers.flush();
    papers.put("paste", "قال ".repeat(10_000));
    await papers.flush();
    const count = async () => {
      const database = await openDB("muqabala", databaseVersion);
      const pieces = await database.count("pieces");
      database.close();
      return pieces;
    };
    expect(await count()).toBe(3);
    papers.put("paste", undefined);
    await papers.flush();
    expect(await count()).toBe(0);
  });

  it("fill the journal to its bound and no further", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const papers = await openPapers();
    for (let at = 0; at < 30; at += 1) papers.put(`article/${at}`, "نص ".repeat(30_000));
    let size = 0;
    for (let at = 0; at < localStorage.length; at += 1) {
      size += localStorage.getItem(localStorage.key(at) ?? "")?.length ?? 0;
    }
    expect(size).toBeLessThanOrEqual(1_000_000);
    expect(papers.unsaved()).toBe(true);
    expect(papers.get("article/29")).toBeDefined();
    await papers.flush();
    expect(papers.trouble()).toBe("denied");
  });

  it("are the same in every tab, the last word of either", async () => {
    const [one, other] = [await openPapers(), await openPapers()];
    one.put("paste", "من الأولى");
    expect(other.get("paste")).toBe("من الأولى");
    other.put("paste", "من الثانية");
    expect(one.get("paste")).toBe("من الثانية");
    await Promise.all([one.flush(), other.flush()]);
    expect((await openPapers()).get("paste")).toBe("من الثانية");
  });

  it("are kept however old they are; what was thrown away is remembered for a day", async () => {
    const day = 86_400_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(10 * day);
    const papers = await openPapers();
    papers.put("kept", "قال الوزير");
    papers.put("thrown", "قال غيره");
    await papers.flush();
    papers.put("thrown", undefined);
    await papers.flush();
    const atDay = async (days: number) => {
      clock.mockReturnValue(days * day);
      const later = await openPapers();
      expect(later.get("kept")).toBe("قال الوزير");
      expect(later.get("thrown")).toBeUndefined();
      await later.close();
      return [await inDatabase("kept"), await inDatabase("thrown")].map((held) => held !== undefined);
    };
    expect(await atDay(10.9)).toEqual([true, true]);
    expect(await atDay(11.1)).toEqual([true, false]);
  });

  it("stay thrown away, though a late tab writes what it had", async () => {
    const papers = await openPapers();
    papers.put("paste", "قديم");
    await papers.flush();
    papers.put("paste", undefined);
    await papers.flush();
    const place = createPlace("papers");
    const written = await place.write("paste", { revision: 5, value: "قديم" }, (held) => {
      const isRecord = typeof held === "object" && held !== null && "revision" in held;
      return !isRecord || Number(held.revision) < 5;
    });
    await place.close();
    expect(written.kind).toBe("conflict");
    const later = await openPapers();
    expect(later.get("paste")).toBeUndefined();
    expect(later.keys("")).toEqual([]);
  });
});
