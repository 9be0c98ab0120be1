import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropShared, keepShared, mostShared, mostSharedBytes, sharedHere } from "@/shelf/shared";

const desk = "https://example.org/desk/";

/** A cache as browsers have it, as far as it is used. */
function fakeCache() {
  const kept = new Map<string, Response>();
  return {
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
    delete: async (url: string) => kept.delete(url),
  };
}

beforeEach(() => {
  const cache = fakeCache();
  vi.stubGlobal("caches", { open: async () => cache });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function form(fields: Readonly<Record<string, string | File>>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request(desk, { method: "POST", body });
}

describe("what another app shares", () => {
  it("is kept as it came, with its files and its moment, until it is answered", async () => {
    const files = new File(["قال الوزير"], "سد.txt", { type: "text/plain" });
    expect(await keepShared(form({ title: " السد ", text: "نص", link: "", files }), desk)).toBe("kept");
    const [shared] = await sharedHere();
    expect(shared).toMatchObject({ title: "السد", text: "نص", link: "" });
    expect(shared?.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    expect(shared?.files.map(({ name }) => name)).toEqual(["سد.txt"]);
    expect(await shared?.files[0]?.text()).toBe("قال الوزير");
    await dropShared(shared?.key ?? "");
    expect(await sharedHere()).toEqual([]);
  });

  it("is not kept where too much waits already, and what waits stays", async () => {
    for (let count = 0; count < mostShared; count += 1) await keepShared(form({ text: `${count}` }), desk);
    expect(await keepShared(form({ text: "more" }), desk)).toBe("full");
    expect((await sharedHere()).map(({ text }) => text)).toEqual(
      Array.from({ length: mostShared }, (_, count) => `${count}`),
    );
  });

  it("is not kept where it is too large, or the browser keeps nothing", async () => {
    const large = form({ text: "نص" });
    vi.spyOn(large, "blob").mockResolvedValue(
      Object.defineProperty(new Blob(), "size", { value: mostSharedBytes + 1 }),
    );
    expect(await keepShared(large, desk)).toBe("too-large");
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("denied")) });
    expect(await keepShared(form({ text: "نص" }), desk)).toBe("failed");
    expect(await sharedHere()).toEqual([]);
  });

  it("is nothing where its form cannot be read", async () => {
    const broken = new Request(desk, {
      method: "POST",
      body: "no form",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    expect(await keepShared(broken, desk)).toBe("kept");
    expect(await sharedHere()).toMatchObject([{ title: "", text: "", link: "", files: [] }]);
  });
});
