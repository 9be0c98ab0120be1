import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import type { DraftItem } from "@/views/desk/intake/intake-state";
import { ReadBar } from "@/views/desk/reading/ReadBar";
import { publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const body = "أعلنت البلدية أن الحدائق ستبقى مفتوحة طوال الصيف، وقالت إن الإنارة جاهزة في كل المداخل.";

async function draftOf(headline: string, date: string): Promise<DraftItem> {
  const [reading] = await readInput({ pasted: `${headline}\n${body}` });
  if (reading?.kind !== "article") throw new Error("no article was read");
  return { key: headline, from: null, draft: reading.draft, outlet: "", headline, date };
}

describe("the bar that has the articles read", () => {
  it("names the articles that have no day, and those alone", async () => {
    const drafts = [
      await draftOf("الحدائق تفتح ليلا", ""),
      await draftOf("سوق الكتب ينتقل", "2024-03-14"),
      await draftOf("الجسر يغلق غدا", ""),
    ];
    await renderInStory(<ReadBar drafts={drafts} into={null} onKept={() => undefined} />, {
      story: publishedStory(),
    });
    expect(screen.getByText("مقالان بلا يوم نشر")).toBeVisible();
    const named = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(named).toEqual(["الحدائق تفتح ليلا", "الجسر يغلق غدا"]);
  });
});
