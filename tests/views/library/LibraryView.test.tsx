import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { coveragePicture, decodeLibrary, emptyFilter, type Filter, type Library, type Story } from "@/corpus";
import { storyHighlights } from "@/corpus/findings/highlights";
import { leadOf } from "@/corpus/highlights";
import { FilteredLibraryView } from "@/views/library/FilteredLibraryView";
import { LibraryView } from "@/views/library/LibraryView";
import { get, publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";
import { pretendWide } from "../../support/width";

const story = publishedStory();
const council = get(story.speakers, "council").id;
const hill = get(story.outlets, "hill").id;

/** A library of the same story under several names. */
function libraryOf(ids: readonly string[]): Library {
  const stories = ids.map((id) => ({
    id,
    title: { ar: `عنوان ${id}`, en: `Title ${id}` },
    summary: story.summary,
    date: story.date,
    outlets: story.outlets.length,
    articles: story.articles.length,
    statements: story.statements.length,
    href: `stories/${id}-00ff00ff.json`,
    coverage: coveragePicture(story),
  }));
  return decodeLibrary({ format: 1, stories }, "library.json");
}

async function show(library: Library, stories: readonly Story[] | null, filter: Filter = emptyFilter) {
  const page =
    stories === null ? (
      <LibraryView library={library} />
    ) : (
      <FilteredLibraryView library={library} stories={stories} filter={filter} />
    );
  const view = await renderInStory(page, { story });
  await screen.findByRole("heading", { level: 1 });
  return view;
}

const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute("href"));

beforeEach(() => pretendWide(true));

/** The same with what each story is introduced by. */
function ledLibrary(ids: readonly string[]): Library {
  const library = libraryOf(ids);
  const lead = leadOf({ ...story, highlights: storyHighlights(story) });
  return { ...library, stories: library.stories.map((summary) => ({ ...summary, lead })) };
}

describe("what a story is introduced by", () => {
  const highlights = storyHighlights(story);

  it("opens the front page: two outlets’ words for one thing, and the way to the comparison", async () => {
    await show(ledLibrary(["flood"]), null);
    const lead = screen.getByRole("region", { name: "فرق واحد من الخبر" });
    expect(lead).toHaveTextContent("رقمان لشيء واحد");
    expect(within(lead).getByText("2,500").closest("mark")).not.toBeNull();
    expect(within(lead).getByText("2030").closest("mark")).not.toBeNull();
    const link = within(lead).getByRole("link", { name: "قارن الصياغات" });
    expect(link.getAttribute("href")).toBe("/stories/flood/statements/houses-flooded/");
  });

  it("opens the card of each of several stories", async () => {
    await show(ledLibrary(["flood", "storm"]), null);
    expect(await screen.findAllByText("رقمان لشيء واحد")).toHaveLength(2);
    expect(screen.getAllByText("2,500")).toHaveLength(2);
  });

  it("is what a filter leaves, or nothing", async () => {
    const told = { ...story, highlights };
    await show(ledLibrary([story.id]), [told], { ...emptyFilter, outlets: [hill] });
    expect(screen.queryByRole("region", { name: "فرق واحد من الخبر" })).toBeNull();
  });
});

describe("a library of one story", () => {
  const library = libraryOf(["flood"]);

  it("is its front page: title, day, counts and the ways in", async () => {
    await show(library, null);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("عنوان flood");
    expect(document.body).toHaveTextContent(/الخميس 4 .* 2023 · 3 وسائل · 3 مقالات · 4 تصريحات/);
    expect(hrefs(screen.getAllByRole("link"))).toEqual([
      "/stories/flood/",
      "/stories/flood/",
      "/stories/flood/timeline/",
      "/stories/flood/names/",
    ]);
  });

  it.each([
    ["on a desk", true],
    ["on a phone", false],
  ])("says its picture in words, %s", async (_, wide) => {
    pretendWide(wide);
    await show(library, null);
    const figure = screen.getByRole("figure");
    const items = within(figure)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/river.*3 تصريحات/),
        expect.stringMatching(/hill.*تصريح واحد/),
        expect.stringMatching(/mill.*لا تصريحات/),
        expect.stringMatching(/سليم.*3 تصريحات/),
        expect.stringMatching(/المجلس.*تصريح واحد/),
      ]),
    );
  });

  it("pictures what a filter leaves, and keeps the filter in its links", async () => {
    await show(library, [story], { ...emptyFilter, outlets: [hill] });
    const figure = screen.getByRole("figure");
    expect(within(figure).queryByText("river")).toBeNull();
    expect(within(figure).getByText("hill")).toBeInTheDocument();
    expect(figure).toHaveTextContent("1 من 4");
    for (const href of hrefs(screen.getAllByRole("link"))) expect(href).toContain("?outlet=hill");
  });

  it("says which part of the filter to lift when nothing is left", async () => {
    const user = userEvent.setup();
    const filter = { ...emptyFilter, speakers: [council], outlets: [hill] };
    const { address } = await show(library, [story], filter);
    expect(screen.queryByRole("figure")).toBeNull();
    await user.click(screen.getByRole("button", { name: /«الوسيلة»/ }));
    expect(address()).toBe("/?speaker=council");
  });
});

describe("a library of several stories", () => {
  const library = libraryOf(["flood", "storm"]);
  const stories = library.stories.map(({ id }) => ({ ...story, id }));

  it("has a card for each, under a heading of its own", async () => {
    await show(library, null);
    const titles = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(["عنوان flood", "عنوان storm"]);
    expect(screen.getAllByRole("figure")).toHaveLength(2);
  });

  it("comes to the last of many, a few at a time", async () => {
    const many = Array.from({ length: 20 }, (_, index) => `story-${index + 1}`);
    await show(libraryOf(many), null);
    const titles = () => [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);
    await waitFor(() => expect(titles()).toEqual(many.map((id) => `عنوان ${id}`)), { timeout: 10_000 });
  });

  it("leaves out a story of which a filter leaves nothing", async () => {
    const [flood, storm] = stories;
    if (flood === undefined || storm === undefined) throw new Error("stories are missing");
    const silent = { ...storm, statements: [] };
    await show(library, [flood, silent], { ...emptyFilter, speakers: [council] });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("عنوان flood");
  });

  it("says which part of the filter to lift when no story is left", async () => {
    await show(library, stories, { ...emptyFilter, speakers: [council], outlets: [hill] });
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.getByRole("button", { name: /«المتحدّث»/ })).toBeInTheDocument();
  });
});
