import { describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { codingAgreement, compareCoding, differenceKey, takeTheirs } from "@/corpus/coding";
import {
  addWording,
  type EditResult,
  findWording,
  moveWording,
  refOf,
  removeWording,
  setBounds,
  setMode,
  setSpeaker,
  tagThing,
} from "@/corpus/edit";
import { smallStory } from "../small-story";
import { get } from "../story";

const units = (...coders: readonly string[]) =>
  Array.from({ length: coders[0]?.length ?? 0 }, (_, unit) => ({
    values: coders.flatMap((coder) => (coder[unit] === "." ? [] : [coder[unit] ?? ""])),
    times: 1,
  }));

describe("Krippendorff’s alpha", () => {
  // Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A, B and C.
  it("is as published for two coders and two values", () => {
    const { alpha, agreed } = codingAgreement(units("0100000010", "1110010000"));
    expect(alpha).toBeCloseTo(0.095, 3);
    expect(agreed).toBe(6);
  });

  it("is as published for two coders and five values", () => {
    expect(codingAgreement(units("aabbdcccedda", "babbbccceddd")).alpha).toBeCloseTo(0.692, 3);
  });

  it("is as published for four coders with gaps", () => {
    const coded = units("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
    expect(codingAgreement(coded).alpha).toBeCloseTo(0.743, 3);
  });

  it("counts what is so of many things as often", () => {
    const one = codingAgreement(units("aaab", "aabb"));
    const counted = codingAgreement([
      { values: ["a", "a"], times: 2 },
      { values: ["a", "b"], times: 1 },
      { values: ["b", "b"], times: 1 },
    ]);
    expect(counted).toEqual(one);
  });

  it("is not said where nobody chose anything else, or nothing was coded by two", () => {
    expect(codingAgreement(units("aaa", "aaa"))).toEqual({ units: 3, agreed: 3, alpha: null });
    expect(codingAgreement(units("ab", ".."))).toEqual({ units: 0, agreed: 0, alpha: null });
  });
});

const base = smallStory({
  articles: {
    hill: "قال العمدة إن الجسر مفتوح للناس اليوم\nوأضاف أن الماء عاد إلى البيوت",
    mill: "الجسر مفتوح كما قال العمدة",
  },
  statements: [
    {
      id: "open",
      wordings: [
        ["hill", "الجسر مفتوح للناس"],
        ["mill", "الجسر مفتوح"],
      ],
    },
    { id: "water", wordings: [["hill", "الماء عاد إلى البيوت"]] },
  ],
});

function done(result: EditResult): Story {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.story;
}

function ref(story: Story, id: string, index = 0) {
  const statement = get(story.statements, id);
  const wording = statement.wordings[index];
  if (wording === undefined) throw new Error(`no wording ${index} of ${id}`);
  return refOf(statement, wording);
}

const kinds = (mine: Story, theirs: Story) => compareCoding(mine, theirs).differences.map(({ kind }) => kind);

/** Takes all that the other says, one difference after the other. */
function allOfTheirs(mine: Story, theirs: Story): Story {
  let story = mine;
  for (let turn = 0; turn < 20; turn += 1) {
    const [next] = compareCoding(story, theirs).differences;
    if (next === undefined) return story;
    story = done(takeTheirs(story, theirs, next));
  }
  throw new Error("never settled");
}

describe("two people’s coding", () => {
  it("agrees with itself, and has nothing to settle", () => {
    const { shared, differences, agreements } = compareCoding(base, base);
    expect({ shared, differences }).toEqual({ shared: 2, differences: [] });
    for (const { agreement } of agreements) expect(agreement.agreed).toBe(agreement.units);
  });

  it("is compared in articles whose text is the same, whatever their ids, and the others are counted", () => {
    const renamed = done(
      setSpeaker(base, brand<"statement">("water"), { kind: "person", name: "رئيس الحي" }),
    );
    const other: Story = {
      ...renamed,
      articles: renamed.articles.map((article) =>
        article.id === "mill" ? { ...article, text: `${article.text}.`, lines: [] } : article,
      ),
    };
    const compared = compareCoding(base, other);
    expect(compared).toMatchObject({ shared: 1, mineAlone: 1, theirsAlone: 1 });
    expect(compared.differences.map(({ kind }) => kind)).toEqual(["speaker"]);
  });

  it("knows one speaker by the name, however its hamza is written and whatever the id", () => {
    const other: Story = {
      ...base,
      speakers: base.speakers.map((speaker) => ({ ...speaker, id: brand<"speaker">("someone") })),
      statements: base.statements.map((each) => ({ ...each, speaker: brand<"speaker">("someone") })),
    };
    expect(kinds(base, other)).toEqual([]);
  });

  it.each<[string, (story: Story) => Story]>([
    ["mine-alone", (story) => done(removeWording(story, ref(story, "water")))],
    [
      "theirs-alone",
      (story) =>
        done(
          addWording(story, {
            article: brand<"article">("mill"),
            range: { start: 12, end: 26 },
            mode: "direct",
            to: { kind: "new", speaker: { kind: "person", name: "رئيس الحي" } },
          }),
        ),
    ],
    ["edges", (story) => done(setBounds(story, ref(story, "water"), { start: 45, end: 58 }))],
    ["mode", (story) => done(setMode(story, ref(story, "open"), "direct"))],
    [
      "speaker",
      (story) => done(setSpeaker(story, brand<"statement">("water"), { kind: "person", name: "رئيس الحي" })),
    ],
    ["tags", (story) => done(tagThing(story, { kind: "wording", ref: ref(story, "open") }, "تهويل"))],
    ["joined-by-me", (story) => done(moveWording(story, ref(story, "open", 1), { kind: "new" }))],
    [
      "joined-by-them",
      (story) =>
        done(
          moveWording(story, ref(story, "water"), {
            kind: "statement",
            statement: brand<"statement">("open"),
          }),
        ),
    ],
  ])("tells %s, and has none left when theirs is taken", (kind, change) => {
    const theirs = change(base);
    expect(kinds(base, theirs)).toContain(kind);
    const settled = allOfTheirs(base, theirs);
    expect(kinds(settled, theirs)).toEqual([]);
    for (const { agreement } of compareCoding(settled, theirs).agreements)
      expect(agreement.agreed).toBe(agreement.units);
  });

  it("brings a tag with its definition, and leaves the note’s own words", () => {
    const theirs = done(tagThing(base, { kind: "wording", ref: ref(base, "open") }, "تهويل"));
    const defined = {
      ...theirs,
      tags: theirs.tags?.map((tag) => ({ ...tag, definition: "أشد مما قيل" })) ?? [],
    };
    const settled = allOfTheirs(base, defined);
    expect(settled.tags).toEqual([{ id: "tag-1", name: "تهويل", definition: "أشد مما قيل" }]);
    expect(findWording(settled, ref(settled, "open"))?.wording.note?.tags).toEqual(["tag-1"]);
  });

  it("counts which marks belong together over every two of them", () => {
    const apart = done(moveWording(base, ref(base, "open", 1), { kind: "new" }));
    const together = compareCoding(base, apart).agreements.find(({ of }) => of.kind === "together");
    // Three marks are three pairs, of which one is together for one of the two.
    expect(together?.agreement).toMatchObject({ units: 3, agreed: 2 });
  });

  it("knows a difference again as long as neither has changed its mind", () => {
    const theirs = done(setMode(base, ref(base, "open"), "direct"));
    const keys = () => compareCoding(base, theirs).differences.map(differenceKey);
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(keys().length);
  });
});
