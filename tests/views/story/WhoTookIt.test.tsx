import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { brand } from "@/corpus/brand";
import { readStoryAddress, type Search } from "@/parts/address";
import { WhoTookIt } from "@/views/story/WhoTookIt";
import { smallStory } from "../../corpus/small-story";
import { ar } from "../../support/messages";
import { renderInStory } from "../../support/render";

const passage =
  "واحتشد مئات السكان أمام مبنى البلدية منذ الصباح الباكر رافعين لافتات تطالب بتعويضات عاجلة عن بيوتهم";

const story = smallStory({
  articles: {
    hill: `قال العمدة إن الجسر مغلق.\n${passage}.`,
    mill: `أكد العمدة أن الطريق مفتوح.\n${passage}، كما ذكرت مصادر.`,
    dale: "نفى العمدة كل ما قيل.",
  },
  statements: [{ id: "shut", wordings: [["hill", "الجسر مغلق"]] }],
});

const show = (search: Search = {}, of = story) =>
  renderInStory(<WhoTookIt filter={readStoryAddress(of, search).filter} />, { story: of });

// jsdom tells of no rest, and a page that waits for it would have these tests wait.
beforeAll(() => {
  vi.stubGlobal("requestIdleCallback", (rest: () => void) => setTimeout(rest));
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
});

const title = { name: ar.original.shared };

describe("who took it from whom, of a story without an original", () => {
  it("shows what two outlets have to the letter, and leads to it in both", async () => {
    await show();
    const section = within(await screen.findByRole("region", title));
    expect(await section.findByText(`«${passage}»`)).toBeVisible();
    const links = section.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links.filter((href) => href?.includes("/articles/hill/"))).not.toEqual([]);
    expect(links.filter((href) => href?.includes("/articles/mill/"))).not.toEqual([]);
    expect(links.filter((href) => href?.includes("/articles/dale/"))).toEqual([]);
  });

  it("says that an article is one text with several printers, whom it credits, and who was first", async () => {
    const [hill, mill, ...others] = story.articles;
    if (hill === undefined || mill === undefined) throw new Error("no articles");
    const text = `وكالة الأنباء تفيد بأن الجسر مغلق.\n${passage}.`;
    const lines = [{ kind: "paragraph" as const, start: 0, end: text.length }];
    const printed = { text, lines, credits: ["وكالة الأنباء"] };
    const later = { ...hill.published, date: brand<"day">("2023-05-06") };
    const articles = [{ ...hill, ...printed, published: later }, { ...mill, ...printed }, ...others];
    await show({}, { ...story, articles, statements: [] });
    const section = within(await screen.findByRole("region", title));
    expect(await section.findByText(/نص واحد نشرته أكثر من وسيلة/)).toBeVisible();
    expect(section.getByText(/كلها تنسب إلى/).textContent).toContain("وكالة الأنباء");
    expect(section.getByText(ar.original.first, { exact: false }).closest("p")?.textContent).toContain(
      "mill",
    );
  });

  it("is not there where the filter leaves one of them alone", async () => {
    await show({ outlet: "hill,dale" });
    await vi.dynamicImportSettled();
    expect(screen.queryByRole("region", title)).toBeNull();
  });
});
