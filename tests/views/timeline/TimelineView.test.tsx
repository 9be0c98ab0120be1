import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { readTimelineAddress, type Search } from "@/parts/address";
import { TimelineView } from "@/views/timeline/TimelineView";
import { smallStory } from "../../corpus/small-story";
import { renderInStory } from "../../support/render";
import { pretendWide } from "../../support/width";

const day = smallStory({
  articles: { one: "الجسر سيغلق. المدارس ستفتح.", two: "المدارس ستفتح غدا." },
  statements: [
    {
      id: "schools",
      gloss: "قال إن المدارس ستفتح.",
      wordings: [
        ["one", "المدارس ستفتح"],
        ["two", "المدارس ستفتح غدا"],
      ],
    },
    { id: "bridge", gloss: "قال إن الجسر سيغلق.", wordings: [["one", "الجسر سيغلق"]] },
  ],
});

async function show(story: Story, search: Search = {}) {
  const view = await renderInStory(<TimelineView address={readTimelineAddress(story, search)} />, { story });
  await screen.findByRole("heading", { level: 1 });
  return view;
}

describe.each([
  ["on a desk", true],
  ["on a phone", false],
])("the timeline of a story of one day, %s", (_, wide) => {
  beforeEach(() => pretendWide(wide));

  it("is that day: what was said in its order, with its place in each article", async () => {
    await show(day);
    const section = screen.getByRole("region", { name: /^ما قيل يوم الخميس/ });
    const links = within(section).getAllByRole("link");
    expect(
      links.map(
        (link) =>
          link.getAttribute("aria-label") ?? link.querySelector(".sr-only")?.textContent ?? link.textContent,
      ),
    ).toEqual([
      "قال إن المدارس ستفتح.",
      "\u2068one\u2069: في الموضع 2",
      "\u2068two\u2069: في الموضع 1",
      "قال إن الجسر سيغلق.",
      "\u2068one\u2069: في الموضع 1",
    ]);
    expect(links[1]?.getAttribute("href")).toMatch(/articles\/one\/\?statement=schools&at=13-26$/);
  });

  it("has the publications in their order, and folds how each day is known", async () => {
    await show(day);
    const section = screen.getByRole("region", { name: "ما نُشر، بحسب اليوم" });
    expect(within(section).getAllByRole("listitem")).toHaveLength(2);
    for (const summary of within(section).getAllByText("كيف عُرف التاريخ"))
      expect(summary.closest("details")).not.toHaveAttribute("open");
  });

  it("is an axis or a list for who asks", async () => {
    const user = userEvent.setup();
    const { address } = await show(day);
    await user.click(screen.getByRole("radio", { name: "قائمة" }));
    expect(address()).toContain("view=list");
  });
});

describe("the timeline of several days", () => {
  const several = smallStory({
    articles: { one: "الجسر سيغلق. المدارس ستفتح." },
    statements: [
      { id: "schools", said: "2023-05-02", wordings: [["one", "المدارس ستفتح"]] },
      { id: "bridge", said: "2023-05-04", wordings: [["one", "الجسر سيغلق"]] },
    ],
  });

  it("is an axis on a desk, and offers no single day, nor shows one to who asks for it", async () => {
    pretendWide(true);
    await show(several, { view: "day" });
    expect(screen.getByRole("region", { name: "محور الزمن" })).toBeInTheDocument();
    expect(screen.queryByRole("radio", { name: "يوم الخبر" })).toBeNull();
  });
});

describe("the list", () => {
  it("folds the words, and how the day is known, under how many they are", async () => {
    const user = userEvent.setup();
    pretendWide(false);
    const said = smallStory({
      articles: { one: "المدارس ستفتح." },
      statements: [
        { id: "schools", said: ["2023-05-02", "2023-05-04"], wordings: [["one", "المدارس ستفتح"]] },
      ],
    });
    await show(said, { view: "list" });
    const words = screen.getByText("«المدارس ستفتح»");
    expect(words.closest("details")).not.toHaveAttribute("open");
    await user.click(screen.getByText("صياغة واحدة، وكيف عُرف التاريخ"));
    expect(words.closest("details")).toHaveAttribute("open");
    expect(words.closest("a")).toHaveAttribute("href", expect.stringMatching(/statement=schools&at=0-13$/));
  });

  it("says once who spoke and when, of statements that follow one another", async () => {
    pretendWide(false);
    await show(day, { view: "list" });
    const said = screen.getByRole("region", { name: "ما قيل" });
    expect(within(said).getAllByRole("heading", { level: 3 })).toHaveLength(1);
    expect(within(said).getByRole("link", { name: "قال إن الجسر سيغلق." })).toBeInTheDocument();
  });
});
