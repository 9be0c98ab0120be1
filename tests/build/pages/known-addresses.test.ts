import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { knownAddresses } from "@/build/pages/known-addresses";
import { readStories } from "@/build/read-stories";
import { ar, en } from "../../support/messages";

const stories = await readStories(fileURLToPath(new URL("../../../src/content", import.meta.url)));
const addresses = knownAddresses(stories, { ar, en });
const at = (path: string) => addresses.find((address) => address.path === path);

it("has a place for every screen of every story, article and statement", () => {
  expect(at("")?.title).toBeNull();
  expect(at("about/")?.title).toEqual({ ar: ar.about.title, en: en.about.title });
  expect(stories.length).toBeGreaterThan(0);
  for (const story of stories) {
    const below = (path: string) => at(`stories/${story.id}/${path}`);
    expect(below("")?.title).toEqual(story.title);
    expect(below("timeline/")?.title?.en).toContain(en.nav.timeline);
    expect(below("names/")?.title?.ar).toContain(ar.nav.names);
    for (const { id, text } of story.articles) expect(text).toContain(below(`articles/${id}/`)?.title?.ar);
    for (const { id, gloss } of story.statements) expect(below(`statements/${id}/`)?.title).toEqual(gloss);
  }
});

it("has a place for every two articles of a story, either way round", () => {
  for (const { id, articles } of stories) {
    const pairs = addresses.filter(
      ({ path }) => path.startsWith(`stories/${id}/`) && path.includes("/beside/"),
    );
    expect(pairs).toHaveLength(articles.length * (articles.length - 1));
    const [first, second] = articles;
    expect(at(`stories/${id}/articles/${first?.id}/beside/${second?.id}/`)).toBeDefined();
  }
});

it("names no place twice, and each as a folder that any host can hold", () => {
  const paths = addresses.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^([a-z0-9-]+\/)*$/);
});

it("describes every place in both languages", () => {
  for (const { description } of addresses) {
    expect(description.ar.trim()).not.toBe("");
    expect(description.en.trim()).not.toBe("");
  }
});
