import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFilter, type Filter } from "@/corpus";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { get, publishedStory } from "../corpus/story";
import { renderInStory } from "../support/render";
import { pretendWide } from "../support/width";

const story = publishedStory();
const mayor = get(story.speakers, "mayor").id;

function Bar({ from, initiallyOpen = false }: { readonly from: Filter; readonly initiallyOpen?: boolean }) {
  const [filter, setFilter] = useState(from);
  return <FilterBar stories={[story]} filter={filter} onFilter={setFilter} initiallyOpen={initiallyOpen} />;
}

async function show(from: Filter = emptyFilter, initiallyOpen = false) {
  await renderInStory(<Bar from={from} initiallyOpen={initiallyOpen} />, { story });
  await screen.findByText(/ من 4/, { selector: "[role=status] span:not(.sr-only)" });
}

const toggle = () => screen.getByRole("button", { name: /^تصفية/ });

describe("the filter on a phone", () => {
  beforeEach(() => pretendWide(false));

  it("is one line, without its choices", async () => {
    await show();
    expect(toggle()).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("button", { name: /^سليم/ })).toBeNull();
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("opens in a sheet, whose button says at every choice how many statements it shows, and closes it", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(toggle());
    const sheet = await screen.findByRole("dialog", { name: "التصفية" });
    expect(within(sheet).getByRole("button", { name: "اعرض 4 تصريحات" })).toBeVisible();
    await user.click(within(sheet).getByRole("button", { name: /^المجلس/ }));
    await user.click(await within(sheet).findByRole("button", { name: "اعرض تصريحًا واحدًا" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(toggle()).toHaveTextContent("(1)");
    expect(screen.getByRole("status")).toHaveTextContent("1 من 4");
  });

  it("says by name what is chosen, and lifts it from the line", async () => {
    const user = userEvent.setup();
    await show({ ...emptyFilter, speakers: [mayor], modes: ["direct"] });
    expect(screen.getByText("سليم ومباشر")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "امسح التصفية" }));
    expect(screen.queryByText("سليم ومباشر")).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("4 من 4");
  });

  it("is open at once for who has just asked for it", async () => {
    await show(emptyFilter, true);
    expect(screen.getByRole("dialog", { name: "التصفية" })).toBeVisible();
  });
});

describe("the filter on a wide screen", () => {
  beforeEach(() => pretendWide(true));

  it("has its choices beside the page, and no sheet", async () => {
    const user = userEvent.setup();
    await show(emptyFilter, true);
    expect(screen.queryByRole("dialog")).toBeNull();
    const choice = screen.getByRole("button", { name: /^سليم/ });
    await user.click(choice);
    expect(choice).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("status")).toHaveTextContent("3 من 4");
  });
});
