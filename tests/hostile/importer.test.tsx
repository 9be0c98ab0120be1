import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyFile } from "@/corpus/edit";
import { type InputReading, readInput } from "@/intake";
import { publishedStory } from "../corpus/story";
import { hostileText, isPolluted, wounded } from "./arbitrary";
import { patience, runs } from "./runs";

const sound: unknown = JSON.parse(storyFile(publishedStory()));
const bytes = (text: string) => new TextEncoder().encode(text);

const tags =
  "<p> </p> <div> <article> </article> <script>document.stolen=1</script> <img src=x onerror=document.stolen=1> <svg onload=document.stolen=1> <iframe srcdoc='<script>parent.document.stolen=1</script>'> <a href=javascript:document.stolen=1> <table><tr> <style> <!-- --> <math><mtext> <base href=//evil.example> <meta property=og:site_name content=x> <h1> </h1> <template> <noscript>".split(
    " ",
  );
const html = fc
  .array(fc.oneof(fc.constantFrom(...tags), hostileText), { minLength: 1, maxLength: 12 })
  .map((pieces) => `<html><body>${pieces.join("")}`);

const input = fc.oneof(
  hostileText.map((pasted) => ({ pasted })),
  html.map((pasted) => ({ pasted })),
  html.map((text) => ({ name: "page.html", bytes: bytes(text) })),
  fc.uint8Array({ maxLength: 400 }).map((drawn) => ({ name: "x.bin", bytes: drawn })),
  wounded(sound).map((value) => ({ name: "story.json", bytes: bytes(JSON.stringify(value) ?? "") })),
  hostileText.map((text) => ({ name: "x.json", bytes: bytes(`{"format":1,"id":${JSON.stringify(text)}}`) })),
);

function expectSound(reading: InputReading): void {
  if (reading.kind === "refused") expect(reading.reason.kind).not.toBe("");
  if (reading.kind !== "article") return;
  const { text, lines } = reading.draft;
  expect(lines.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
  expect(/\p{L}/u.test(text)).toBe(true);
}

describe("the importer", () => {
  it("makes an article or a story of any input, or says why not, and runs nothing", {
    timeout: patience,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const readings = await readInput(given);
        expect(readings.length).toBeGreaterThan(0);
        for (const reading of readings) expectSound(reading);
        expect("stolen" in document).toBe(false);
        expect(isPolluted()).toBe(false);
      }),
      runs,
    );
  });

  it("reads five megabytes of text, and a thousand articles at once", { timeout: patience }, async () => {
    const paragraph = `قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر هذا العام.\n\n`;
    const [long] = await readInput({ pasted: paragraph.repeat(5_000_000 / paragraph.length) });
    expect(long?.kind).toBe("article");
    const many = await readInput({
      pasted: Array.from({ length: 1000 }, () => paragraph.repeat(2)).join("\n---\n"),
    });
    expect(many.filter(({ kind }) => kind === "article")).toHaveLength(1000);
  });

  it.each([
    ["nothing", "", "empty"],
    ["white space", " \n\t ", "empty"],
    ["a list of numbers", "[1,2,3]", "json-not-a-story"],
    ["a newer format", '{"format":2,"id":"x"}', "newer-format"],
    ["keys that all objects share", '{"format":1,"__proto__":{"polluted":1}}', "unsafe-keys"],
    ["too many levels", `{"a":${"[".repeat(100)}${"]".repeat(100)}}`, "too-deep"],
    ["JSON that breaks off", '{"format":1,', "json-malformed"],
    ["signs alone", "… — 123", "no-article-found"],
  ])("refuses %s", async (_, text, reason) => {
    expect(await readInput({ name: "x", bytes: bytes(text) })).toMatchObject([
      { kind: "refused", reason: { kind: reason } },
    ]);
  });

  it.each([
    ["a font", [0x77, 0x4f, 0x46, 0x32, 0x00, 0x01], "font"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "image"],
    ["a compressed file", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], "archive"],
  ])("tells %s from text by its bytes", async (_, drawn, is) => {
    const [reading] = await readInput({ name: "article.txt", bytes: Uint8Array.from(drawn) });
    expect(reading).toMatchObject({ kind: "refused", reason: { kind: "binary", is } });
  });

  it("refuses what is larger than any story", async () => {
    const [reading] = await readInput({ name: "big.txt", bytes: new Uint8Array(33_000_000) });
    expect(reading).toMatchObject({ kind: "refused", reason: { kind: "too-large" } });
  });
});
