import { brand } from "../brand";
import type { Localised, Speaker, SpeakerId, StatementId, Story } from "../types";
import { replaceStatement, statementOf } from "./change";
import { freshId } from "./ids";
import { type EditResult, edited, refused } from "./result";
import { inBoth, type Texts, withTexts } from "./texts";
import { tidy } from "./tidy";
import { unknownSpeaker, unknownSpeakerId } from "./unknown-speaker";

/** Whom a statement is given to: someone whom the story has, someone new, or somebody who cannot be told. */
export type SpeakerChoice =
  | { readonly kind: "known"; readonly speaker: SpeakerId }
  | { readonly kind: "person" | "body"; readonly name: string; readonly role?: string }
  | { readonly kind: "unknown" };

/** What is said of somebody's office where nobody has written it. */
const unsaidRole: Localised = { ar: "صفته غير مذكورة", en: "Role not stated" };

function newSpeaker(story: Story, kind: "person" | "body", name: string, role: string): Speaker {
  const id = freshId(
    "speaker",
    story.speakers.map((speaker) => speaker.id),
  );
  return {
    id: brand<"speaker">(id),
    name: inBoth(name),
    short: inBoth(name),
    role: role === "" ? unsaidRole : inBoth(role),
    kind,
    forms: [name],
  };
}

/** The story with the chosen speaker in it, and who that is; null where the choice names nobody. */
export function withSpeaker(
  story: Story,
  choice: SpeakerChoice,
): { readonly story: Story; readonly speaker: SpeakerId } | null {
  if (choice.kind === "known") {
    const known = story.speakers.some(({ id }) => id === choice.speaker);
    return known ? { story, speaker: choice.speaker } : null;
  }
  if (choice.kind === "unknown") {
    const has = story.speakers.some(({ id }) => id === unknownSpeakerId);
    return {
      story: has ? story : { ...story, speakers: [...story.speakers, unknownSpeaker] },
      speaker: unknownSpeakerId,
    };
  }
  const name = choice.name.trim();
  if (name === "") return null;
  const speaker = newSpeaker(story, choice.kind, name, choice.role?.trim() ?? "");
  return { story: { ...story, speakers: [...story.speakers, speaker] }, speaker: speaker.id };
}

/** Why a choice names nobody. */
export function choiceRefusal(choice: SpeakerChoice): "no-speaker" | "empty-text" {
  return choice.kind === "known" ? "no-speaker" : "empty-text";
}

/** Gives a statement, with all of its wordings, to another speaker. A speaker with nothing left to say goes. */
export function setSpeaker(story: Story, id: StatementId, choice: SpeakerChoice): EditResult {
  const statement = statementOf(story, id);
  if (statement === null) return refused("no-statement");
  const chosen = withSpeaker(story, choice);
  if (chosen === null) return refused(choiceRefusal(choice));
  const { speaker } = chosen;
  if (statement.speaker === speaker) return edited(story);
  return edited(
    tidy(
      story,
      replaceStatement(chosen.story, id, () => [{ ...statement, speaker }]),
    ),
  );
}

/** What of a speaker is written anew; what is left out stays. */
export interface SpeakerChange {
  readonly name?: Texts;
  readonly short?: Texts;
  readonly role?: Texts;
  readonly kind?: "person" | "body";
}

/** Writes a speaker's name, short name, office or kind anew. A new name alone is the short name too. */
export function changeSpeaker(story: Story, id: SpeakerId, change: SpeakerChange): EditResult {
  const speaker = story.speakers.find((each) => each.id === id);
  if (speaker === undefined) return refused("no-speaker");
  const name = withTexts(speaker.name, change.name ?? {});
  const short = withTexts(speaker.short, change.short ?? change.name ?? {});
  const role = withTexts(speaker.role, change.role ?? {});
  if (name === null || short === null || role === null) return refused("empty-text");
  const next: Speaker = { ...speaker, name, short, role, kind: change.kind ?? speaker.kind };
  return edited({ ...story, speakers: story.speakers.map((each) => (each === speaker ? next : each)) });
}

/** Makes two speakers one: what the second said is the first's, and so are the forms of the second's name. */
export function mergeSpeakers(story: Story, kept: SpeakerId, dropped: SpeakerId): EditResult {
  if (kept === dropped) return refused("itself");
  const one = story.speakers.find(({ id }) => id === kept);
  const other = story.speakers.find(({ id }) => id === dropped);
  if (one === undefined || other === undefined) return refused("no-speaker");
  const forms = other.id === unknownSpeakerId ? one.forms : [...new Set([...one.forms, ...other.forms])];
  return edited({
    ...story,
    speakers: story.speakers
      .filter((speaker) => speaker !== other)
      .map((speaker) => (speaker === one ? { ...one, forms } : speaker)),
    statements: story.statements.map((statement) =>
      statement.speaker === dropped ? { ...statement, speaker: kept } : statement,
    ),
  });
}
