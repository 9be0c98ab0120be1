import { describe, expect, it } from "vitest";
import { readFlatHtml } from "@/intake/html/own-lines";

const modified = '<meta property="article:modified_time" content="2022-01-15T10:00:00Z">';

describe("the day on which a page says it came out", () => {
  it.each([
    ["its metadata", '<meta property="article:published_time" content="2022-01-10T08:00:00Z">'],
    [
      "its linked data",
      '<script type="application/ld+json">{"datePublished":"2022-01-10T08:00:00Z"}</script>',
    ],
    ["its text", '<time datetime="2022-01-10T08:00:00Z">أمس</time>'],
  ])("is taken from %s before the day of its last change", (_, said) => {
    expect(readFlatHtml(`<html><head>${modified}${said}</head></html>`).published).toBe(
      "2022-01-10T08:00:00Z",
    );
  });

  it("is that of its last change where it says no other, and null where it says none", () => {
    expect(readFlatHtml(modified).published).toBe("2022-01-15T10:00:00Z");
    expect(readFlatHtml("<p>الخبر</p>").published).toBeNull();
  });
});
