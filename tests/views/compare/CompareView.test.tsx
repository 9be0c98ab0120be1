import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { publishStory } from "@/corpus/authored";
import type { Locale } from "@/i18n";
import { readStatementAddress, type Search } from "@/parts/address";
import { CompareView } from "@/views/compare/CompareView";
import { authoredStory, filesOf, put } from "../../corpus/authored-story";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const story = publishedStory();

/** Two outlets that word one statement, which the story of the flood has not. */
const shared = smallStory({
  articles: { one: "الجسر مغلق.", two: "لا جسر اليوم." },
  statements: [
    {
      id: "shut",
      wordings: [
        ["one", "الجسر مغلق"],
        ["two", "لا جسر اليوم"],
      ],
    },
  ],
});

async function show(id: string, search: Search = {}, locale: Locale = "ar", within = story) {
  const statement = get(within.statements, id);
  const view = await renderInStory(
    <CompareView statement={statement} address={readStatementAddress(within, statement, search)} />,
    { story: within, locale },
  );
  await screen.findByRole("heading", { level: 1 });
  return view;
}

const rows = () =>
  within(screen.getByRole("list", { name: "صياغات التصريح، صف لكل وسيلة" }))
    .getAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent);

const row = (name: string) => screen.getByRole("region", { name });

describe("CompareView", () => {
  it("gives who reads no Arabic each wording in English, as ours, and what its verb means", async () => {
    await show("bridge-stays-open", {}, "en");
    const line = screen.getByText("the city “will not close the bridge”").closest("p");
    expect(line).toHaveAttribute("lang", "en");
    expect(line).toHaveAttribute("dir", "ltr");
    expect(line).toHaveTextContent(/^Our English: the city/);
    expect(screen.getByText("‘said’")).toBeInTheDocument();
  });

  it("shows no English and no meaning in Arabic, and says in both where a speaker is inferred", async () => {
    await show("bridge-stays-open");
    expect(screen.queryByText(/will not close the bridge/)).not.toBeInTheDocument();
    expect(screen.queryByText("‘said’")).not.toBeInTheDocument();
    expect(screen.getByText("العنوان لا يسمّي إلا العمدة")).toBeInTheDocument();
  });

  it("calls what was stressed no contradiction", async () => {
    const authored = authoredStory();
    put(authored, ["statements.json", 0, "contrasts", 0, "kind"], "stressed");
    await show("bridge-stays-open", {}, "ar", publishStory(filesOf(authored)));
    expect(screen.getByRole("heading", { name: "ما أُبرز وما أُغفل" })).toBeInTheDocument();
    expect(screen.queryByText("تقول خلافه")).not.toBeInTheDocument();
    // The outlet that words only the other statement is among those that are silent on this one.
    expect(screen.getByText("أبرزت غيره")).toBeInTheDocument();
  });

  it("is headed by the gloss in the interface's language, with the other's beneath", async () => {
    await show("bridge-stays-open");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("قال العمدة إن الجسر لن يغلق.");
    const english = screen.getByText("The mayor said the bridge would stay open.");
    expect(english).toHaveAttribute("lang", "en");
    expect(english).toHaveAttribute("dir", "ltr");
  });

  it("says who spoke, when, and where the statement stands among the others", async () => {
    await show("bridge-stays-open", {}, "en");
    expect(screen.getByText(/^Statement 2 of 4/).closest("p")).toHaveTextContent(
      /^Mayor Selim.*The river’s flood.*Thursday 4 May 2023.*Statement 2 of 4$/,
    );
  });

  it("shows all of an outlet's wordings in its row, the most literal first, each with cue, mode and place", async () => {
    await show("bridge-stays-open");
    expect(rows()).toEqual(["وسيلة river"]);
    expect(row("وسيلة river")).toHaveTextContent(
      /قال.*مختلط.*المدينة “لن تغلق الجسر”.*الفقرة 1 من 2.*في العنوان.*لن نغلق الجسر/,
    );
    const further = within(row("وسيلة river")).getAllByRole("figure");
    expect(further).toHaveLength(1);
    expect(further[0]).toHaveTextContent(/في العنوان.*لن نغلق الجسر/);
  });

  it("has a row for each outlet that words it, the chosen one first", async () => {
    const { unmount } = await show("shut", {}, "ar", shared);
    expect(rows()).toEqual(["one", "two"]);
    unmount();
    await show("shut", { show: "two" }, "ar", shared);
    expect(rows()).toEqual(["two", "one"]);
  });

  it("makes an outlet the reference, or lets it go, by the link of its name", async () => {
    await show("shut", { base: "two" }, "ar", shared);
    const links = rows().map((name) => within(row(name)).getByRole("link", { name }));
    expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.ariaCurrent])).toEqual([
      ["two", "/stories/flood/statements/shut/", "true"],
      ["one", "/stories/flood/statements/shut/?base=one", null],
    ]);
    for (const link of links) expect(link).toHaveAccessibleDescription(/^المرجع:.*two/);
  });

  it("offers no reference where one outlet alone words it", async () => {
    await show("bridge-stays-open");
    expect(within(row("وسيلة river")).queryByRole("link", { name: "وسيلة river" })).toBeNull();
  });

  it("names whom the article credits", async () => {
    await show("water-returns");
    expect(row("وسيلة river")).toHaveTextContent("نقلًا عن رويترز");
  });

  it("opens the sentence around a wording, with the wording set off inside it", async () => {
    await show("bridge-will-close");
    const summary = screen.getByText("الجملة حولها");
    await userEvent.click(summary);
    const sentence = within(row("وسيلة hill"))
      .getByText(/أمس أن/)
      .closest("p");
    expect(sentence).toHaveTextContent("أكد سليم أمس أن الجسر سيغلق إذا ارتفع الماء.");
    expect(sentence?.querySelector("mark")).toHaveTextContent(/^الجسر سيغلق إذا ارتفع الماء$/);
  });

  it("leads into the article at the very place, with the statement's panel and the filter", async () => {
    await show("bridge-will-close", { outlet: "hill" });
    const [wording] = get(story.statements, "bridge-will-close").wordings;
    const link = within(row("وسيلة hill")).getByRole("link", { name: /في موضعها من المقال.*وسيلة hill/ });
    expect(link).toHaveAttribute(
      "href",
      `/stories/flood/articles/hill/?outlet=hill&statement=bridge-will-close&at=${wording?.start}-${wording?.end}`,
    );
  });

  it("shows the contradicting statement with its wordings and the way to it", async () => {
    await show("bridge-stays-open");
    const contrary = screen.getByRole("region", { name: "تقول خلافه" });
    expect(contrary).toHaveTextContent("الجسر سيغلق إذا ارتفع الماء");
    expect(within(contrary).getByRole("link", { name: /سيغلق/ })).toHaveAttribute(
      "href",
      "/stories/flood/statements/bridge-will-close/",
    );
  });

  it("shows the narration that says otherwise in its sentence", async () => {
    await show("houses-flooded");
    const contrary = screen.getByRole("region", { name: "تقول خلافه" });
    expect(contrary.querySelector("mark")).toHaveTextContent(/^2030 بيتا$/);
    expect(contrary).toHaveTextContent("وغمر الماء 2030 بيتا، ولم يذكر العمدة سليم بجسور أخرى.");
  });

  it("names the outlets that did not report it, and what they have on the subject", async () => {
    await show("bridge-stays-open");
    const items = within(screen.getByRole("region", { name: "لم تورده" })).getAllByRole("listitem");
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(/وسيلة hill.*تقول خلافه · الجسر/);
    expect(items[1]).toHaveTextContent(/وسيلة mill.*لم نجد عندها شيئًا قريبًا من هذا الموضوع/);
  });

  it("says what the filter hides and lifts it at one press, keeping the speaker", async () => {
    const { address } = await show("bridge-stays-open", { mode: "mixed", speaker: "mayor" });
    expect(row("وسيلة river")).toHaveTextContent("المدينة “لن تغلق الجسر”");
    expect(within(row("وسيلة river")).queryByRole("figure")).not.toBeInTheDocument();
    const told = screen.getByText(/تحجب التصفية من هذا التصريح: صياغة واحدة/).parentElement;
    expect(told).toHaveTextContent("تحجب التصفية من هذا التصريح: صياغة واحدة (river).");
    expect(within(told ?? document.body).getByText("river").tagName).toBe("BDI");
    await userEvent.click(screen.getByRole("button", { name: "اعرض ما حُجب" }));
    expect(address()).toBe("/stories/flood/statements/bridge-stays-open/?speaker=mayor");
  });

  it("says which part of the filter to lift when it leaves none of the wordings", async () => {
    const { address } = await show("bridge-stays-open", { outlet: "hill" });
    expect(screen.queryByRole("region", { name: "وسيلة river" })).not.toBeInTheDocument();
    expect(screen.getByText("خارج التصفية")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: /ارفع تصفية «الوسيلة» وحدها/ }));
    expect(address()).toBe("/stories/flood/statements/bridge-stays-open/");
  });

  it("leads to the previous and the next statement within the filter, which it keeps", async () => {
    await show("bridge-stays-open", { speaker: "mayor" });
    const nav = screen.getByRole("navigation", { name: "التصريحان السابق والتالي" });
    const hrefs = within(nav)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual([
      "/stories/flood/statements/houses-flooded/?speaker=mayor",
      "/stories/flood/statements/bridge-will-close/?speaker=mayor",
    ]);
  });

  it("goes on at n and back at p, but not while something is typed", async () => {
    const { address } = await show("bridge-stays-open");
    const field = document.body.appendChild(document.createElement("input"));
    await userEvent.type(field, "np");
    expect(address()).toBe("/");
    field.remove();
    await userEvent.keyboard("n");
    expect(address()).toBe("/stories/flood/statements/bridge-will-close/");
    await userEvent.keyboard("p");
    expect(address()).toBe("/stories/flood/statements/houses-flooded/");
  });

  it("copies the address of the comparison and says so", async () => {
    const user = userEvent.setup();
    await show("bridge-stays-open", { show: "river" });
    await user.click(screen.getByRole("button", { name: "انسخ الرابط" }));
    expect(await screen.findByText("نُسخ رابط هذه المقارنة.")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      "http://localhost:3000/stories/flood/statements/bridge-stays-open/?show=river",
    );
  });

  it("shows the address to copy by hand where the browser refuses", async () => {
    const user = userEvent.setup();
    await show("bridge-stays-open");
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(screen.getByRole("button", { name: "انسخ الرابط" }));
    expect(await screen.findByRole("textbox", { name: /لتنسخه بيدك/ })).toHaveValue(
      "http://localhost:3000/stories/flood/statements/bridge-stays-open/",
    );
  });
});

describe("what is so of the statement as a whole", () => {
  const reported = smallStory({
    articles: { one: "سنغلق الجسر القديم غدا.", two: "الجسر القديم مغلق غدا.", three: "هطل المطر أمس." },
    statements: [
      {
        id: "shut",
        gloss: "نغلق الجسر القديم غدا",
        wordings: [
          ["one", "سنغلق الجسر القديم غدا"],
          ["two", "الجسر القديم مغلق غدا"],
        ],
      },
      { id: "rain", gloss: "هطل المطر أمس", wordings: [["three", "هطل المطر أمس"]] },
    ],
  });

  it("is said in sentences: who alone reports it, and what all who do say", async () => {
    await show("shut", {}, "ar", reported);
    await screen.findByText(/يتفق ناقلوه على قول «الجسر القديم»\./);
    expect(document.body).toHaveTextContent(/لم ينقل هذا القول إلا .*one.*two.*، ولم يرد عند .*three/);
  });

  it("is said of what one outlet alone reports, in English too", async () => {
    await show("rain", {}, "en", reported);
    expect(await screen.findByText(/Reported by three alone, not by one and two\./)).toBeInTheDocument();
  });
});
