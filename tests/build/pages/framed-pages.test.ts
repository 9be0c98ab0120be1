import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { framedHeaders, headersOf, safetyHeaders } from "@/build/headers";
import { framedPages } from "@/build/pages/framed-pages";
import { readStories } from "@/build/read-stories";
import { wordingsByOutlet, wordsOf } from "@/corpus/export";
import arShell from "@/i18n/ar.json" with { type: "json" };
import arScreens from "@/i18n/ar.screens.json" with { type: "json" };
import enShell from "@/i18n/en.json" with { type: "json" };
import enScreens from "@/i18n/en.screens.json" with { type: "json" };
import { frameSnippet } from "@/views/compare/export/frame-snippet";

const stories = await readStories("src/content");
const words = { ar: { ...arShell, ...arScreens }, en: { ...enShell, ...enScreens } };
const site = "https://example.org/sub/";
const files = framedPages(stories, words, site);
const pages = files.filter(({ path }) => path.endsWith(".html"));

describe("pages for frames on other sites", () => {
  it("are there for every statement in both languages, where the snippet looks for them", () => {
    const paths = new Set(files.map(({ path }) => path));
    for (const story of stories) {
      for (const statement of story.statements) {
        for (const locale of ["ar", "en"] as const) {
          const folder = locale === "ar" ? "" : "en/";
          const href = `${site}${folder}stories/${story.id}/statements/${statement.id}/?mode=direct`;
          const snippet = frameSnippet(story, statement, locale, href);
          const [, source = ""] = /src="([^"]*)"/.exec(snippet) ?? [];
          expect(paths).toContain(`${source.replace(site, "")}index.html`);
        }
      }
    }
    expect(pages).toHaveLength(2 * stories.flatMap(({ statements }) => statements).length);
  });

  it("have every wording of their statement to the letter, and a way out of the frame", () => {
    for (const story of stories) {
      for (const statement of story.statements) {
        const page = files.find(({ path }) => path === `embed/ar/${story.id}/${statement.id}/index.html`);
        const text = (page?.html ?? "")
          .replace(/<[^>]*>/g, "")
          .replaceAll("&nbsp;", "\u00A0")
          .replaceAll("&amp;", "&");
        for (const wording of wordsOf(story, wordingsByOutlet(story, statement)))
          expect(text).toContain(wording);
        expect(page?.html).toContain('<base target="_blank">');
        expect(page?.html).toContain(`<link rel="canonical" href="${site}stories/${story.id}/statements/`);
      }
    }
  });

  it("run nothing, and are whole as HTML", () => {
    for (const { html } of pages) {
      expect(html).not.toMatch(/<script|<style|\son\w+=|{{/);
      const errors: string[] = [];
      parse(html, { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
    }
  });

  it("alone may be framed", () => {
    expect(framedHeaders["Content-Security-Policy"]).toContain("frame-ancestors *");
    expect(headersOf("embed/ar/a/b/index.html")).toBe(framedHeaders);
    for (const path of ["index.html", "stories/embed/index.html", "embed.html", "en/embed/"]) {
      expect(headersOf(path)).toBe(safetyHeaders);
    }
  });
});
