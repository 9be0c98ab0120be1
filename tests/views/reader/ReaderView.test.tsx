import { useParams, useSearch } from "@tanstack/react-router";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Story } from "@/corpus";
import type { Locale } from "@/i18n";
import { parseSearch, readArticleAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { changeSettings } from "@/shelf";
import { ReaderView } from "@/views/reader/ReaderView";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";

/** The reader as the address has it; before the first step, with the article and the query given. */
function Reader({ article, query }: { readonly article: string; readonly query: string }) {
  const { story } = useStory();
  const params: { readonly article?: string } = useParams({ strict: false });
  const search: Readonly<Record<string, string>> = useSearch({ strict: false });
  const shown = get(story.articles, params.article ?? article);
  const given = params.article === undefined ? parseSearch(query) : search;
  return <ReaderView key={shown.id} article={shown} address={readArticleAddress(story, shown, given)} />;
}

const flood = publishedStory();

interface Opened {
  readonly story?: Story;
  readonly article?: string;
  readonly query?: string;
  readonly locale?: Locale;
}

async function open({ story = flood, article = "river", query = "", locale = "ar" }: Opened = {}) {
  const view = await renderInStory(<Reader article={article} query={query} />, { story, locale });
  await screen.findByRole("heading", { level: 1 });
  return { ...view, user: userEvent.setup() };
}

beforeEach(() => {
  // jsdom has no layout: every line stands in sight, and nothing scrolls.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 100, 300, 20));
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("scrollBy", () => undefined);
  Element.prototype.scrollTo = () => undefined;
  localStorage.clear();
  changeSettings({ letterKeys: true });
});

const bridge = "لن نغلق الجسر";
const houses = "2,500 بيت غمرها الماء";

describe("the article", () => {
  it("is told by its headline, in its own language and direction whatever the interface’s", async () => {
    await open({ locale: "en" });
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading).toHaveTextContent("سليم: لن نغلق الجسر");
    expect(heading).toHaveAttribute("lang", "ar");
    expect(heading).toHaveAttribute("dir", "rtl");
    expect(screen.getByRole("heading", { level: 2, name: "غدًا" }).closest("[lang]")).toHaveAttribute(
      "lang",
      "ar",
    );
  });

  it("says so where there is no headline, and begins with its own lead", async () => {
    await open({ article: "hill" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("hill، الجمعة 5 أيار/مايو 2023");
    expect(screen.getByText(/لا عنوان في هذا النص/)).toBeInTheDocument();
    expect(screen.getByText("بقلم").parentElement).toHaveTextContent("بقلم ليلى");
  });

  it("gives the day with its basis, and the reason on demand", async () => {
    const { user } = await open({ article: "hill" });
    expect(screen.getByText("تاريخ مستنتج")).toBeInTheDocument();
    expect(screen.getByText("يقول أمس")).not.toBeVisible();
    await user.click(screen.getByText("ما يُعرف عن هذا المقال، وكيف عُرف"));
    expect(screen.getByText("يقول أمس")).toBeVisible();
  });

  it("keeps its text to the letter, marks and all", async () => {
    const { container } = await open();
    const { text, lines } = get(flood.articles, "river");
    const shown = [...container.querySelectorAll("[data-start]")].map((line) => line.textContent);
    expect(shown).toEqual(lines.map(({ start, end }) => text.slice(start, end)));
  });

  it("tells at its foot what was removed and why, and leads to the next article", async () => {
    const { user } = await open();
    await user.click(screen.getByText("ما أُزيل من زوائد الموقع: موضع واحد"));
    expect(screen.getByText("علامة إعلان:")).toBeVisible();
    const readOn = screen.getByRole("navigation", { name: "القراءة بعد هذا المقال" });
    expect(within(readOn).getByRole("link")).toHaveAttribute("href", "/stories/flood/articles/hill/");
  });

  it("leads from the last article to the story", async () => {
    await open({ article: "mill" });
    const readOn = screen.getByRole("navigation", { name: "القراءة بعد هذا المقال" });
    expect(within(readOn).getByRole("link")).toHaveAttribute("href", "/stories/flood/");
  });
});

describe("the marks", () => {
  it("are links that say their words, whose statement it is and how many outlets word it", async () => {
    await open();
    expect(screen.getByRole("link", { name: bridge })).toHaveAttribute(
      "href",
      "/stories/flood/articles/river/?statement=bridge-stays-open",
    );
    expect(screen.getByRole("link", { name: houses })).toHaveAttribute("aria-expanded", "false");
    // Said in the interface's language among the article's words, and drawn, so that it is not copied with them.
    const said = screen.getByRole("link", { name: bridge }).querySelector("[data-spoken]");
    expect(said).toHaveAttribute("data-spoken", "تصريح سليم، أوردته وسيلة واحدة");
    expect(said).toHaveAttribute("lang", "ar");
  });

  it("take the focus once where a wording crosses lines, and say that the rest goes on", async () => {
    const story = smallStory({
      articles: { river: "وتابع: بعض القوى.\nلا تتردد اليوم" },
      statements: [{ id: "forces", wordings: [["river", "بعض القوى.\nلا تتردد"]] }],
    });
    await open({ story });
    expect(screen.getByRole("link", { name: "بعض القوى." })).not.toHaveAttribute("tabindex");
    const rest = screen.getByRole("link", { name: "لا تتردد" });
    expect(rest).toHaveAttribute("tabindex", "-1");
    expect(rest.querySelector("[data-spoken]")).toHaveAttribute("data-spoken", "تتمة تصريح سليم");
  });

  it("follow the filter, which says what it hides and can be lifted", async () => {
    const { user } = await open({ query: "speaker=council" });
    expect(screen.queryByRole("link", { name: bridge })).toBeNull();
    expect(screen.getByRole("link", { name: /^الماء سيعود إلى مجراه غدا/ })).toBeInTheDocument();
    expect(screen.getByText("لا تُعلَّم هنا بسبب التصفية: 3 صياغات.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "ارفع التصفية" }));
    expect(await screen.findByRole("link", { name: bridge })).toBeInTheDocument();
  });

  it("say which part of the filter to lift where it leaves nothing at all", async () => {
    await open({ query: "words=زززز" });
    expect(screen.getByText("لا شيء يطابق هذه التصفية كلها.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("سليم: لن نغلق الجسر");
  });
});

describe("the switcher", () => {
  const names = () =>
    within(screen.getByRole("navigation", { name: "مقالات الخبر" }))
      .getAllByRole("link")
      .map((link) => link.textContent);

  it("has every article of the story", async () => {
    await open();
    expect(names()).toEqual(["river", "hill", "mill"]);
  });

  it("has the filter’s outlets and the article that is read", async () => {
    await open({ article: "mill", query: "outlet=hill" });
    expect(names()).toEqual(["hill", "mill"]);
    expect(screen.getByText("هذا المقال خارج تصفية الوسائل.", { exact: false })).toBeInTheDocument();
  });
});

describe("the panel", () => {
  it("opens from a mark with the statement in the address, and closes by Escape back to the mark", async () => {
    const { user, address } = await open();
    const before = address();
    await user.click(screen.getByRole("link", { name: houses }));
    const panel = await screen.findByRole("dialog", { name: /قال العمدة إن الماء غمر 2500 بيت/ });
    expect(address()).toBe("/stories/flood/articles/river/?statement=houses-flooded");
    expect(within(panel).getByRole("link", { name: "قارنها" })).toHaveAttribute(
      "href",
      "/stories/flood/statements/houses-flooded/?show=river",
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(address()).toBe(before);
    await waitFor(() => expect(screen.getByRole("link", { name: houses })).toHaveFocus());
  });

  it("opens by key, and tells what says otherwise with the way to its place", async () => {
    const { user } = await open();
    screen.getByRole("link", { name: houses }).focus();
    await user.keyboard("{Enter}");
    const panel = await screen.findByRole("dialog");
    expect(within(panel).getByRole("heading", { name: "ما يخالفه" })).toBeInTheDocument();
    const { start, end } = get(flood.statements, "houses-flooded").contrasts[0]?.quote ?? {
      start: 0,
      end: 0,
    };
    expect(within(panel).getByRole("link", { name: /2030 بيتا/ })).toHaveAttribute(
      "href",
      `/stories/flood/articles/hill/?statement=houses-flooded&at=${start}-${end}`,
    );
    expect(within(panel).getByText(/لم تورده/).parentElement).toHaveTextContent("لم تورده: hill وmill.");
  });

  it("has each other outlet’s wording in full, with its cue, mode and place as a way there", async () => {
    const story = smallStory({
      articles: { river: "سيبقى الجسر", hill: "يبقى الجسر مفتوحا" },
      statements: [
        {
          id: "stays",
          wordings: [
            ["river", "سيبقى الجسر"],
            ["hill", "يبقى الجسر مفتوحا", "direct"],
          ],
        },
      ],
    });
    const { user } = await open({ story });
    await user.click(screen.getByRole("link", { name: "سيبقى الجسر" }));
    const panel = await screen.findByRole("dialog");
    expect(within(panel).getByText("يبقى الجسر مفتوحا")).toHaveAttribute("lang", "ar");
    expect(within(panel).getByText("مباشر")).toBeInTheDocument();
    expect(within(panel).getByRole("link", { name: /^الفقرة 1 من 1/ })).toHaveAttribute(
      "href",
      "/stories/flood/articles/hill/?statement=stays&at=0-17",
    );
  });

  it("opens by its address, even for a statement that this article does not report", async () => {
    await open({ article: "hill", query: "statement=water-returns" });
    const panel = await screen.findByRole("dialog");
    expect(within(panel).getByText(/لا يورده هذا المقال/)).toBeInTheDocument();
    expect(within(panel).getByText("الماء سيعود إلى مجراه غدا")).toBeInTheDocument();
    expect(within(panel).getByText("نقلًا عن رويترز")).toBeInTheDocument();
  });
});

describe("the keys", () => {
  it("lead from mark to mark and back", async () => {
    const { user } = await open();
    await user.keyboard("n");
    expect(screen.getByRole("link", { name: bridge })).toHaveFocus();
    await user.keyboard("jn");
    expect(screen.getByRole("link", { name: houses })).toHaveFocus();
    await user.keyboard("kp");
    expect(screen.getByRole("link", { name: bridge })).toHaveFocus();
    await user.keyboard("p");
    expect(screen.getByRole("link", { name: bridge })).toHaveFocus();
    expect(screen.getByText("لا تصريح قبل هذا في المقال.")).toBeInTheDocument();
  });

  it("take the open panel along, in the same entry of the history", async () => {
    const { user, address } = await open();
    const before = address();
    await user.click(screen.getByRole("link", { name: houses }));
    await screen.findByRole("dialog");
    await user.keyboard("n");
    await screen.findByRole("dialog", { name: /أعلن المجلس أن الماء سيعود غدا/ });
    expect(address()).toBe("/stories/flood/articles/river/?statement=water-returns");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(address()).toBe(before));
  });

  it("do nothing while somebody types, nor when they are turned off", async () => {
    const { user } = await open();
    const field = document.body.appendChild(document.createElement("input"));
    await user.type(field, "npj");
    expect(field).toHaveValue("npj");
    expect(field).toHaveFocus();
    field.remove();
    await user.click(screen.getByRole("button", { name: "أوقف مفاتيح الحروف", hidden: true }));
    await user.keyboard("n");
    expect(screen.getByRole("link", { name: bridge })).not.toHaveFocus();
  });

  it("have buttons beside them, which say where they have led", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "التصريح التالي" }));
    await user.click(screen.getByRole("button", { name: "التصريح التالي" }));
    expect(screen.getByText("2 من 4")).toBeInTheDocument();
    expect(screen.getByText("التصريح 2 من 4: قال العمدة إن الجسر لن يغلق.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "التصريح التالي" })).toHaveFocus();
  });
});

describe("a place in the address", () => {
  it("is pointed out, word for word", async () => {
    const { text } = get(flood.articles, "mill");
    const start = text.indexOf("النهر");
    const { container } = await open({ article: "mill", query: `at=${start}-${start + 5}` });
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["النهر"]);
  });
});
