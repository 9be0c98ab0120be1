import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { storyHighlights } from "@/corpus/findings/highlights";
import type { Locale } from "@/i18n";
import { readStoryAddress, type Search } from "@/parts/address";
import { StoryView } from "@/views/story/StoryView";
import { smallStory } from "../../corpus/small-story";
import { publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";
import { pretendWide } from "../../support/width";

const story = publishedStory();
const base = `/stories/${story.id}`;

async function show(search: Search = {}, locale: Locale = "ar") {
  const view = await renderInStory(<StoryView address={readStoryAddress(story, search)} />, {
    story,
    locale,
  });
  await screen.findByRole("heading", { level: 1 });
  return view;
}

const hrefOf = (element: HTMLElement) => element.getAttribute("href");
const heads = () => within(screen.getByRole("grid")).getAllByRole("columnheader");

/** The link from a statement's own row, not from the row of the one that it contradicts. */
function glossLink(): HTMLElement {
  const row = screen.getByRole("rowheader", { name: /^قال العمدة إن الجسر لن يغلق/ });
  return within(row).getByRole("link", { name: "قال العمدة إن الجسر لن يغلق." });
}

beforeEach(() => pretendWide(true));

describe("the opening", () => {
  const published = { ...story, highlights: storyHighlights(story) };
  const open = (search: Search = {}, locale: Locale = "ar") =>
    renderInStory(<StoryView address={readStoryAddress(published, search)} />, { story: published, locale });

  it("is what differs most, before the headlines and the matrix", async () => {
    await open();
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(["أهم ما اختلف", "العناوين جنبًا إلى جنب", "من أورد ماذا، وكيف"]);
  });

  it("sets two outlets’ words side by side, what parts them marked, each leading to the comparison there", async () => {
    await open();
    const section = screen.getByRole("region", { name: "أهم ما اختلف" });
    const [card] = within(section).getAllByRole("heading", { level: 3, name: "رقمان لشيء واحد" });
    expect(card).toBeVisible();
    expect(within(section).getByText("2,500").closest("mark")).not.toBeNull();
    const link = within(section).getByText("2030").closest("a");
    expect(link?.getAttribute("href")).toBe(`${base}/statements/houses-flooded/?show=hill`);
  });

  it("is left out where the filter leaves none of it", async () => {
    await open({ speaker: "council" });
    expect(await screen.findByRole("grid")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "أهم ما اختلف" })).toBeNull();
  });

  it("is found for a story that nobody has published", async () => {
    await show();
    const section = await screen.findByRole("region", { name: "أهم ما اختلف" });
    expect(within(section).getByText("2,500")).toBeVisible();
  });

  it("says in English what a verb of attribution means", async () => {
    const [found] = published.highlights;
    if (found === undefined) throw new Error("nothing differs");
    const [one, other] = found.sides;
    const told = {
      ...published,
      highlights: [{ ...found, sides: [{ ...one, meaning: "stressed" }, other] as const }],
    };
    const address = readStoryAddress(told, {});
    await renderInStory(<StoryView address={address} />, { story: told, locale: "en" });
    const section = screen.getByRole("region", { name: "What differs most" });
    expect(within(section).getByText("‘stressed’")).toBeVisible();
  });
});

describe.each([
  ["on a desk", true],
  ["on a phone", false],
])("the matrix %s", (_, wide) => {
  beforeEach(() => pretendWide(wide));

  it("has a head for each outlet, for each speaker and for each statement", async () => {
    await show();
    const names = heads().map((head) => head.textContent);
    expect(names).toEqual([...(wide ? ["التصريح"] : []), "river", "hill", "mill"]);
    const rowHeads = within(screen.getByRole("grid")).getAllByRole("rowheader");
    expect(rowHeads).toHaveLength(story.statements.length + 2);
    expect(screen.getByRole("rowheader", { name: /العمدة سليم/ })).toBeInTheDocument();
  });

  it("says each cell in words and leads from it into the comparison at that outlet", async () => {
    await show();
    const mark = screen.getByRole("link", { name: "\u2067وسيلة river\u2069: مختلط، وفي العنوان" });
    expect(hrefOf(mark)).toBe(`${base}/statements/bridge-stays-open/?show=river`);
    const contrary = screen.getAllByRole("link", { name: "\u2067وسيلة hill\u2069: لم تورده، تقول خلافه" });
    expect(contrary.map(hrefOf)).toContain(`${base}/statements/bridge-stays-open/?show=hill`);
  });

  it("has no link where an outlet neither reports nor contradicts", async () => {
    await show();
    expect(screen.queryByRole("link", { name: /وسيلة mill/ })).toBeNull();
    expect(within(screen.getByRole("grid")).getAllByText("لم تورده").length).toBeGreaterThan(0);
  });

  it("drops the columns of the outlets that are not chosen, and keeps the filter in every link", async () => {
    await show({ outlet: "hill" });
    expect(heads().map((head) => head.textContent)).not.toContain("river");
    const table = screen.getByRole("grid");
    for (const link of within(table).getAllByRole("link")) expect(hrefOf(link)).toContain("outlet=hill");
  });

  it("goes from mark to mark by arrow keys, in the reading direction", async () => {
    const user = userEvent.setup();
    await show();
    const statement = glossLink();
    statement.focus();
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveAccessibleName("قال العمدة إن الجسر سيغلق إذا ارتفع الماء.");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveAccessibleName("\u2067وسيلة river\u2069: مختلط، وفي العنوان");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveAccessibleName("\u2067وسيلة hill\u2069: لم تورده، تقول خلافه");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName("\u2067وسيلة hill\u2069: غير مباشر");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toHaveAccessibleName("\u2067وسيلة river\u2069: لم تورده، تقول خلافه");
    await user.keyboard("{Home}");
    expect(document.activeElement).toHaveAccessibleName("قال العمدة إن الجسر سيغلق إذا ارتفع الماء.");
  });

  it("is one stop of the Tab key, where the reader last was", async () => {
    const user = userEvent.setup();
    await show();
    const grid = screen.getByRole("grid");
    const stops = () =>
      [...grid.querySelectorAll("a[href], [tabindex]")].filter((each) =>
        each instanceof HTMLElement ? each.tabIndex === 0 : false,
      );
    expect(stops()).toEqual([within(grid).getAllByRole("link")[0]]);
    await user.click(within(grid).getAllByText("لم تورده")[0] ?? grid);
    expect(stops()).toEqual([document.activeElement]);
    expect(document.activeElement).toHaveTextContent("لم تورده");
    await user.tab();
    expect(grid).not.toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
    await user.tab({ shift: true });
    expect(document.activeElement).toHaveTextContent("لم تورده");
  });

  it("leaves keys pressed with others to the browser", async () => {
    const user = userEvent.setup();
    await show();
    const statement = glossLink();
    statement.focus();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(document.activeElement).toBe(statement);
  });
});

describe("the marks of a row on a phone", () => {
  it("name their speaker, statement and outlet, which stand on other lines", async () => {
    pretendWide(false);
    await show();
    for (const cell of within(screen.getByRole("grid")).getAllByRole("cell")) {
      const named = (cell.getAttribute("headers") ?? "").split(" ");
      expect(named).toHaveLength(3);
      for (const id of named) expect(document.getElementById(id)?.tagName).toBe("TH");
    }
  });
});

describe("what contradicts a statement", () => {
  it("leads to the other statement", async () => {
    await show();
    const row = screen.getByRole("rowheader", { name: /^قال العمدة إن الجسر لن يغلق/ });
    const link = within(row).getByRole("link", { name: "قال العمدة إن الجسر سيغلق إذا ارتفع الماء." });
    expect(hrefOf(link)).toBe(`${base}/statements/bridge-will-close/`);
    expect(row).toHaveTextContent("يخالفه");
  });

  it("leads to an article's own words at their place", async () => {
    await show();
    const row = screen.getByRole("rowheader", { name: /^قال العمدة إن الماء غمر 2500/ });
    const link = within(row).getByRole("link", { name: "«2030 بيتا»" });
    expect(hrefOf(link)).toMatch(new RegExp(`^${base}/articles/hill/\\?at=\\d+-\\d+$`));
    expect(row).toHaveTextContent("hill");
  });
});

describe("the order", () => {
  it("is told in words and kept in the address", async () => {
    const user = userEvent.setup();
    const { address } = await show();
    expect(screen.getByText(/وتصريحات كل منهم بحسب أيامها/)).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "الاختلاف" }));
    expect(address()).toBe(`${base}/?sort=disagreement`);
  });

  it("by disagreement says how far the outlets part, and how far each is from the others", async () => {
    const two = smallStory({
      articles: { one: "الجسر مغلق للشاحنات.", two: "الجسر مغلق للمشاة." },
      statements: [
        {
          id: "shut",
          wordings: [
            ["one", "الجسر مغلق للشاحنات"],
            ["two", "الجسر مغلق للمشاة"],
          ],
        },
      ],
    });
    const address = readStoryAddress(two, { sort: "disagreement" });
    await renderInStory(<StoryView address={address} />, { story: two });
    expect(await screen.findAllByRole("link", { name: /يختلف مع غيره بنسبة 17/ })).toHaveLength(2);
    expect(screen.getByText(/^17/)).toBeInTheDocument();
  });

  it("by outlets says how many report each statement", async () => {
    await show({ sort: "outlets" });
    expect(screen.getByRole("rowheader", { name: /^قال العمدة إن الجسر لن يغلق/ })).toHaveTextContent(
      "وسيلة واحدة",
    );
  });

  it("by time says when, where that was not on the day of the occasion", async () => {
    await show();
    expect(screen.getByRole("rowheader", { name: /^قال العمدة إن الماء غمر 2500/ })).toHaveTextContent(
      /بين 3 .* و4 .* تقريبًا/,
    );
    expect(screen.getByRole("rowheader", { name: /^قال العمدة إن الجسر لن يغلق/ })).not.toHaveTextContent(
      "نحو",
    );
  });
});

describe("below the matrix", () => {
  it("are the headlines, each the way into its article, and the opening of an article without one", async () => {
    await show();
    const section = screen.getByRole("region", { name: "العناوين جنبًا إلى جنب" });
    const links = within(within(section).getAllByRole("list")[0] ?? section).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      "سليم: لن نغلق الجسر",
      "«أكد سليم أمس أن الجسر سيغلق إذا ارتفع الماء.»",
      "«ارتفع ماء النهر أمس.»",
    ]);
    expect(links.map(hrefOf)[0]).toBe(`${base}/articles/river/`);
    expect(hrefOf(within(section).getByRole("link", { name: "قارن بين مقالين" }))).toContain("/beside/");
    expect(within(section).getAllByText("بلا عنوان، وهذا مطلعه")).toHaveLength(2);
    expect(within(section).getByText(/تاريخ مستنتج/)).toBeInTheDocument();
    expect(within(section).getAllByText("لا يذكر مصدرًا")).toHaveLength(2);
  });

  it("are the speakers with their counts and names, each a way to filter by", async () => {
    await show();
    const section = screen.getByRole("region", { name: "المتحدّثون" });
    expect(section).toHaveTextContent("3 تصريحات · 4 صياغات · وسيلتان");
    expect(section).toHaveTextContent("«العمدة سليم»");
    const link = within(section).getByRole("link", { name: "مجلس المدينة" });
    expect(hrefOf(link)).toBe(`${base}/?speaker=council`);
  });

  it("are the days, which lead to the timeline", async () => {
    await show();
    const section = screen.getByRole("region", { name: "الأيام" });
    expect(section).toHaveTextContent("حدث واحد · 4 تصريحات · 3 مقالات");
    expect(hrefOf(within(section).getByRole("link"))).toBe(`${base}/timeline/`);
  });
});

it("says which part of the filter to lift when nothing is left", async () => {
  const user = userEvent.setup();
  const { address } = await show({ speaker: "council", outlet: "hill" });
  expect(screen.queryByRole("grid")).toBeNull();
  await user.click(screen.getByRole("button", { name: /«الوسيلة»/ }));
  expect(address()).toBe(`${base}/?speaker=council`);
});

it("speaks English left to right", async () => {
  await show({ sort: "outlets" }, "en");
  expect(screen.getByRole("link", { name: "The river: Mixed, also in the headline" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The river’s flood");
});

describe("where the outlets part", () => {
  it("sets the figures that disagree side by side, with the way to the comparison", async () => {
    await show();
    const section = await screen.findByRole("region", { name: "أين تفترق الوسائل" });
    expect(within(section).getByText("2030")).toBeVisible();
    const [link] = within(section).getAllByRole("link");
    expect(link === undefined ? null : hrefOf(link)).toContain("/statements/houses-flooded/");
  });
});

describe("a story of very many statements", () => {
  const words = Array.from({ length: 505 }, (_, index) => `قال الرقم ${index + 1}.`);
  const long = smallStory({
    articles: { one: words.join("\n") },
    statements: words.map((exact, index) => ({ id: `s${index}`, gloss: exact, wordings: [["one", exact]] })),
  });

  it("draws the first of them, says so, and more when asked", async () => {
    pretendWide(true);
    await renderInStory(<StoryView address={readStoryAddress(long, {})} />, { story: long });
    // As long as it takes: what is waited for is that it ends.
    const slow = { timeout: 60_000 };
    const rows = () => screen.getByRole("grid").querySelectorAll("th[scope=row]").length;
    await screen.findByText("يظهر 500 من 505.");
    // More of them with every task, so that none of these holds the page up.
    await waitFor(() => expect(rows()).toBe(500), slow);
    await userEvent.click(screen.getByRole("button", { name: "زد الجدول: 5 تصريحات" }));
    await waitFor(() => expect(rows()).toBe(505), slow);
    expect(screen.queryByText(/يظهر/)).toBeNull();
  });
});
