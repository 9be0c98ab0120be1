import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestFragment, pagePrefix, type SentPage } from "@/sending/fragment";
import { packed } from "@/sending/pack-page";
import { readPage } from "@/sending/read-page";

const page: SentPage = {
  format: 1,
  means: "extension",
  retrieved: "2026-11-28T08:30:00Z",
  address: "https://news.example/7",
  title: "السد الجديد",
  html: "<p>قال الوزير إن السد جديد.</p>",
};

function fragment(value: unknown): string {
  const text = gzipSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
  return `${pagePrefix}${text.length}.${text}`;
}

describe("a page in a fragment", () => {
  it("comes out as it went in, whatever its texts", async () => {
    expect(await readPage(await packed(page))).toEqual(page);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (html) => {
        expect(await readPage(await packed({ ...page, html }))).toEqual({ ...page, html });
      }),
      { numRuns: 30 },
    );
  });

  it("is read without what is not known of it, and with a title that fits a line", async () => {
    const read = await readPage(fragment({ ...page, more: 1, title: ` ${"س\n".repeat(999)}` }));
    expect(read).not.toHaveProperty("more");
    expect(typeof read === "string" ? "" : read.title).toHaveLength(300);
  });

  it("is incomplete where the address was cut", async () => {
    const whole = await packed(page);
    for (const cut of [whole.slice(0, -1), whole.slice(0, 40)])
      expect(await readPage(cut)).toBe("incomplete");
  });

  it.each([
    ["no number", "#page=abc"],
    ["nothing", "#page="],
    ["signs that no packing gives", "#page=4.ab+/"],
    ["more than it says", "#page=2.abcd"],
    ["no gzip", "#page=8.abcdefgh"],
    ["no JSON", fragment("قال")],
    ["no page", fragment({ format: 1 })],
    ["another way", fragment({ ...page, means: "pasted" })],
    ["no moment", fragment({ ...page, retrieved: "now" })],
    ["no text", fragment({ ...page, html: 7 })],
  ])("is damaged with %s", async (_, text) => {
    expect(await readPage(text)).toBe("damaged");
  });

  it("is damaged where a sign of it was changed", async () => {
    const whole = await packed(page);
    const at = Math.floor(whole.length / 2);
    const sign = whole[at] === "A" ? "B" : "A";
    expect(await readPage(whole.slice(0, at) + sign + whole.slice(at + 1))).toBe("damaged");
  });

  it("is too large with more signs than any sender sends, or more bytes than any page has", async () => {
    const text = "a".repeat(longestFragment);
    expect(await readPage(`${pagePrefix}${text.length}.${text}`)).toBe("too-large");
    const bomb = fragment(`{"html":"${"a".repeat(40_000_000)}"}`);
    expect(bomb.length).toBeLessThan(60_000);
    expect(await readPage(bomb)).toBe("too-large");
  });

  it("is newer where a later format has written it", async () => {
    expect(await readPage(fragment({ format: 2, page }))).toBe("newer");
  });
});
