import { describe, expect, it } from "vitest";
import type { DoubtKind, Statement, Story, Wording } from "@/corpus";
import { brand } from "@/corpus/brand";
import {
  changeEditing,
  chosenWording,
  type EditingAction,
  ofStory,
  questionsOf,
  reviewProgress,
  startEditing,
} from "@/corpus/desk";
import {
  checkSure,
  confirmSpeaker,
  type EditResult,
  giveDoubtful,
  mergeSpeakers,
  readStoryFile,
  setBasis,
  startDraft,
  storyFile,
  unknownSpeakerId,
} from "@/corpus/edit";
import { unknownSpeaker } from "@/corpus/edit/unknown-speaker";
import { smallStory } from "../small-story";

const plain = smallStory({
  articles: {
    hill: "قال العمدة إن الجسر مفتوح\nوأضاف أن الماء نظيف\nوتابع أن السوق قريب",
    mill: "العمدة: الجسر آمن\nوقال أيضا إن الطريق طويل",
  },
  statements: [
    { id: "bridge", wordings: [["hill", "الجسر مفتوح"]] },
    { id: "water", wordings: [["hill", "الماء نظيف"]] },
    { id: "market", wordings: [["hill", "السوق قريب"]] },
    { id: "safe", wordings: [["mill", "الجسر آمن"]] },
    { id: "road", wordings: [["mill", "الطريق طويل"]] },
  ],
});

const [mayor] = plain.speakers;
if (mayor === undefined) throw new Error("the story has no speaker");
const shortOfMayor = { ...mayor, id: brand<"speaker">("short"), name: { ar: "العمدة", en: "The mayor" } };

/** The story as the engine found it: what it doubts of each statement, and who said it. */
function found(
  doubts: Readonly<Record<string, readonly DoubtKind[]>>,
  speakers: Readonly<Record<string, string>> = {},
): Story {
  const statements = plain.statements.map((statement): Statement => {
    const wordings = statement.wordings.map((wording): Wording => {
      const known = doubts[statement.id];
      return { ...wording, basis: "found", ...(known === undefined ? {} : { doubts: known }) };
    });
    return { ...statement, speaker: brand<"speaker">(speakers[statement.id] ?? statement.speaker), wordings };
  });
  return {
    ...plain,
    speakers: [mayor, shortOfMayor, unknownSpeaker].flatMap((each) => each ?? []),
    statements,
  };
}

const story = found(
  { bridge: [], water: ["range"], market: [], safe: ["speaker"], road: ["speaker"] },
  { road: unknownSpeakerId },
);

const done = (result: EditResult): Story => {
  if (!result.ok) throw new Error(result.refusal);
  return result.story;
};
const checked = ({ statements }: Story) =>
  statements.filter(({ wordings }) => wordings.every(({ basis }) => basis === "checked")).map(({ id }) => id);
const asked = (of: Story) => questionsOf(startDraft(of)).map(({ key }) => key);

describe("the review", () => {
  it("begins with unknown speakers, goes on with doubtful marks, and ends with the sure ones", () => {
    const step: EditingAction = { kind: "step", step: 1 };
    let editing = startEditing(startDraft(story));
    const visited: (string | undefined)[] = [];
    for (let at = 0; at < 6; at += 1) {
      editing = changeEditing(editing, step);
      visited.push(chosenWording(editing)?.statement);
    }
    expect(visited).toEqual(["road", "water", "safe", "bridge", "market", "road"]);
  });

  it("goes on in that order from a mark that was accepted or taken away", () => {
    const first = changeEditing(startEditing(startDraft(story)), { kind: "step", step: 1 });
    const ref = chosenWording(first);
    if (ref === null) throw new Error("nothing is chosen");
    const next = changeEditing(first, {
      kind: "edit",
      make: ofStory((of) => setBasis(of, ref, "checked")),
      andThen: "next",
    });
    expect(chosenWording(next)?.statement).toBe("water");
  });

  it("takes all that the engine is sure of for right in one step, and takes that back in one", () => {
    const accepted = changeEditing(startEditing(startDraft(story)), {
      kind: "edit",
      make: ofStory(checkSure),
      andThen: "stay",
    });
    expect(checked(accepted.history.present.story)).toEqual(["bridge", "market"]);
    const back = changeEditing(accepted, { kind: "undo" });
    expect(back.history.present.story).toBe(story);
  });

  it("holds nothing for sure of which nobody says so, nor what an unknown speaker said", () => {
    const of = found({ road: [] }, { road: unknownSpeakerId });
    expect(done(checkSure(of))).toBe(of);
  });

  it("says how far it has come", () => {
    expect(reviewProgress(story)).toEqual({ done: 0, of: 5, sure: 2 });
    expect(reviewProgress(done(checkSure(story)))).toEqual({ done: 2, of: 5, sure: 0 });
  });
});

describe("who spoke, where the engine is not sure", () => {
  it("is asked once for all that a speaker is said to have said, and first", () => {
    const of = found({ bridge: ["speaker"], water: ["speaker", "range"], market: [], safe: [], road: [] });
    expect(asked(of)).toEqual([`speaker ${mayor.id}`]);
    const settled = done(confirmSpeaker(of, mayor.id));
    expect(asked(settled)).toEqual([]);
    expect(settled.statements.map(({ wordings: [wording] }) => wording?.doubts)).toEqual([
      [],
      ["range"],
      [],
      [],
      [],
    ]);
  });

  it("may be another of the same name, and one yes makes them one", () => {
    const of = found(
      { bridge: ["speaker"], water: ["speaker"], market: [], safe: [], road: [] },
      {
        bridge: "short",
        water: "short",
      },
    );
    const full = { ...mayor, name: { ar: "العمدة سالم الحداد", en: "Mayor Salem" } };
    const named = { ...of, speakers: of.speakers.map((each) => (each.id === mayor.id ? full : each)) };
    const [question] = questionsOf(startDraft(named));
    expect(question?.kind === "speaker" && question.namesake?.id).toBe(mayor.id);
    const merged = done(mergeSpeakers(named, mayor.id, shortOfMayor.id));
    expect(asked(merged)).toEqual([]);
    expect(merged.statements.every(({ speaker }) => speaker === mayor.id)).toBe(true);
  });

  it("is another where a person says so, of what is doubtful and of nothing else", () => {
    const of = found({ bridge: ["speaker"], water: [], market: [], safe: [], road: [] });
    const given = done(giveDoubtful(of, mayor.id, { kind: "person", name: "ليلى الراوي" }));
    const speakers = given.statements.map(
      ({ speaker }) => given.speakers.find(({ id }) => id === speaker)?.name.ar,
    );
    expect(speakers).toEqual(["ليلى الراوي", ...Array.from({ length: 4 }, () => mayor.name.ar)]);
    expect(asked(given)).toEqual([]);
  });
});

it("keeps in a story's file what the engine is not sure of", () => {
  const read = readStoryFile(storyFile(story), "story.json");
  expect(read.ok && read.story.statements).toEqual(story.statements);
});
