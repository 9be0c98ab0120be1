import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import {
  collationViews,
  hideableKinds,
  locate,
  originalBase,
  parseSearch,
  readStatementAddress,
  type StatementAddress,
  statementAddress,
  stringifySearch,
} from "@/parts/address";
import { originalStory } from "../corpus/original/original-story";
import { get, publishedStory } from "../corpus/story";

const story = publishedStory();
const statement = get(story.statements, "bridge-stays-open");
const outlets = story.outlets.map(({ id }) => id);

const query = (address: StatementAddress) => stringifySearch(locate(address).search);
const read = (search: string) => readStatementAddress(story, statement, parseSearch(search));

describe("the address of a comparison", () => {
  it("comes back as it was sent", () => {
    const sent = fc.record({
      screen: fc.constant("statement" as const),
      story: fc.constant(story.id),
      statement: fc.constant(statement.id),
      filter: fc.constant(emptyFilter),
      outlet: fc.option(fc.constantFrom(...outlets), { nil: null }),
      view: fc.constantFrom(...collationViews),
      base: fc.option(fc.constantFrom(...outlets), { nil: null }),
      hidden: fc.subarray([...hideableKinds]),
      all: fc.boolean(),
    });
    fc.assert(
      fc.property(sent, (address) => {
        expect(read(query(address))).toEqual(address);
      }),
    );
  });

  it("has an original as the reference, which no outlet's id can be taken for", () => {
    const spoken = originalStory();
    const dams = get(spoken.statements, "dams");
    const original = get(spoken.originals ?? [], "speech");
    const address = statementAddress(spoken.id, dams.id, emptyFilter);
    const sent = query({ ...address, base: originalBase(original.id) });
    expect(sent).toBe("?base=original.speech");
    expect(readStatementAddress(spoken, dams, parseSearch(sent)).base).toBe("original.speech");
    expect(readStatementAddress(spoken, dams, parseSearch("?base=original.none")).base).toBeNull();
    expect(readStatementAddress(spoken, dams, parseSearch("?base=speech")).base).toBeNull();
  });

  it("says nothing of what stands as it opens", () => {
    expect(query(statementAddress(story.id, statement.id, emptyFilter))).toBe("");
    expect(read("")).toEqual(statementAddress(story.id, statement.id, emptyFilter));
  });

  it("marks nothing that says nothing else as it opens, and everything where it is asked to hide none", () => {
    expect(read("").hidden).toEqual(["spelling", "inflection", "rephrased", "moved"]);
    expect(read("?hide=none").hidden).toEqual([]);
    expect(query({ ...read(""), hidden: [] })).toBe("?hide=none");
    expect(read("?hide=spelling").hidden).toEqual(["spelling"]);
  });

  it("is short and readable", () => {
    const address = { ...statementAddress(story.id, statement.id, emptyFilter), view: "stream" as const };
    expect(query({ ...address, hidden: ["spelling", "name"], all: true })).toBe(
      "?view=stream&hide=spelling,name&wordings=all",
    );
  });

  it.each([
    ["an unknown view", "?view=spiral&base=river", { view: "rows", base: "river" }],
    ["an outlet that is none", "?base=nobody&view=aligned", { base: null, view: "aligned" }],
    ["kinds that are none, and same, which cannot be hidden", "?hide=same,blue,moved", { hidden: ["moved"] }],
    ["another word for all", "?wordings=some", { all: false }],
  ])("ignores %s and obeys the rest", (_, search, expected) => {
    expect(read(search)).toMatchObject(expected);
  });
});
