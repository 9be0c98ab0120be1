import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Story } from "@/corpus";
import { toAnnotations } from "@/corpus/annotations";
import { type EditResult, startDraft } from "@/corpus/edit";
import { readStoryFragment } from "@/corpus/export/story-link";
import { type Desk, DeskContext } from "@/views/desk/review/DeskContext";
import { AnnotationField } from "@/views/desk/review/story/AnnotationField";
import { SendStory } from "@/views/desk/review/story/SendStory";
import { smallStory } from "../../corpus/small-story";
import { renderInStory } from "../../support/render";

const short = smallStory({
  articles: { one: "قال الوزير إن الجسر لن يغلق غدا." },
  statements: [{ id: "shut", wordings: [["one", "الجسر لن يغلق غدا"]] }],
});

/** The same with an article that no messenger carries in a link. */
const long = smallStory({
  articles: Object.fromEntries(
    ["one", "two", "three", "four"].map((id, part) => [
      id,
      Array.from({ length: 700 }, (_, index) => `كل${(index + part * 700) * 79_193}`).join(" "),
    ]),
  ),
  statements: [],
});

function deskOf(story: Story, edit: Desk["edit"] = () => {}): Desk {
  const none = () => {};
  return {
    ...{ draft: startDraft(story), story, chosen: null, edit },
    ...{ choose: none, editDraft: none, changeDraft: none, step: none, acceptSure: none },
  };
}

const onDesk = (desk: Desk, piece: React.ReactNode) => <DeskContext value={desk}>{piece}</DeskContext>;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("sending a story", () => {
  it("copies a link that carries it where the device shares nothing", async () => {
    const user = userEvent.setup();
    await renderInStory(onDesk(deskOf(short), <SendStory />), { story: short });
    await user.click(screen.getByRole("button", { name: "أرسل الخبر إلى جهاز آخر" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("نُسخ رابط"));
    const link = new URL(await navigator.clipboard.readText());
    expect(link.pathname).toBe("/desk/");
    expect(await readStoryFragment(link.hash)).toMatchObject({ kind: "file" });
  });

  it("saves a file where it is too long for a link and the device shares none", async () => {
    const names: string[] = [];
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const user = userEvent.setup();
    await renderInStory(onDesk(deskOf(long), <SendStory />), { story: long });
    await user.click(screen.getByRole("button", { name: "أرسل الخبر إلى جهاز آخر" }));
    await waitFor(() => expect(names).toEqual([`muqabala-${long.id}.json`]));
    vi.unstubAllGlobals();
  });
});

describe("a file of Web Annotations", () => {
  const bare: Story = { ...short, statements: [] };

  async function bring(text: string) {
    const results: EditResult[] = [];
    const desk = deskOf(bare, (make) => void results.push(make(bare)));
    await renderInStory(onDesk(desk, <AnnotationField />), { story: bare });
    const file = new File([text], "a.jsonld", { type: "application/ld+json" });
    await userEvent.setup().upload(screen.getByLabelText("أدخل شروحًا (Web Annotation)"), file);
    return results;
  }

  it("joins the story, and says how much of it was taken", async () => {
    const results = await bring(toAnnotations(short, short.statements, "https://example.org/"));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("أُخذت منه صياغة واحدة."));
    expect(results).toMatchObject([{ ok: true, story: { statements: [{ id: "shut" }] } }]);
  });

  it("changes nothing where nothing in it can be taken, and says why", async () => {
    expect(await bring("{}")).toEqual([]);
    expect(await screen.findByText(/holds no Web Annotations/)).toBeInTheDocument();
  });
});
