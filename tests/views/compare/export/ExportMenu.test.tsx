import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Locale } from "@/i18n";
import { readStatementAddress } from "@/parts/address";
import { ExportMenu } from "@/views/compare/export/ExportMenu";
import { get, publishedStory } from "../../../corpus/story";
import { renderInStory } from "../../../support/render";

const story = publishedStory();
const statement = get(story.statements, "bridge-stays-open");

async function open(locale: Locale, button: string) {
  const user = userEvent.setup();
  const address = readStatementAddress(story, statement, { mode: "mixed" });
  await renderInStory(<ExportMenu statement={statement} address={address} />, { story, locale });
  await user.click(await screen.findByRole("button", { name: button }));
  return { user, sheet: await screen.findByRole("dialog") };
}

/** Notes what is saved: names and contents. */
function watchSaving() {
  const saved: { readonly name: string; readonly content: Blob }[] = [];
  const contents: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (content: Blob) => {
        contents.push(content);
        return "blob:x";
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const content = contents.at(-1);
    if (content !== undefined) saved.push({ name: this.download, content });
  });
  return saved;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the ways to take a comparison away", () => {
  it("are named in groups", async () => {
    const { sheet } = await open("ar", "مشاركة وتنزيل");
    const groups = within(sheet)
      .getAllByRole("region")
      .map((group) => group.getAttribute("aria-label"));
    expect(groups).toEqual(["للنسخ", "صورة", "صفحة", "مراجع", "بيانات"]);
    expect(within(sheet).getAllByRole("listitem")).toHaveLength(18);
  });

  it("save what the filter leaves, and say under which name", async () => {
    const saved = watchSaving();
    const { user, sheet } = await open("en", "Share and download");
    await user.click(within(sheet).getByRole("button", { name: /^JSON data/ }));
    const name = `muqabala_${story.id}_bridge-stays-open_mode-mixed.json`;
    await waitFor(() => expect(within(sheet).getByRole("status")).toHaveTextContent(`Saved as ${name}`));
    expect(saved.map((one) => one.name)).toEqual([name]);
    expect(saved[0]?.content.type).toBe("application/json;charset=utf-8");
  });

  it("copy a citation, and say so", async () => {
    const { user, sheet } = await open("en", "Share and download");
    await user.click(within(sheet).getByRole("button", { name: /citation/ }));
    await waitFor(() =>
      expect(within(sheet).getByRole("status")).toHaveTextContent("The citation was copied."),
    );
    expect(await navigator.clipboard.readText()).toContain("«المدينة “لن تغلق الجسر”»");
  });

  it("copy a report of an error, with the address and every wording", async () => {
    const { user, sheet } = await open("en", "Share and download");
    await user.click(within(sheet).getByRole("button", { name: /report of an error/ }));
    await waitFor(() =>
      expect(within(sheet).getByRole("status")).toHaveTextContent(
        "The report was copied; add what is wrong.",
      ),
    );
    const report = await navigator.clipboard.readText();
    expect(report).toMatch(/^Report of an error\. What is wrong: …/);
    expect(report).toContain("«المدينة “لن تغلق الجسر”»");
    expect(report).toMatch(/http:\S+\/statements\/bridge-stays-open\/\?mode=mixed$/);
  });

  it("say it when a picture cannot be drawn", async () => {
    const { user, sheet } = await open("en", "Share and download");
    await user.click(within(sheet).getByRole("button", { name: /PNG/ }));
    await waitFor(() =>
      expect(within(sheet).getByRole("status")).toHaveTextContent("PNG picture could not be prepared."),
    );
  });
});
