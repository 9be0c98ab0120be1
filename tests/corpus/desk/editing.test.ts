import { describe, expect, it } from "vitest";
import { limitsPassedBy, mostOfStory, type Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import {
  changeEditing,
  chosenWording,
  type Editing,
  type EditingAction,
  ofStory,
  startEditing,
} from "@/corpus/desk";
import {
  type EditResult,
  inBoth,
  keptHistory,
  refOf,
  removeWording,
  setBasis,
  setGloss,
  startDraft,
  type WordingRef,
} from "@/corpus/edit";
import { smallStory } from "../small-story";
import { get, publishedStory } from "../story";

const plain = smallStory({
  articles: { hill: "السد ممتلئ. الحقول خضراء", mill: "امتلأ السد" },
  statements: [
    {
      id: "full",
      wordings: [
        ["hill", "السد ممتلئ"],
        ["mill", "امتلأ السد"],
      ],
    },
    { id: "green", wordings: [["hill", "الحقول خضراء"]] },
  ],
});
const story: Story = {
  ...plain,
  statements: plain.statements.map((each) => ({
    ...each,
    wordings: each.wordings.map((wording) => ({ ...wording, basis: "found" as const })),
  })),
};
const begun = startEditing(startDraft(story));
const [event] = publishedStory().events;
if (event === undefined) throw new Error("the published story has no event");

function refAt(statement: string, place: number): WordingRef {
  const owner = get(story.statements, statement);
  const wording = owner.wordings[place];
  if (wording === undefined) throw new Error("no such wording");
  return refOf(owner, wording);
}

const [inHill, inMill, green] = [refAt("full", 0), refAt("full", 1), refAt("green", 0)];
const run = (editing: Editing, ...actions: readonly EditingAction[]) =>
  actions.reduce(changeEditing, editing);
const edit = (make: (of: Story) => EditResult, andThen: "stay" | "next" = "stay"): EditingAction => ({
  ...{ kind: "edit", make: ofStory(make), andThen },
});
const choose = (ref: WordingRef | null): EditingAction => ({ kind: "choose", ref });
const check = (ref: WordingRef) => (of: Story) => setBasis(of, ref, "checked");

describe("a story in the reader’s hands", () => {
  it("goes on to the next mark that nobody has looked at, round the articles", () => {
    const checked = run(begun, choose(inHill), edit(check(inHill), "next"));
    expect(chosenWording(checked)).toEqual(green);
    const on = run(checked, edit(check(green), "next"));
    expect(chosenWording(on)).toEqual(inMill);
  });

  it("goes to the first mark after where one was taken away", () => {
    const gone = run(
      begun,
      choose(inHill),
      edit((of) => removeWording(of, inHill), "next"),
    );
    expect(chosenWording(gone)).toEqual(green);
  });

  it("stays at a mark that was only corrected", () => {
    expect(chosenWording(run(begun, choose(inHill), edit(check(inHill))))).toEqual(inHill);
  });

  it("refuses an edit that would take it beyond what the screens carry, and says beyond what", () => {
    const [full] = story.statements;
    if (full === undefined) throw new Error("the story has no statement");
    const filled = (count: number) => (of: Story) => ({
      ok: true as const,
      story: {
        ...of,
        statements: Array.from({ length: count }, (_, at) => ({
          ...full,
          id: brand<"statement">(`s-${at}`),
        })),
      },
      at: null,
    });
    const refused = run(begun, edit(filled(mostOfStory.statements + 1)));
    expect(refused.history).toBe(begun.history);
    expect(refused.refusal).toBe("too-much");
    expect(refused.passed.map(({ of, count }) => [of, count])).toContainEqual([
      "statements",
      mostOfStory.statements + 1,
    ]);
    expect(run(refused, edit(check(inHill))).refusal).toBe(null);
  });

  it("lets a story that is beyond them already be worked on, as long as it grows no further", () => {
    const many = { ...story, events: Array.from({ length: mostOfStory.events + 2 }, () => event) };
    const fewer = { ...many, events: many.events.slice(1) };
    expect(limitsPassedBy(many, { ...many, date: brand<"day">("2022-01-11") })).toEqual([]);
    expect(limitsPassedBy(many, fewer)).toEqual([]);
    expect(limitsPassedBy(fewer, many).map(({ of }) => of)).toEqual(["events"]);
  });

  it("says why an edit was refused, changes nothing, and forgets it with the next", () => {
    const refused = run(
      begun,
      edit((of) => setGloss(of, brand<"statement">("none"), inBoth("x"))),
    );
    expect(refused.refusal).toBe("no-statement");
    expect(refused.history).toBe(begun.history);
    expect(run(refused, choose(green)).refusal).toBeNull();
  });

  it("steps through the marks without changing anything", () => {
    const step: EditingAction = { kind: "step", step: 1 };
    const visited = [run(begun, step), run(begun, step, step), run(begun, step, step, step)];
    expect(visited.map(chosenWording)).toEqual([inHill, green, inMill]);
    expect(run(begun, { ...step, step: -1 }).history).toBe(begun.history);
  });

  it("shows with a step back or forward what the step touches", () => {
    const back = run(begun, edit(check(inMill)), choose(green), { kind: "undo" });
    expect(chosenWording(back)).toEqual(inMill);
    expect(back.history.present.story).toBe(story);
    const again = run(back, choose(green), { kind: "redo" });
    expect(chosenWording(again)).toEqual(inMill);
    expect(run(begun, { kind: "undo" })).toBe(begun);
  });

  it("has no mark chosen that the story no longer has", () => {
    const gone = run(
      begun,
      choose(inMill),
      edit((of) => removeWording(of, inMill)),
    );
    expect(chosenWording(gone)).toBeNull();
  });

  it("takes up the steps that were kept with it", () => {
    const { history } = run(begun, edit(check(inMill)));
    const reopened = startEditing(history.present, JSON.parse(JSON.stringify(keptHistory(history))));
    expect(run(reopened, { kind: "undo" }).history.present.story).toEqual(story);
  });

  it("begins anew with what another tab has kept", () => {
    const other = startDraft({ ...story, statements: story.statements.slice(0, 1) });
    const replaced = run(begun, choose(green), edit(check(green)), { kind: "replaced", draft: other });
    expect(replaced).toEqual(startEditing(other));
  });
});
