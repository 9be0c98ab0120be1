import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { describe, expect, it } from "vitest";
import { emptyFilter, type Story } from "@/corpus";
import { indexStories, openSearch, search } from "@/corpus/search";
import { type SearchAddress, searchAddress } from "@/parts/address";
import { findMarks, parseQuery } from "@/text";
import { nextPlace } from "@/views/search/arrow-keys";
import { articleContext, wordingContexts } from "@/views/search/contexts";
import { groupHits, mostAlone, mostBeside, textsOf } from "@/views/search/results";
import { SearchResults } from "@/views/search/SearchResults";
import { SearchView } from "@/views/search/SearchView";
import { publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const story = publishedStory();
const open = async () => [await openSearch(JSON.parse(JSON.stringify(indexStories([story]))), "search.json")];
/** Read before, as React marks what it has read, so that nothing waits for it. */
const read = { status: "fulfilled", value: [story] };
const stories: Promise<readonly Story[]> = Object.assign(Promise.resolve([story]), read);

async function show(address: SearchAddress) {
  const indexes = await open();
  const shown = await renderInStory(
    <SearchView query={address.query} onQuery={() => undefined}>
      <Suspense fallback="…">
        <SearchResults indexes={indexes} own={[]} loadStories={() => stories} address={address} />
      </Suspense>
    </SearchView>,
    { story },
  );
  await screen.findByRole("status");
  return shown;
}

/** The first word of an article's first paragraph, which the story surely has. */
const [article] = story.articles;
const [statement] = story.statements;
const [speaker] = story.speakers;

describe("the results", () => {
  it("stand by kind, each with its words marked", async () => {
    await show(searchAddress(speaker?.name.ar ?? ""));
    const section = await screen.findByRole("region", { name: /المتحدّثون/ });
    expect(within(section).getByRole("link")).toHaveTextContent(speaker?.name.ar ?? "-");
    expect(section.querySelector("mark")).not.toBeNull();
  });

  it("keep the text of a gloss whole around its marks", async () => {
    const gloss = statement?.gloss.ar ?? "";
    await show(searchAddress(gloss.split(" ").slice(0, 2).join(" ")));
    expect((await screen.findAllByRole("link")).map((link) => link.textContent)).toContain(gloss);
  });

  it("are gone through with the arrow keys, from the box and back", async () => {
    await show(searchAddress(speaker?.name.ar ?? ""));
    const box = screen.getByRole("searchbox");
    const user = userEvent.setup();
    await user.click(box);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAttribute("data-result");
    await user.keyboard("{ArrowUp}");
    expect(box).toHaveFocus();
  });

  it("narrow by a choice, which stands in the address", async () => {
    const { address } = await show(searchAddress(speaker?.name.ar ?? ""));
    const filters = screen.getByRole("region", { name: "تضييق النتائج" });
    const [choice] = within(filters).getAllByRole("button", { pressed: false });
    if (choice !== undefined) await userEvent.setup().click(choice);
    expect(address()).toMatch(/search\/\?q=.+&speaker=/);
  });

  it("have what has some of the words where nothing has all, and say which word is nowhere", async () => {
    await show(searchAddress(`${speaker?.name.ar.split(" ")[0] ?? ""} زززززز`));
    expect(await screen.findByText("لا نص تجتمع فيه الكلمات كلها؛ هذا ما فيه بعضها.")).toBeVisible();
    expect(screen.getByText("لا أثر لها")).toBeVisible();
    expect(screen.getAllByRole("heading", { name: "ما فيه بعض الكلمات، لا كلها" }).length).toBeGreaterThan(0);
  });

  it("say what was tried where there are none, and what each phrase finds alone", async () => {
    const [first = "", second = ""] = speaker?.name.ar.split(" ") ?? [];
    await show(searchAddress(`"${second} ${first}" "${first}"`));
    expect(await screen.findByRole("heading", { name: /لا نتيجة/ })).toBeVisible();
    expect(screen.getByText("لا أثر لها")).toBeVisible();
    expect(screen.getByRole("link", { name: /نتيجة|نتائج|نتيجتان/ })).toBeVisible();
  });
});

describe("where a key leads among the results", () => {
  it.each([
    ["ArrowDown", -1, 0],
    ["ArrowDown", 2, 2],
    ["ArrowUp", 0, -1],
    ["ArrowUp", -1, -1],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["End", -1, null],
    ["Escape", 1, -1],
    ["a", 1, null],
  ])("%s from %i of three to %s", (key, place, next) => {
    expect(nextPlace(key, place, 3)).toBe(next);
  });
});

describe("what is shown of what was found", () => {
  const hits = Array.from({ length: 100 }, (_, index) => ({
    kind: "statement" as const,
    story: story.id,
    id: `statement-${index}`,
    wordings: [0],
    isWhole: true,
    rank: 0,
  }));

  it("is a part of each kind, or more of one alone, with how many there are", () => {
    expect(groupHits(hits, null).map(({ shown, all }) => [shown.length, all])).toEqual([[mostBeside, 100]]);
    expect(groupHits(hits, "statement").map(({ shown, all }) => [shown.length, all])).toEqual([
      [mostAlone, 100],
    ]);
    expect(groupHits(hits, "name")).toEqual([]);
  });

  it("has its marks at the very words of the article", async () => {
    if (article === undefined) throw new Error("the story has an article");
    const [word] = article.text.slice(article.lines.at(-1)?.start).split(" ");
    const { at, line, headline } = articleContext(article, { forms: new Set([word ?? ""]), phrases: [] });
    expect(at === null ? null : article.text.slice(at.start, at.end)).toBe(word);
    for (const shown of [headline, line]) {
      for (const { start, end } of shown?.excerpt.marks ?? [])
        expect(shown?.text.slice(start, end)).toBe(word);
    }
  });

  it("shows wordings in which something is marked, if any is", async () => {
    const indexes = await open();
    for (const { id, wordings } of story.statements) {
      const wording = wordings[0];
      const source = story.articles.find((each) => each.id === wording?.article);
      const words = source?.text.slice(wording?.start, wording?.end).split(" ").slice(0, 2).join(" ") ?? "";
      const query = parseQuery(words);
      const request = { query, filter: emptyFilter, textOf: textsOf([story]) };
      const { hits: found, lookedFor } = search(indexes, request);
      const hit = found.find((each) => each.id === id);
      const [context] = hit === undefined ? [] : wordingContexts(story, hit, lookedFor);
      expect(context?.shown.excerpt.marks.length).toBeGreaterThan(0);
      expect(findMarks(words, lookedFor).length).toBeGreaterThan(0);
    }
  });
});
