import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/i18n";
import { readBesideAddress, type Search } from "@/parts/address";
import { SideBySideView } from "@/views/side-by-side/SideBySideView";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const story = smallStory({
  articles: {
    north: "قال سليم إن الجسر لن يغلق اليوم. وهطل المطر. وأضاف أن الماء سيعود غدا.",
    south: "أعلن سليم أن الجسر لن يغلق أبدا.\nوغمر الماء 2030 بيتا.\nوكان قد قال إن المدارس مفتوحة.",
    east: "الماء سيعود غدا، كما قال سليم.\nوالجسر لن يغلق.",
  },
  statements: [
    {
      id: "bridge",
      gloss: "الجسر مفتوح",
      wordings: [
        ["north", "الجسر لن يغلق اليوم"],
        ["south", "الجسر لن يغلق أبدا"],
        ["east", "الجسر لن يغلق"],
      ],
    },
    {
      id: "water",
      gloss: "يعود الماء",
      wordings: [
        ["north", "الماء سيعود غدا"],
        ["east", "الماء سيعود غدا"],
      ],
    },
    { id: "schools", gloss: "المدارس مفتوحة", wordings: [["south", "المدارس مفتوحة"]] },
  ],
});

beforeAll(() => {
  // jsdom has no layout, so there is nothing to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
});

async function open(first: string, second: string, search: Search = {}, locale: Locale = "ar") {
  const pair = [get(story.articles, first), get(story.articles, second)] as const;
  const view = await renderInStory(
    <SideBySideView first={pair[0]} second={pair[1]} address={readBesideAddress(story, ...pair, search)} />,
    { story, locale },
  );
  await screen.findByRole("heading", { level: 1 });
  return view;
}

const rows = () => [...screen.getByRole("list", { name: "المقالان صفًا صفًا" }).children].map((row) => row);
const rowOf = (words: string) => {
  const row = rows().find(({ textContent }) => textContent.includes(words));
  if (!(row instanceof HTMLElement)) throw new Error(`no row says ${words}`);
  return within(row);
};

describe("two articles side by side", () => {
  it("stand on one row where they say the same, under what that is", async () => {
    await open("north", "south");
    const row = rowOf("الجسر لن يغلق اليوم");
    expect(row.getByRole("link", { name: /الجسر مفتوح/ })).toHaveAttribute(
      "href",
      "/stories/flood/statements/bridge/",
    );
    expect(row.getByText("قال سليم إن", { exact: false })).toBeInTheDocument();
    expect(row.getByText("أعلن سليم أن", { exact: false })).toBeInTheDocument();
    expect(screen.getByText(/يشترك المقالان في تصريح واحد/)).toBeInTheDocument();
  });

  it("say of a passage that the two have no statement in common there", async () => {
    await open("north", "south");
    expect(rowOf("وهطل المطر").getByText(/ليس هنا تصريح مشترك مع/)).toBeInTheDocument();
    expect(rowOf("2030").getByText(/ليس هنا تصريح مشترك مع/)).toBeInTheDocument();
  });

  it("mark the words that differ, and no others", async () => {
    const { container } = await open("north", "south");
    const marked = [...container.querySelectorAll("li .statement .beside-differs")];
    expect(marked.map(({ textContent }) => textContent)).toEqual(["اليوم", "أبدا"]);
  });

  it("lead from each wording to the comparison at its outlet, the filter kept", async () => {
    await open("north", "south", { speaker: "mayor" });
    const wording = screen.getByRole("link", { name: /^الجسر لن يغلق ?أبدا$/ });
    expect(wording).toHaveAccessibleDescription("سليم");
    expect(wording).toHaveAttribute("href", "/stories/flood/statements/bridge/?speaker=mayor&show=south");
  });

  it("light a wording in both columns while one of them has the focus", async () => {
    await open("north", "south");
    const [one, other] = screen.getAllByRole("link", { name: /^الجسر لن يغلق/ });
    one?.focus();
    await waitFor(() => expect(other).toHaveAttribute("data-lit"));
    expect(one).toHaveAttribute("data-lit");
    one?.blur();
    await waitFor(() => expect(other).not.toHaveAttribute("data-lit"));
  });

  it("say where the other article has it, when the orders differ, and lead there", async () => {
    await open("north", "east");
    const links = screen.getAllByRole("link", { name: /أعلاه|أدناه/ });
    expect(links.length).toBeGreaterThan(0);
    const [link] = links;
    if (link === undefined) return;
    const statement = new URL(link.getAttribute("href") ?? "", "http://x").searchParams.get("statement");
    await userEvent.click(link);
    const reached = document.activeElement;
    expect(reached).not.toBe(link);
    expect(reached?.getAttribute("data-stop")).toContain(statement ?? "none");
  });

  it("leave out what only one of them has, when asked to", async () => {
    await open("north", "south", { only: "shared" });
    expect(screen.queryByText(/وهطل المطر/)).toBeNull();
    expect(screen.getByRole("button", { name: "المشترك وحده" })).toHaveAttribute("aria-pressed", "true");
    expect(rows()).toHaveLength(1);
  });

  it("change one article by choice, and both by turning them about", async () => {
    const { address } = await open("north", "south");
    expect(screen.getByRole("link", { name: "بدّل جهتي المقالين" })).toHaveAttribute(
      "href",
      "/stories/flood/articles/south/beside/north/",
    );
    await userEvent.selectOptions(screen.getByLabelText("المقال الثاني"), "east");
    await waitFor(() => expect(address()).toBe("/stories/flood/articles/north/beside/east/"));
  });

  it("change places when the one is chosen that stands on the other side", async () => {
    const { address } = await open("north", "south");
    await userEvent.selectOptions(screen.getByLabelText("المقال الأول"), "south");
    await waitFor(() => expect(address()).toBe("/stories/flood/articles/south/beside/north/"));
  });

  it("offer the outlets that the filter shows, and those that stand here", async () => {
    await open("north", "south", { outlet: "east,north" });
    const offered = within(screen.getByLabelText("المقال الأول")).getAllByRole("option");
    expect(offered).toHaveLength(3);
    expect(screen.getByText(/تحجب التصفية من التصريحات المشتركة/)).toBeInTheDocument();
  });

  it("go from one shared statement to the next by key, and name it in the address", async () => {
    const { address } = await open("north", "east");
    await userEvent.keyboard("n");
    const first = document.activeElement?.getAttribute("data-stop") ?? "";
    expect(first).toMatch(/\/bridge$/);
    await waitFor(() => expect(address()).toContain("statement=bridge"));
  });

  it("say that nothing is left, and how to lift the filter", async () => {
    await open("north", "south", { words: "برلين" });
    expect(screen.getByText("لا شيء يطابق هذه التصفية كلها.")).toBeInTheDocument();
  });

  it("speak English around articles that stay Arabic", async () => {
    await open("north", "south", {}, "en");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Two articles side by side");
    const passage = screen.getByText(/وهطل المطر/).closest("[lang]");
    expect(passage).toHaveAttribute("lang", "ar");
    expect(passage).toHaveAttribute("dir", "rtl");
  });
});
