import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Locale } from "@/i18n";
import { readStatementAddress, type Search } from "@/parts/address";
import { CompareView } from "@/views/compare/CompareView";
import { smallStory } from "../../../corpus/small-story";
import { get } from "../../../corpus/story";
import { renderInStory } from "../../../support/render";

const texts = {
  one: "ليست المحاولة الأولى ولن تكون الأخيرة وقد بلغ العدد 2,500 جندي",
  two: "ليست المحاولة الاولى وبعيدة عن الأخيرة وقد بلغ العدد 2030 جندي",
  three: "ليست المحاولة الأولى ولن تكون الأخيرة وقد بلغ العدد 2,500 جندي اليوم",
};

const story = smallStory({
  articles: {
    one: `${texts.one}.\nولن تكون الأخيرة.\nسنغلق الجسر القديم هذا العام.`,
    two: `${texts.two}.\nلن نغلق الجسر القديم هذا العام.`,
    three: `${texts.three}.\nغرق المركب قرب الشاطئ.`,
  },
  statements: [
    {
      id: "shared",
      wordings: [
        ["one", texts.one, "direct"],
        ["two", texts.two],
        ["three", texts.three, "direct"],
      ],
    },
    {
      id: "apart",
      wordings: [
        ["one", "بلغ العدد 2,500 جندي"],
        ["three", "غرق المركب قرب الشاطئ"],
      ],
    },
    {
      id: "denied",
      wordings: [
        ["one", "سنغلق الجسر القديم هذا العام"],
        ["two", "لن نغلق الجسر القديم هذا العام"],
      ],
    },
    { id: "alone", wordings: [["one", "بلغ العدد 2,500 جندي"]] },
  ],
});

/** With every kind marked; a comparison opens without spelling and word forms. */
const allKinds: Search = { hide: "none" };

async function show(search: Search = {}, { id = "shared", locale = "ar" as Locale, marked = allKinds } = {}) {
  const statement = get(story.statements, id);
  const asked = { ...marked, ...search };
  const view = await renderInStory(
    <CompareView statement={statement} address={readStatementAddress(story, statement, asked)} />,
    { story, locale },
  );
  await screen.findByRole("heading", { level: 1 });
  return { ...view, user: userEvent.setup() };
}

const comparison = () => screen.getByRole("region", { name: "الصياغات كلمة كلمة" });
const row = (name: string) => screen.getByRole("region", { name });
const marks = (around: HTMLElement) => [...around.querySelectorAll<HTMLElement>("mark[data-piece]")];
const words = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);
const lit = () => [...comparison().querySelectorAll<HTMLElement>("[data-lit]")];
const found = (element: HTMLElement | undefined): HTMLElement => {
  if (element === undefined) throw new Error("there is no such element");
  return element;
};

beforeEach(() => {
  // jsdom draws nothing, so that words are measured by their letters.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(900);
  window.scrollTo = () => undefined;
});

describe("the rows", () => {
  it("open with nothing marked that says nothing else: neither spelling nor the form of a word", async () => {
    await show({}, { marked: {} });
    expect(words(marks(row("two")))).toEqual(["وبعيدة عن", "2030"]);
    expect(words(marks(row("three")))).toEqual(["2,500", "اليوم"]);
  });

  it("show each wording to the letter, with what differs marked", async () => {
    await show();
    for (const [outlet, text] of Object.entries(texts)) {
      expect(within(row(outlet)).getByRole("blockquote")).toHaveTextContent(text);
    }
    expect(words(marks(row("two")))).toEqual(["الاولى", "وبعيدة عن", "2030"]);
    expect(words(marks(row("three")))).toEqual(["الأولى", "2,500", "اليوم"]);
  });

  it("tell in a sentence what sets each apart", async () => {
    await show();
    expect(row("two")).toHaveTextContent(/تكتب «2030»، وغيرها: «2,500» عند/);
    expect(row("two")).toHaveTextContent("تنقله بلسانها بلا اقتباس");
    expect(row("one")).toHaveTextContent(/تكتب «2,500»، وغيرها: «2030» عند/);
  });

  it("tell nothing that is not so of all that an outlet reports", async () => {
    await show();
    expect(row("two")).not.toHaveTextContent(/تنفي|تثبت|تنفرد/);
    expect(row("three")).not.toHaveTextContent(/تنفرد/);
  });

  it("tell it in English too", async () => {
    await show({}, { locale: "en" });
    expect(row("two")).toHaveTextContent(/It gives .*2030.*, where others give .*2,500/);
    expect(row("two")).toHaveTextContent(/without quotation/);
  });

  it("mark against the base alone where one is chosen", async () => {
    await show({ base: "three" });
    expect(marks(row("three"))).toEqual([]);
    expect(row("three")).toHaveTextContent("المرجع الذي تُقارن به البقية");
    expect(words(marks(row("one")))).toEqual(["حذف"]);
    expect(row("two")).toHaveTextContent(/تكتب «2030»، وغيرها: «2,500»/);
  });

  it("mark nothing of one wording alone, and say so", async () => {
    await show({}, { id: "alone" });
    expect(document.querySelector("[data-piece]")).toBeNull();
    expect(screen.getByText("صياغة واحدة، ولا أخرى تُقارن بها.")).toBeInTheDocument();
  });

  it("describe each mark: its kind, and what every wording has there", async () => {
    await show();
    const number = found(marks(row("two"))[2]);
    expect(number).toHaveAccessibleDescription(/عدد.*one.*three.*2,500.*two.*2030/);
  });
});

describe("a piece", () => {
  it("lights up its counterparts everywhere when it is pointed at, and says what they have", async () => {
    const { user } = await show();
    await user.hover(found(marks(row("two"))[2]));
    expect(words(lit())).toEqual(["2,500", "2030", "2,500"]);
    const note = screen.getByText("عدد", { selector: "dd *" }).closest("dl");
    expect(note).toHaveTextContent(/2,500.*2030/);
    await user.unhover(comparison());
    expect(lit()).toEqual([]);
  });

  it("does so when it is touched", async () => {
    const { user } = await show();
    await user.pointer({ keys: "[TouchA]", target: found(marks(row("two"))[0]) });
    expect(words(lit())).toEqual(["الأولى", "الاولى", "الأولى"]);
  });

  it("is one stop of the Tab key in each wording; arrows lead on in the direction of the text", async () => {
    const { user } = await show();
    const [first, second] = marks(row("two"));
    expect(marks(row("two")).map((mark) => mark.tabIndex)).toEqual([0, -1, -1]);
    found(first).focus();
    await user.keyboard("{ArrowLeft}");
    expect(second).toHaveFocus();
    expect(words(lit())).toContain("ولن تكون");
    await user.keyboard("{ArrowRight}");
    expect(first).toHaveFocus();
    await user.keyboard("{End}");
    expect(marks(row("two"))[2]).toHaveFocus();
    expect(marks(row("two")).map((mark) => mark.tabIndex)).toEqual([-1, -1, 0]);
  });

  it("leads to its counterparts in other wordings by the arrows up and down", async () => {
    const { user } = await show();
    found(marks(row("two"))[2]).focus();
    await user.keyboard("{ArrowDown}");
    expect(marks(row("three"))[1]).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(marks(row("one"))[1]).toHaveFocus();
  });

  it("is left by Escape", async () => {
    const { user } = await show();
    found(marks(row("two"))[0]).focus();
    await user.keyboard("{Escape}");
    expect(document.body).toHaveFocus();
    expect(lit()).toEqual([]);
  });
});

describe("a mark that claims more than that words differ", () => {
  it("is drawn where the sentence beside it says so", async () => {
    await show({}, { id: "denied" });
    expect(screen.getByRole("button", { name: "نفي 1" })).toBeInTheDocument();
    expect(row("two")).toHaveTextContent(/تنفي بقولها/);
  });

  it("is not drawn where nothing is denied: «ولن تكون الأخيرة» says as much as «وبعيدة عن الأخيرة»", async () => {
    await show();
    expect(words(marks(row("two")))).toContain("وبعيدة عن");
    expect(screen.queryByRole("button", { name: /^نفي/ })).not.toBeInTheDocument();
  });
});

describe("the legend", () => {
  it("lists the kinds that occur with their counts", async () => {
    await show();
    const legend = screen.getByRole("group", { name: /ما عُلِّم وكيف/ });
    expect(
      within(legend)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["عدد 1", "عند بعضها 2", "إملاء 1", expect.stringMatching(/^ما يهمّ فقط/)]);
  });

  it("hides a kind through the address, and shows it again", async () => {
    const { user, address } = await show();
    await user.click(screen.getByRole("button", { name: "عدد 1" }));
    expect(address()).toContain("hide=number");
  });

  it("obeys the address", async () => {
    await show({ hide: "number,spelling" });
    expect(words(marks(row("two")))).toEqual(["وبعيدة عن"]);
    expect(screen.getByRole("button", { name: "عدد 1" })).toHaveAttribute("aria-pressed", "false");
    expect(screen.getByRole("button", { name: "عند بعضها 2" })).toHaveAttribute("aria-pressed", "true");
  });

  it("leaves what matters only", async () => {
    const { user, address } = await show();
    await user.click(screen.getByRole("button", { name: /^ما يهمّ فقط/ }));
    expect(address()).not.toContain("hide=");
  });
});

describe("the controls", () => {
  it("lead to each view, one press apart", async () => {
    const { user, address } = await show();
    await user.click(screen.getByRole("radio", { name: "جدول" }));
    expect(address()).toContain("view=aligned");
    await user.click(screen.getByRole("radio", { name: "تفرّع" }));
    expect(address()).toContain("view=stream");
  });

  it("choose a base, or none", async () => {
    const { user, address } = await show({ base: "one" });
    const base = screen.getByRole("combobox", { name: "المرجع" });
    expect(base).toHaveValue("one");
    await user.selectOptions(base, "two");
    expect(address()).toContain("base=two");
    await user.selectOptions(base, "");
    expect(address()).not.toContain("base=");
  });
});

describe("the aligned table", () => {
  it("has a row for each outlet, and shared runs in one cell", async () => {
    await show({ view: "aligned" });
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
      "one",
      "two",
      "three",
    ]);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      )[1],
    ).toEqual(["ليست المحاولة", "الاولى", "وبعيدة عن", "الأخيرة وقد بلغ العدد", "2030", "جندي", "∅لا شيء"]);
  });

  it("is one stop of the Tab key, and arrows lead through it", async () => {
    const { user } = await show({ view: "aligned" });
    const table = screen.getByRole("table");
    expect(marks(table).filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    found(marks(table)[0]).focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("الاولى");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveTextContent("وبعيدة");
    const without = "∅لا شيء";
    expect(words(lit()).filter((word) => word !== without)).toEqual(["ولن تكون", "وبعيدة عن", "ولن تكون"]);
  });

  it("names each column by what is in it, and says what the sign of nothing means", async () => {
    await show({ view: "aligned" });
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "الوسيلة",
      "مشترك",
      "إملاء",
      "عند بعضها",
      "مشترك",
      "عدد",
      "مشترك",
      "عند بعضها",
    ]);
    expect(screen.getByText("لا شيء عند هذه الوسيلة في هذا الموضع")).toBeInTheDocument();
  });

  it("goes on in a band below where the screen is too narrow, with all outlets in each, and stays one Tab stop", async () => {
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(300);
    const { user } = await show({ view: "aligned" });
    const tables = screen.getAllByRole("table", { name: /الشريط \d من \d/ });
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(within(table).getAllByRole("rowheader")).toHaveLength(3);
    const all = tables.flatMap(marks);
    expect(all.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    found(marks(found(tables[0])).at(-1)).focus();
    await user.keyboard("{ArrowLeft}");
    expect(tables[1]).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
  });

  it("lists the sentences below", async () => {
    await show({ view: "aligned" });
    expect(screen.getByText("two", { selector: "dt *" }).closest("div")).toHaveTextContent(/تكتب «2030»/);
  });
});

describe("the stream", () => {
  it("runs together in what is shared and parts into branches with their outlets", async () => {
    await show({ view: "stream" });
    const list = screen.getByRole("list", { name: /^تفرّع الصياغات/ });
    const branches = [...list.querySelectorAll("li li")].map((branch) => branch.textContent);
    expect(branches).toEqual([
      "one · three ولن تكون ",
      "two وبعيدة عن ",
      "one · three 2,500 ",
      "two 2030 ",
      "three اليوم ",
      "one · two لا شيء",
    ]);
    expect(list).toHaveTextContent("ليست المحاولة الأولى");
  });

  it("is not drawn where the wordings share less than a third of their words: a line says why, and the rows stand", async () => {
    await show({ view: "stream" }, { id: "apart" });
    expect(screen.getByText(/^لا تفرّع هنا: تشترك هذه الصياغات في .*0.* من كلماتها/)).toBeInTheDocument();
    expect(screen.queryByRole("list", { name: /^تفرّع الصياغات/ })).not.toBeInTheDocument();
    expect(row("three")).toHaveTextContent("غرق المركب قرب الشاطئ");
    expect(screen.getByRole("radio", { name: "تفرّع" })).toBeChecked();
  });

  it("says why it is not drawn in English too", async () => {
    await show({ view: "stream" }, { id: "apart", locale: "en" });
    expect(screen.getByText(/^No stream here: these wordings share 0% of their words/)).toBeInTheDocument();
  });

  it("describes every place once", async () => {
    await show({ view: "stream" });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const piece of document.querySelectorAll("[data-piece]")) {
      expect(ids).toContain(piece.getAttribute("aria-describedby"));
    }
  });

  it("gives way to the rows on paper", async () => {
    await show({ view: "stream" });
    act(() => window.dispatchEvent(new Event("beforeprint")));
    expect(screen.queryByRole("list", { name: /^تفرّع الصياغات/ })).not.toBeInTheDocument();
    expect(row("two")).toHaveTextContent(texts.two);
    act(() => window.dispatchEvent(new Event("afterprint")));
    expect(screen.getByRole("list", { name: /^تفرّع الصياغات/ })).toBeInTheDocument();
  });

  it("lights the branches of a parting together, by keyboard", async () => {
    const { user } = await show({ view: "stream" });
    const list = screen.getByRole("list", { name: /^تفرّع الصياغات/ });
    const pieces = [...list.querySelectorAll<HTMLElement>("[data-piece]")];
    expect(pieces.filter((piece) => piece.tabIndex === 0)).toHaveLength(1);
    found(pieces[0]).focus();
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toHaveTextContent("ولن تكون");
    expect(document.activeElement).toHaveAccessibleDescription(/عند بعضها.*ولن تكون.*وبعيدة عن/);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("وبعيدة عن");
  });
});

describe("the difference", () => {
  it("is told in all and for each, and explained on demand", async () => {
    await show();
    const summary = screen.getByText(/^الاختلاف: \d+/);
    const details = summary.closest("details");
    expect(details).toHaveTextContent(/three.*: \d+/);
    expect(details).not.toHaveAttribute("open");
  });
});

describe("very many wordings", () => {
  const outlets = Array.from({ length: 40 }, (_, index) => `o${index}`);
  const repeated = (index: number) =>
    Array.from({ length: 40 }, (_, at) => (at % 3 === index % 3 ? "قال" : "لن")).join(" ");
  const many = smallStory({
    articles: Object.fromEntries(outlets.map((id, index) => [id, `${repeated(index)} (${id}).`])),
    statements: [{ id: "many", wordings: outlets.map((id, index) => [id, `${repeated(index)} (${id}).`]) }],
  });

  async function showMany(search: Search) {
    const statement = get(many.statements, "many");
    const address = readStatementAddress(many, statement, search);
    await renderInStory(<CompareView statement={statement} address={address} />, { story: many });
    await screen.findByText(/من 40 كلمة كلمة/, {}, { timeout: 30_000 });
    // The columns come some at a time; the last of them is there in the end, however long that takes.
    await waitFor(() => expect(document.querySelectorAll("blockquote")).toHaveLength(40), {
      timeout: 60_000,
    });
  }
  const compared = (outlet: string) => within(row(outlet)).queryByText(/لم تُقارن هذه الصياغة/) === null;

  it("are all there to be read, the first of them compared, and the page says so", async () => {
    await showMany({});
    expect(screen.getAllByRole("blockquote")).toHaveLength(40);
    const taken = outlets.filter(compared);
    expect(taken).toEqual(outlets.slice(0, taken.length));
    expect(taken.length).toBeGreaterThan(10);
    expect(screen.getByText(new RegExp(`${taken.length} من 40 كلمة كلمة`))).toBeInTheDocument();
  });

  it("have the outlet that is asked for among them", async () => {
    await showMany({ base: "o39", show: "o30" });
    expect(["o0", "o25", "o30", "o39"].map(compared)).toEqual([true, false, true, true]);
  });
});
