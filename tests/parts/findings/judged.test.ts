import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readContent } from "@/build/read-stories";
import { allTold } from "./told";

const Judged = v.object({
  told: v.array(
    v.object({
      statement: v.string(),
      reference: v.nullable(v.string()),
      outlet: v.string(),
      says: v.string(),
      evidence: v.array(v.string()),
      verdict: v.picklist(["true", "doubtful", "false"]),
    }),
  ),
});

const judged = v.parse(
  Judged,
  JSON.parse(readFileSync(new URL("judged-story.json", import.meta.url), "utf8")),
).told;
const { stories } = await readContent(fileURLToPath(new URL("../../../src/content", import.meta.url)));
const told = stories.flatMap((story) => allTold(story));

interface Line {
  readonly statement: string;
  readonly reference: string | null;
  readonly outlet: string;
  readonly says: string;
  readonly evidence: readonly string[];
}

const line = ({ statement, reference, outlet, says, evidence }: Line) =>
  `${statement} · ${reference ?? "no reference"} · ${outlet} · ${says} · ${evidence.join(" ")}`;

describe("what the comparison says of the bundled story", () => {
  it("has been judged, sentence by sentence, with its evidence", () => {
    const known = new Set(judged.map(line));
    expect(told.map(line).filter((each) => !known.has(each))).toEqual([]);
  });

  it("is still said, where it was judged", () => {
    const said = new Set(told.map(line));
    expect(judged.map(line).filter((each) => !said.has(each))).toEqual([]);
  });

  it("is true", () => {
    expect(judged.filter(({ verdict }) => verdict !== "true").map(line)).toEqual([]);
  });

  it("is said in English of the same ranges", () => {
    const inEnglish = stories.flatMap((story) => allTold(story, "en"));
    expect(inEnglish.map(({ evidence }) => evidence)).toEqual(told.map(({ evidence }) => evidence));
  });
});
