import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { createFormat, createI18n, type Locale, languageTag } from "@/i18n";
import { citation } from "@/parts/export/citation";
import { wordingsToCollate } from "@/views/compare/model/collated-wordings";
import { compareOutlets } from "@/views/compare/model/comparison";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();
const href = "https://example.org/?a=1";

async function cite(id: string, locale: Locale): Promise<string> {
  const statement = get(story.statements, id);
  const { t } = await createI18n(locale, "latn");
  const wordings = wordingsToCollate(compareOutlets(story, statement, emptyFilter).columns, true);
  const speaker = get(story.speakers, statement.speaker);
  const format = createFormat(languageTag(locale, "latn"));
  return citation(
    { statement, speaker, wordings, href },
    { t, format, said: format.day(statement.said.from) },
  );
}

describe("a citation", () => {
  it("says who, when and what, then for each wording the outlet, headline, date, its basis and the words", async () => {
    const [head, first, second, from, ...rest] = (await cite("bridge-stays-open", "ar")).split("\n\n");
    expect(head).toBe("العمدة سليم، الخميس 4 أيار/مايو 2023: قال العمدة إن الجسر لن يغلق.");
    expect(first).toBe(
      "وسيلة river، «سليم: لن نغلق الجسر»، الخميس 4 أيار/مايو 2023 (تاريخ مذكور): «لن نغلق الجسر»",
    );
    expect(second).toContain("«المدينة “لن تغلق الجسر”»");
    expect(from).toBe(`مُقابَلة: ${href}`);
    expect(rest).toEqual([]);
  });

  it("says in English that an article has no headline, and that its date is inferred", async () => {
    const [, entry] = (await cite("bridge-will-close", "en")).split("\n\n");
    expect(entry).toBe(
      "The hill, untitled, Friday 5 May 2023 (inferred date): «الجسر سيغلق إذا ارتفع الماء»",
    );
  });
});
