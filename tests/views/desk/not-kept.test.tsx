import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startDraft } from "@/corpus/edit";
import { publishedStory } from "../../corpus/story";
import { freshDevice } from "../../support/faulty-storage";

/** More than the journal takes and the field shows. */
const long = "قال الوزير إن الميناء سيبقى مفتوحا أمام السفن طوال الموسم المقبل.\n".repeat(3_000);

/** A page that opens on this device. Files share what they import, and an earlier page may have found no storage at all. */
async function openPage() {
  vi.resetModules();
  const [papers, stories, paste, own, render] = await Promise.all([
    import("@/shelf/papers"),
    import("@/shelf/stories"),
    import("@/views/desk/intake/PasteField"),
    import("@/views/desk/OwnStories"),
    import("../../support/render"),
  ]);
  await papers.deskPapers().ready();
  return { ...papers, ...stories, ...paste, ...own, ...render };
}

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a text that was brought", () => {
  it("is said to be in the page's memory alone where the device has no room for it", async () => {
    const { deskPapers, storiesShelf, OwnStories, renderInStory } = await openPage();
    // What is kept of stories is told first: it is kept here.
    await storiesShelf().create(startDraft(publishedStory()));
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await renderInStory(<OwnStories />, { story: publishedStory() });
    expect(screen.queryByRole("alert")).toBeNull();
    deskPapers().put("paste", long);
    expect(await screen.findByRole("alert")).toHaveTextContent("امتلأت");
    put.mockRestore();
    await deskPapers().flush();
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("is read as it is pasted where it is long, together with what stood in the field", async () => {
    const { deskPapers, PasteField, renderInStory } = await openPage();
    const onInput = vi.fn();
    await renderInStory(<PasteField onInput={onInput} />, { story: publishedStory() });
    const field = await screen.findByRole("textbox");
    fireEvent.change(field, { target: { value: "سطر قبل\n" } });
    fireEvent.paste(field, {
      clipboardData: { getData: (kind: string) => (kind === "text/plain" ? long : "") },
    });
    expect(onInput.mock.calls[0]?.[0]).toEqual({ pasted: `سطر قبل\n${long}` });
    expect(field).toHaveValue("");
    expect(deskPapers().get("paste")).toBe(`سطر قبل\n${long}`);
  });
});
