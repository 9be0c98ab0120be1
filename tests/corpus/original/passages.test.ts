import { describe, expect, it } from "vitest";
import { brand } from "@/corpus/brand";
import { passagesOf } from "@/corpus/original";
import { get } from "../story";
import { originalStory } from "./original-story";

const story = originalStory();
const of = (id: string) => passagesOf(story, get(story.statements, id));

describe("what the original has of a statement", () => {
  it("is the sentences that its wordings take, in the order of the original", () => {
    expect(of("hospitals").map(({ text }) => text)).toEqual([
      "لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية.",
    ]);
    expect(of("dams").map(({ text }) => text)).toEqual([
      "وسنرصد أربعين مليون دينار لترميم السدود التي تصدعت في الفيضان.",
    ]);
  });

  it("lets be seen where something stands between them", () => {
    const both = get(story.statements, "hospitals").wordings.concat(get(story.statements, "dams").wordings);
    const [passage] = passagesOf(story, { ...get(story.statements, "dams"), wordings: both });
    expect(passage?.ranges).toHaveLength(2);
    expect(passage?.text).toContain("الشرقية. […] وسنرصد");
  });

  it("is nothing where no wording stands in the original", () => {
    expect(of("wheat")).toEqual([]);
  });

  it("is nothing of what another speaker is reported to have said", () => {
    const statement = { ...get(story.statements, "dams"), speaker: brand<"speaker">("deputy") };
    expect(passagesOf(story, statement)).toEqual([]);
  });
});
