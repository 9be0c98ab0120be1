import { describe, expect, it } from "vitest";
import type { FoundSpeaker } from "@/text/speakers/types";
import type { FoundStatement } from "@/text/statements/types";
import { bestAssignment } from "@/tools/evaluate/assignment";
import { compareWithLabels, type Label } from "@/tools/evaluate/corrections";

const speakers: readonly FoundSpeaker[] = [
  { id: "s1", name: "سلمى الراوي", role: "الوزيرة", kind: "person", mentions: [] },
  { id: "s2", name: "رئيس البلدية", role: null, kind: "person", mentions: [] },
];
const forms: Readonly<Record<string, readonly string[]>> = { salma: ["الراوى"], mayor: ["رئيس البلدية"] };

const label = (start: number, end: number, speaker = "salma", more: Partial<Label> = {}): Label => ({
  ...{ start, end, speaker, forms: forms[speaker] ?? [], modes: ["indirect"], counts: true, statement: null },
  ...more,
});
const found = (start: number, end: number, speaker: string | null = "s1"): FoundStatement => ({
  ...{
    start,
    end,
    mode: "indirect",
    cue: null,
    speaker,
    named: null,
    credit: null,
    confidence: 1,
    doubts: [],
  },
});
const kinds = (labels: readonly Label[], statements: readonly FoundStatement[]) =>
  compareWithLabels(labels, statements, speakers).corrections.map(({ kind }) => kind);

describe("corrections that a reader has to make", () => {
  it("are none where all is found as labelled, in any spelling of the name", () => {
    expect(kinds([label(0, 40), label(50, 90, "mayor")], [found(0, 40), found(50, 88, "s2")])).toEqual([]);
  });

  it("adds what was not found and deletes what was not labelled", () => {
    expect(kinds([label(0, 40)], [found(60, 90)])).toEqual(["add", "delete"]);
  });

  it("asks nothing for what is labelled as counting neither way, found or not", () => {
    const optional = label(0, 40, "salma", { counts: false });
    expect(kinds([optional], [])).toEqual([]);
    expect(kinds([optional], [found(0, 40, null)])).toEqual([]);
  });

  it("counts neither the cutting of one wording nor the joining of neighbours of one speaker", () => {
    expect(kinds([label(0, 80)], [found(0, 40), found(41, 80)])).toEqual([]);
    expect(kinds([label(0, 40), label(41, 80)], [found(0, 80)])).toEqual([]);
  });

  it("counts one range for a group that runs on, and for one that holds two speakers", () => {
    expect(kinds([label(0, 40)], [found(0, 60)])).toEqual(["range"]);
    expect(kinds([label(0, 40), label(41, 80, "mayor")], [found(0, 80)])).toEqual(["range"]);
  });

  it("counts speaker and mode once for each found wording", () => {
    expect(
      kinds(
        [label(0, 80, "salma", { modes: ["direct", "mixed"] })],
        [found(0, 40, null), found(41, 80, "s2")],
      ),
    ).toEqual(["speaker", "mode", "speaker", "mode"]);
  });
});

describe("giving rows columns of their own", () => {
  it("finds the best sum, where the greatest weight alone would spoil it", () => {
    expect(
      bestAssignment([
        [5, 4],
        [4, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves a row without a column where there are more rows", () => {
    expect(bestAssignment([[1], [3], [2]])).toEqual([-1, 0, -1]);
    expect(bestAssignment([[1, 3, 2]])).toEqual([1]);
    expect(bestAssignment([])).toEqual([]);
  });
});
