import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Locale } from "@/i18n";
import { readStatementAddress, type Search } from "@/parts/address";
import { CompareView } from "@/views/compare/CompareView";
import { originalStory } from "../../corpus/original/original-story";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";
import { ar } from "../../support/messages";
import { renderInStory } from "../../support/render";

const story = smallStory({
  articles: {
    one: "السد آمن تماما.\nالسد آمن.\nلا خطر على السد.",
    two: "السد امن تماما.",
    three: "السد مهدد بالانهيار.",
  },
  statements: [
    {
      id: "dam",
      wordings: [
        ["one", "السد آمن تماما", "direct"],
        ["one", "السد آمن."],
        ["one", "لا خطر على السد"],
        ["two", "السد امن تماما"],
        ["three", "السد مهدد بالانهيار"],
      ],
    },
    { id: "dam-again", wordings: [["two", "السد"]] },
  ],
});

async function show(search: Search = {}, locale: Locale = "ar", within = story, id = "dam") {
  const statement = get(within.statements, id);
  const view = await renderInStory(
    <CompareView statement={statement} address={readStatementAddress(within, statement, search)} />,
    { story: within, locale },
  );
  await screen.findByRole("heading", { level: 1 });
  return { ...view, user: userEvent.setup() };
}

const list = () => screen.getByRole("list", { name: /^صياغات التصريح/ });
const row = (name: string) => screen.getByRole("region", { name });

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ["share", "canShare"]) Reflect.deleteProperty(navigator, name);
});

describe("a row", () => {
  it("becomes the reference by a press anywhere on it, and lets go of it by a second", async () => {
    const { user, address, unmount } = await show();
    await user.click(within(row("two")).getByText("نُشر", { exact: false }));
    expect(address()).toBe("/stories/flood/statements/dam/?base=two");
    unmount();
    const again = await show({ base: "two" });
    await again.user.click(within(row("two")).getByText("نُشر", { exact: false }));
    expect(again.address()).toBe("/stories/flood/statements/dam/");
  });

  it("is not chosen by a press on what leads elsewhere, nor while words are selected", async () => {
    const { user, address } = await show();
    await user.click(within(row("three")).getByText("الجملة حولها", { exact: false }));
    expect(address()).toBe("/");
    document.getSelection()?.selectAllChildren(within(row("three")).getByRole("blockquote"));
    fireEvent.click(within(row("three")).getByRole("blockquote"));
    expect(address()).toBe("/");
  });

  it("stands on top as the reference, and says so", async () => {
    await show({ base: "three" });
    const [first] = within(list()).getAllByRole("region");
    expect(first).toBe(row("three"));
    expect(first).toHaveTextContent("المرجع الذي تُقارن به البقية");
    expect(first?.closest("li")).toHaveAttribute("data-reference");
    expect(list().querySelectorAll("[data-reference]")).toHaveLength(1);
  });

  it("stands together with those in the same words, under one head", async () => {
    await show();
    const together = screen.getByText("بالكلمات نفسها").closest("li");
    const names = within(together ?? document.body)
      .getAllByRole("heading")
      .map((heading) => heading.textContent);
    expect(names).toEqual(["one", "two"]);
  });

  it("folds an outlet's further wordings, and opens them where all are compared", async () => {
    const { unmount } = await show();
    const folded = screen.getByText("صياغتان أخريان").closest("details");
    expect(folded).not.toHaveAttribute("open");
    expect(folded).toHaveTextContent("لا خطر على السد");
    unmount();
    await show({ wordings: "all" });
    expect(screen.getByText("صياغتان أخريان").closest("details")).toHaveAttribute("open");
  });

  it("tells the weight of its verb, and in English what the verb means", async () => {
    await show({}, "en", publishedStory(), "bridge-stays-open");
    expect(screen.getByText("‘said’").closest("dl")).toHaveTextContent(/‘said’.*neutral.*Mixed/);
  });
});

describe("the options", () => {
  it("are folded as the comparison opens, and open where something of them is asked for", async () => {
    const { unmount } = await show();
    expect(screen.getByText("خيارات").closest("details")).not.toHaveAttribute("open");
    unmount();
    await show({ hide: "none" });
    expect(screen.getByText("خيارات").closest("details")).toHaveAttribute("open");
  });

  it("stay open when the reader goes back to what is usual", async () => {
    const { user } = await show();
    await user.click(screen.getByText("خيارات"));
    expect(screen.getByText("خيارات").closest("details")).toHaveAttribute("open");
    await user.click(screen.getByRole("radio", { name: "جدول" }));
    expect(screen.getByText("خيارات").closest("details")).toHaveAttribute("open");
  });
});

describe("the key to marks and words", () => {
  it("tells of every mode, weight and kind of difference, and leads on", async () => {
    await show();
    const key = screen.getByText("ما معنى العلامات والألفاظ؟").closest("details");
    expect(key).toHaveTextContent(/مختلط.*كلمات مقتبسة داخل كلام منقول/);
    expect(key).toHaveTextContent(/توكيد.*يقوّي القول/);
    expect(key).toHaveTextContent(/نفي.*تنفي واحدة ما تثبته الأخرى/);
    expect(within(key ?? document.body).getByRole("link")).toHaveAttribute("href", "/about/");
  });
});

describe("on paper", () => {
  it("there is a legend of the marks that are drawn, and of no other", async () => {
    await show();
    const legend = screen.getByRole("list", { name: "ما عُلِّم وكيف" });
    expect(within(legend).queryByText("إملاء")).toBeNull();
    expect(within(legend).getAllByRole("listitem").length).toBeGreaterThan(0);
  });
});

describe("the foot", () => {
  const foot = () => screen.getByRole("navigation", { name: "التنقّل والمشاركة" });

  it("leads to the next statement, and keeps what is asked of the comparison", async () => {
    await show({ base: "two" });
    const hrefs = within(foot())
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["/stories/flood/statements/dam-again/?base=two"]);
  });

  it("copies the link of the very view where the device shares nothing", async () => {
    const { user } = await show({ base: "two" });
    await user.click(within(foot()).getByRole("button", { name: "شارك" }));
    expect(await within(foot()).findByText("نُسخ رابط هذه المقارنة.")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      "http://localhost:3000/stories/flood/statements/dam/?base=two",
    );
  });

  it("hands the link to the device where that shares no files", async () => {
    const { user } = await show();
    const share = vi.fn(async (_: ShareData) => {});
    Object.assign(navigator, { share, canShare: ({ files }: ShareData) => files === undefined });
    await user.click(within(foot()).getByRole("button", { name: "شارك" }));
    await vi.waitFor(() => expect(share).toHaveBeenCalled());
    expect(share.mock.calls[0]?.[0]).toEqual({
      title: "dam",
      url: "http://localhost:3000/stories/flood/statements/dam/",
    });
  });
});

describe("the original as the reference", () => {
  const spoken = originalStory();
  const originalRow = () => screen.findByRole("region", { name: ar.original.title });

  it("stands above the rows in its own words, which the outlets are read against", async () => {
    await show({ base: "original.speech" }, "ar", spoken, "dams");
    const original = within(await originalRow());
    expect(original.getByText(ar.compare.collated.isBase)).toBeVisible();
    expect(original.getByRole("blockquote")).toHaveTextContent(
      "وسنرصد أربعين مليون دينار لترميم السدود التي تصدعت في الفيضان.",
    );
    const changed = within(row("hill")).getByRole("blockquote").querySelector('[data-kind="number"]');
    expect(changed).toHaveTextContent("ستين");
    expect(list().querySelectorAll("[data-reference]")).toHaveLength(1);
  });

  it("is one step away from the comparison of the outlets", async () => {
    const { user, address } = await show({}, "ar", spoken, "hospitals");
    await user.click(await screen.findByRole("link", { name: ar.compare.rows.withOriginal }));
    expect(address()).toBe("/stories/flood/statements/hospitals/?base=original.speech");
  });

  it("counts as no outlet: neither among those who report, nor in how far they part", async () => {
    const plain = await show({}, "ar", spoken, "hospitals");
    await screen.findByRole("link", { name: ar.compare.rows.withOriginal });
    const said = () => [
      document.querySelector("p.font-reading.text-heading")?.textContent,
      screen.getByText(/^الاختلاف:/).textContent,
    ];
    const before = said();
    plain.unmount();
    await show({ base: "original.speech" }, "ar", spoken, "hospitals");
    await originalRow();
    expect(said()).toEqual(before);
    expect(within(list()).getAllByRole("region")).toHaveLength(4);
  });

  it("is said to lack what is not in it", async () => {
    await show({ base: "original.speech" }, "ar", spoken, "wheat");
    expect(await screen.findByText(ar.compare.rows.notInOriginal, { exact: false })).toBeVisible();
    expect(screen.queryByRole("region", { name: ar.original.title })).toBeNull();
  });
});
