import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { startDraft } from "@/corpus/edit";
import { createPapers, type Papers } from "@/shelf/papers";
import { createStoriesShelf, type StoriesShelf } from "@/shelf/stories";
import { smallStory } from "../corpus/small-story";
import { freshDevice } from "../support/faulty-storage";

const small = smallStory({
  articles: { hill: "المدرسة مغلقة" },
  statements: [{ id: "shut", wordings: [["hill", "المدرسة مغلقة"]] }],
});

const titled = (id: string, title: string): Story => ({
  ...{ ...small, id: brand<"story">(id) },
  title: { ar: title, en: title },
});

interface Tab {
  readonly shelf: StoriesShelf;
  readonly papers: Papers;
}

/** What has to be on the device whatever happens: every title that was said to be kept, every text that was typed. */
interface Promised {
  readonly titles: Map<string, string>;
  readonly texts: Map<string, string>;
}

interface Device {
  readonly tabs: (Tab | null)[];
}

type Step = fc.AsyncCommand<Promised, Device>;

async function openTab(): Promise<Tab> {
  const tab = { shelf: createStoriesShelf(), papers: createPapers() };
  await Promise.all([tab.shelf.ready(), tab.papers.ready()]);
  return tab;
}

async function closeTab(tab: Tab): Promise<void> {
  await Promise.all([tab.shelf.close(), tab.papers.close()]);
}

/** A device that has nothing but what the tabs left: all that was promised is there. */
async function isKept({ titles, texts }: Promised): Promise<void> {
  const tab = await openTab();
  for (const [id, title] of titles) expect((await tab.shelf.get(id))?.story.title.ar).toBe(title);
  for (const [key, text] of texts) expect(tab.papers.get(key)).toBe(text);
  await closeTab(tab);
}

/** A step that a tab takes, where it is open; the device is looked at after each. */
function step(name: string, at: number, work: (tab: Tab, promised: Promised) => Promise<void>): Step {
  return {
    check: () => true,
    run: async (promised, { tabs }) => {
      const tab = tabs[at] ?? (await openTab());
      tabs[at] = tab;
      await work(tab, promised);
      await isKept(promised);
    },
    toString: () => `tab ${at}: ${name}`,
  };
}

const save = (at: number, id: string, title: string): Step =>
  step(`save ${id} as ${title}`, at, async ({ shelf }, { titles }) => {
    const there = await shelf.get(id);
    const draft = startDraft(titled(id, title));
    const result = there === null ? await shelf.create(draft) : await shelf.save(draft, there.revision);
    // A conflict is not silent, and what the other tab kept stands.
    if (result.kind === "saved") titles.set(id, title);
    else expect(result.theirs === null || result.theirs.story.title.ar === titles.get(id)).toBe(true);
  });

const remove = (at: number, id: string): Step =>
  step(`delete ${id} and have it back`, at, async ({ shelf }, { titles }) => {
    const removed = await shelf.remove(id);
    if (removed.kind !== "saved") return;
    const back = await shelf.restore(id);
    if (back?.kind !== "saved") throw new Error("a deleted story did not come back");
    titles.set(id, back.own.story.title.ar);
  });

const bring = (at: number, id: string, title: string): Step =>
  step(`bring ${id} in as ${title}`, at, async ({ shelf }, { titles }) => {
    const result = await shelf.importStory(titled(id, title));
    titles.set(result.own.story.id, result.own.story.title.ar);
  });

const type = (at: number, key: string, text: string): Step =>
  step(`type ${text}`, at, async ({ papers }, { texts }) => {
    papers.put(key, text);
    texts.set(key, text);
  });

const crash = (at: number): Step => ({
  check: () => true,
  run: async (promised, { tabs }) => {
    const tab = tabs[at];
    tabs[at] = null;
    if (tab !== null && tab !== undefined) await closeTab(tab);
    await isKept(promised);
  },
  toString: () => `tab ${at}: crash`,
});

const tabAt = fc.nat({ max: 1 });
const id = fc.constantFrom("own-1", "own-2");
const words = fc.constantFrom("أول", "ثان", "ثالث", "رابع");

const steps = [
  fc.tuple(tabAt, id, words).map((drawn) => save(...drawn)),
  fc.tuple(tabAt, id).map((drawn) => remove(...drawn)),
  fc.tuple(tabAt, id, words).map((drawn) => bring(...drawn)),
  fc.tuple(tabAt, fc.constantFrom("paste", "new-title"), words).map((drawn) => type(...drawn)),
  tabAt.map(crash),
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("two tabs that save, delete, type and crash as they like", () => {
  it("lose nothing that was kept", async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 14 }), async (commands) => {
        freshDevice();
        const device: Device = { tabs: [null, null] };
        const setup = () => ({ model: { titles: new Map(), texts: new Map() }, real: device });
        await fc.asyncModelRun(setup, commands);
        for (const tab of device.tabs) if (tab !== null) await closeTab(tab);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
