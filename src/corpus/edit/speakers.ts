import { brand } from "../brand";
import type { Localised, Speaker, SpeakerId, Statement, StatementId, Story, Wording } from "../types";
import { replaceStatement, statementOf } from "./change";
import { freshId } from "./ids";
import { isSamePlace, type WordingRef } from "./refs";
import { type EditResult, edited, type Refused, refused } from "./result";
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

/**
 * Gives a statement, with all of its wordings, to another speaker. A speaker with nothing left to say goes. The
 * wording at which that was done, `at`, has been looked at then; so has the only wording of a statement.
 */
export function setSpeaker(
  story: Story,
  id: StatementId,
  choice: SpeakerChoice,
  at: WordingRef | null = null,
): EditResult {
  const statement = statementOf(story, id);
  if (statement === null) return refused("no-statement");
  const chosen = withSpeaker(story, choice);
  if (chosen === null) return refused(choiceRefusal(choice));
  const { speaker } = chosen;
  if (statement.speaker === speaker) return edited(story, at);
  const isAlone = statement.wordings.length === 1;
  const wordings = statement.wordings.map((wording) =>
    isAlone || (at !== null && isSamePlace(wording, at))
      ? { ...wording, basis: "checked" as const }
      : withoutSpeakerDoubt(wording),
  );
  const next: Statement = { ...statement, speaker, wordings };
  return edited(
    tidy(
      story,
      replaceStatement(chosen.story, id, () => [next]),
    ),
    at,
  );
}

/** A wording of which a person has said who spoke. */
export function withoutSpeakerDoubt(wording: Wording): Wording {
  if (wording.doubts?.includes("speaker") !== true) return wording;
  return { ...wording, doubts: wording.doubts.filter((kind) => kind !== "speaker") };
}

/** Whether what these speakers said can be joined only by somebody who says which of them spoke. */
export function asksWhoSpoke(one: SpeakerId, other: SpeakerId): boolean {
  return one !== other || one === unknownSpeakerId;
}

/**
 * The story with whoever spoke where statements of two speakers become one; a reason where it has to be told and was
 * not, or names nobody.
 */
export function joinedSpeaker(
  story: Story,
  one: SpeakerId,
  other: SpeakerId,
  choice: SpeakerChoice | null,
): { readonly story: Story; readonly speaker: SpeakerId } | Refused {
  if (choice === null) return asksWhoSpoke(one, other) ? refused("who-spoke") : { story, speaker: one };
  return withSpeaker(story, choice) ?? refused(choiceRefusal(choice));
}

/** What of a speaker is written anew; what is left out stays. */
interface SpeakerChange {
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
      statement.speaker === dropped
        ? { ...statement, speaker: kept, wordings: statement.wordings.map(withoutSpeakerDoubt) }
        : statement,
    ),
    ...(story.originals === undefined
      ? {}
      : {
          originals: story.originals.map((original) =>
            original.speaker === dropped ? { ...original, speaker: kept } : original,
          ),
        }),
  });
}
