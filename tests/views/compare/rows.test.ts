import { describe, expect, it } from "vitest";
import { emptyFilter, type OutletId } from "@/corpus";
import { collate } from "@/text";
import { wordingsToCollate } from "@/views/compare/model/collated-wordings";
import { compareOutlets } from "@/views/compare/model/comparison";
import { groupRows, type RowGroup, referenceFirst, rowsOf } from "@/views/compare/model/rows";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";

const story = smallStory({
  articles: {
    one: "الميناء مغلق حتى الأحد.\nالميناء مغلق.",
    two: "المرفأ مفتوح.",
    three: "الميناء مغلق حتى الاحد.",
    four: "الميناء لن يغلق حتى الأحد.",
  },
  statements: [
    {
      id: "harbour",
      wordings: [
        ["one", "الميناء مغلق."],
        ["one", "الميناء مغلق حتى الأحد", "direct"],
        ["two", "المرفأ مفتوح"],
        ["three", "الميناء مغلق حتى الاحد"],
        ["four", "الميناء لن يغلق حتى الأحد"],
      ],
    },
  ],
});
const { columns } = compareOutlets(story, get(story.statements, "harbour"), emptyFilter);
const outlet = (id: string): OutletId => get(story.outlets, id).id;

const names = (groups: readonly RowGroup[]) => groups.map((group) => group.map((row) => row.outlet.id));

function grouped(reference: OutletId | null, leading: OutletId | null = null) {
  const wordings = wordingsToCollate(columns, false);
  const collation = collate(wordings.map(({ text }) => text));
  return groupRows(rowsOf(columns, leading), { collation, wordings }, reference);
}

describe("rowsOf", () => {
  it("gives each outlet the wording that is compared, and folds the others", () => {
    const [row] = rowsOf(columns, null);
    expect(row?.chief.wording.mode).toBe("direct");
    expect(row?.further.map(({ wording }) => wording.mode)).toEqual(["indirect"]);
  });

  it("begins with the outlet that is asked for", () => {
    expect(rowsOf(columns, outlet("three")).map((row) => row.outlet.id)).toEqual([
      "three",
      "one",
      "two",
      "four",
    ]);
  });
});

describe("groupRows", () => {
  it("puts together what differs in spelling alone, and nothing that negates or says otherwise", () => {
    expect(names(grouped(null))).toEqual([["one", "three"], ["two"], ["four"]]);
  });

  it("leaves the reference by itself, so that the others are seen beside it", () => {
    expect(names(grouped(outlet("one")))).toEqual([["one"], ["two"], ["three"], ["four"]]);
  });

  it("groups nothing that is not compared", () => {
    expect(names(groupRows(rowsOf(columns, null), null, null))).toEqual([
      ["one"],
      ["two"],
      ["three"],
      ["four"],
    ]);
  });
});

describe("referenceFirst", () => {
  it("puts the reference before all, the outlet that was asked for too", () => {
    const groups = referenceFirst(grouped(outlet("four"), outlet("three")), outlet("four"));
    expect(names(groups)[0]).toEqual(["four"]);
    expect(names(groups)[1]).toEqual(["three", "one"]);
  });
});
