import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defuseHtml } from "@/intake/html/inert-tree";

/** What stands in the body of a defused page. */
const bodyOf = (html: string) => /<body>([\s\S]*)<\/body>/.exec(defuseHtml(html) ?? "")?.[1];

describe("defuseHtml", () => {
  it("keeps structure, text and the names of parts", () => {
    const html = '<article class="story" id="a" dir="rtl"><h1>العنوان</h1><p>قال &amp; أضاف</p></article>';
    expect(bodyOf(html)).toBe(html);
  });

  it.each([
    ['<img src="x" onerror="run()">', "<img>"],
    ['<a href="javascript:run()">هنا</a>', "<a>هنا</a>"],
    ["<script>run()</script>", ""],
    ["<style>@import url(x)</style>", ""],
    ["<svg onload=run()><p>نص", "<p>نص</p>"],
    ["<ul><li>أ<li>ب</ul>ج", "<ul><li>أ</li><li>ب</li></ul>ج"],
    [
      "<table><tr><td><p>أ<td>ب<tr><td>ج</table>",
      "<table><tr><td><p>أ</p></td><td>ب</td></tr><tr><td>ج</td></tr></table>",
    ],
    ["<p>أ<div>ب</p>ج</div>", "<p>أ</p><div>بج</div>"],
    ["<p><b>أ<p>ب</b>ج", "<p><b>أ</b></p><p>بج</p>"],
    ['<base href="https://evil.example/">', ""],
    ['<p style="background:url(x)">نص</p>', "<p>نص</p>"],
    [
      "<p class='a\"><script>run()</script>'>نص</p>",
      '<p class="a&quot;>&lt;script>run()&lt;/script>">نص</p>',
    ],
    ["a < b", "a &lt; b"],
    ["", ""],
  ])("makes of %s: %s", (html, defused) => {
    expect(bodyOf(html)).toBe(defused);
  });

  it("keeps what a page says of itself in its head, its language too", () => {
    const said = '<html lang="ar"><p>أ</p><meta name="author" content="ليلى"><title><b>عنوان</title></html>';
    expect(defuseHtml(said)).toBe(
      '<html lang="ar"><head><meta name="author" content="ليلى"><title>&lt;b>عنوان</title></head><body><p>أ</p></body></html>',
    );
  });

  it("is null for a page of which no tree should be built", () => {
    expect(defuseHtml("<div>".repeat(50_000))).toBeNull();
    expect(defuseHtml("<li><p>".repeat(50_000))).toBeNull();
    expect(defuseHtml("<table><tr><td>".repeat(500))).toBeNull();
    expect(defuseHtml("<br>".repeat(20_001))).toBeNull();
    expect(defuseHtml("<p>&amp;".repeat(12_000))).toBeNull();
    expect(defuseHtml(`<textarea>${"<".repeat(20_001)}`)).toBeNull();
  });

  const pieces = [
    ..."<p> </p> <script> </script> <img onerror=x src=y> <svg onload=x> <a href='javascript:x'> <!-- --> < > \" ' = /".split(
      " ",
    ),
    ..."<style> <iframe srcdoc='<script>'> <base href=//x> <textarea> </textarea> نص قال".split(" "),
  ];

  it("leaves nothing that runs or loads in any page, and nothing to take out a second time", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (drawn) => {
        const html = drawn.join(" ");
        const defused = defuseHtml(html) ?? "";
        expect(defused).not.toMatch(/<[^>]*\s(?:on\w+|href|src|srcdoc|style|action)\s*=/i);
        expect(defused).not.toMatch(/<base/i);
        expect(defuseHtml(defused)).toBe(defused);
      }),
    );
  });

  it("is too much by its elements and by what is written as a reference, and not by its texts", () => {
    const many = (part: string, count: number) => `<body>${part.repeat(count)}</body>`;
    expect(defuseHtml(many("<p>نص</p>", 12_000))).not.toBeNull();
    expect(defuseHtml(many("<p>نص</p>", 21_000))).toBeNull();
    expect(defuseHtml(many("<p>أ&amp;ب</p>", 12_000))).toBeNull();
  });
});
