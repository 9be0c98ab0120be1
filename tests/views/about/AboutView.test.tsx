import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { coveragePicture, type StorySummary } from "@/corpus";
import { storyHighlights } from "@/corpus/findings/highlights";
import { leadOf } from "@/corpus/highlights";
import { AboutView } from "@/views/about/AboutView";
import { publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const story = publishedStory();
const { id, title, summary, date } = story;
const led: StorySummary = {
  ...{ id, title, summary, date, href: "", coverage: coveragePicture(story) },
  ...{ outlets: 3, articles: 3, statements: 4 },
  lead: leadOf({ ...story, highlights: storyHighlights(story) }),
};

async function show(summary: StorySummary | null) {
  await renderInStory(
    <AboutView story={summary}>
      <p>the data</p>
    </AboutView>,
    { story },
  );
  await screen.findByRole("heading", { level: 1 });
}

describe("the page about the app", () => {
  it.each([
    ["modes", "طريقة النقل", "بكلام المتحدّث نفسه، بين علامتي اقتباس أو بعد نقطتين"],
    ["verbs", "أفعال الإسناد", "زعم وادّعى: يشكّك في القول"],
    ["kinds", "أنواع الاختلاف", "تنفي واحدة ما تثبته الأخرى"],
    ["measure", "مقياس الاختلاف", "وخمسون إن لم تشتركا في كلمة"],
    ["contrary", "رواية مختلفة", "قولان يصحّان معًا"],
    ["errors", "الإبلاغ عن خطأ", "عنوانَ الصفحة والكلمات"],
  ])("says what the word means that a link to #%s asks for", async (part, heading, words) => {
    await show(null);
    const section = screen.getByRole("region", { name: heading });
    expect(section).toHaveAttribute("id", part);
    expect(section).toHaveTextContent(words);
  });

  it("names every kind of difference, and no word of the engine’s", async () => {
    await show(null);
    expect(within(screen.getByRole("region", { name: "أنواع الاختلاف" })).getAllByRole("term")).toHaveLength(
      11,
    );
  });

  it("shows one example in the words of a story, and says what the measure makes of it", async () => {
    await show(led);
    const example = screen.getByRole("region", { name: "مثال" });
    expect(within(example).getByText("2,500").closest("mark")).not.toBeNull();
    expect(example).toHaveTextContent("فوق خمسين في المئة");
  });

  it("tells the rest where no story could be had", async () => {
    await show(null);
    expect(screen.queryByRole("region", { name: "مثال" })).toBeNull();
    expect(screen.getByText("the data")).toBeVisible();
  });
});
