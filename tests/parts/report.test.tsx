import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HelpLink } from "@/parts/HelpLink";
import { ReportButton } from "@/parts/report/ReportButton";
import { publishedStory } from "../corpus/story";
import { renderInStory } from "../support/render";

const story = publishedStory();

async function show() {
  const user = userEvent.setup();
  await renderInStory(
    <>
      <p>لن نغلق الجسر</p>
      <ReportButton />
    </>,
    { story },
  );
  const words = await screen.findByText("لن نغلق الجسر");
  const button = screen.getByRole("button", { name: "أبلغ عن خطأ" });
  return { user, words, button };
}

beforeEach(() => {
  document.title = "الجسر · مُقابَلة";
});
afterEach(() => {
  window.getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
});

describe("the report of an error", () => {
  it("is copied with the page, its address, the words that were selected, and what the reader says", async () => {
    const { user, words, button } = await show();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    window.getSelection()?.selectAllChildren(words);
    await user.click(button);
    expect(await screen.findByRole("textbox", { name: "الكلمات المقصودة" })).toHaveValue("لن نغلق الجسر");
    await user.type(screen.getByRole("textbox", { name: "ما الخطأ؟" }), "الاسم");
    await user.click(screen.getByRole("button", { name: "انسخ البلاغ" }));
    expect(await screen.findByText("نُسخ البلاغ.")).toBeVisible();
    expect(write).toHaveBeenCalledWith(
      [
        "بلاغ عن خطأ في مُقابَلة",
        "الصفحة: الجسر · مُقابَلة",
        `العنوان: ${window.location.href}`,
        "الكلمات: «لن نغلق الجسر»",
        "الخطأ: الاسم",
      ].join("\n"),
    );
  });

  it("is shown, to be copied by hand, where the browser refuses", async () => {
    const { user, button } = await show();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(button);
    await user.click(await screen.findByRole("button", { name: "انسخ البلاغ" }));
    const report = await screen.findByRole("textbox", { name: "تعذّر النسخ؛ هذا البلاغ لتنسخه بيدك:" });
    expect(report).toHaveTextContent(window.location.href);
    expect(report).not.toHaveTextContent("الكلمات:");
  });
});

describe("a link to what a word means", () => {
  it("leads to its heading on the page about the app", async () => {
    await renderInStory(<HelpLink part="measure" />, { story });
    const link = await screen.findByRole("link", { name: "كيف يُقاس الاختلاف؟" });
    expect(link.getAttribute("href")).toBe("/about/#measure");
  });
});
