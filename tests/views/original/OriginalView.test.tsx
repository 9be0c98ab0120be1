import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { originalsOf } from "@/corpus";
import { readOriginalAddress, type Search } from "@/parts/address";
import { OriginalView } from "@/views/original/OriginalView";
import { shadeOf } from "@/views/original/SentenceRow";
import { originalStory } from "../../corpus/original/original-story";
import { renderInStory } from "../../support/render";

const story = originalStory();
const [original] = originalsOf(story);
if (original === undefined) throw new Error("the story has no original");
const own = original;

const show = (search: Search = {}) =>
  renderInStory(<OriginalView original={own} address={readOriginalAddress(story, own, search)} />, {
    story,
    locale: "en",
  });

beforeAll(() => {
  // jsdom has no layout: every media query holds, as on a wide screen.
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

describe("the screen of an original", () => {
  it("says beside each sentence how many outlets took it, and how each did", async () => {
    await show();
    const rows = within(screen.getByRole("list", { name: "The original" })).getAllByRole("listitem");
    const taken = rows.filter((row) => row.hasAttribute("data-taken"));
    expect(taken.map((row) => row.getAttribute("data-taken"))).toEqual(["0", "3", "1", "0"]);
    expect(taken[1]?.textContent).toContain("Reported by 3 outlets of 3");
    expect(taken[1]?.textContent).toContain("in another order");
    expect(screen.getByText("2 sentences that we found in no article.")).toBeDefined();
  });

  it("opens a sentence's comparison by its address, and marks what differs", async () => {
    const { address } = await show();
    const compare = screen.getAllByRole("link", { name: "Compare with the original" })[1];
    if (compare === undefined) throw new Error("nothing to compare");
    await userEvent.click(compare);
    expect(address()).toMatch(/originals\/speech\/\?at=\d+-\d+$/);
  });

  it("shows below an open sentence the outlet's words with what the original has instead", async () => {
    const start = own.lines[2]?.start ?? 0;
    await show({ at: `${start}-${own.lines[2]?.end ?? 0}` });
    expect(screen.getAllByText("ستين").some((each) => each.closest("mark") !== null)).toBe(true);
    expect(screen.getByText("Where it parts from the original:")).toBeDefined();
  });

  it("tells of an outlet what differs inside its marks, and what is quoted and not there", async () => {
    await show();
    expect(screen.getByText("What differs inside the quotation marks")).toBeDefined();
    expect(screen.getByText("What is quoted of the speaker and is not in the text")).toBeDefined();
    expect(screen.getByText("«البلدية ستوزع القمح مجانا على الأسر»")).toBeDefined();
  });

  it("counts among the outlets that the filter leaves", async () => {
    await show({ outlet: "dale" });
    expect(screen.getByText("Reported by one outlet of 1")).toBeDefined();
  });
});

describe("the shading", () => {
  it("grows from nobody to everybody, and the edge tells it without colour", () => {
    const steps = [0, 1, 3, 5].map((count) => shadeOf(count, 5));
    expect(new Set(steps).size).toBe(4);
    expect(shadeOf(5, 5)).toBe(shadeOf(2, 2));
  });
});
