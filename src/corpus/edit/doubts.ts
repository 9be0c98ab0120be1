import type { SpeakerId, Story, Wording } from "../types";
import { type EditResult, edited, refused } from "./result";
import {
  choiceRefusal,
  mergeSpeakers,
  type SpeakerChoice,
  withoutSpeakerDoubt,
  withSpeaker,
} from "./speakers";
import { tidy } from "./tidy";
import { unknownSpeakerId } from "./unknown-speaker";

/** Whether the engine is sure of a wording that nobody has looked at. */
export const isSure = ({ basis, doubts }: Wording): boolean => basis === "found" && doubts?.length === 0;

/** Whether the engine is not sure who said a wording that nobody has looked at. */
export const asksSpeaker = ({ basis, doubts }: Wording): boolean =>
  basis === "found" && doubts?.includes("speaker") === true;

function changeWordings(story: Story, change: (wording: Wording, speaker: SpeakerId) => Wording): EditResult {
  const statements = story.statements.map((statement) => {
    const wordings = statement.wordings.map((wording) => change(wording, statement.speaker));
    const isSame = wordings.every((wording, at) => wording === statement.wordings[at]);
    return isSame ? statement : { ...statement, wordings };
  });
  const isSame = statements.every((statement, at) => statement === story.statements[at]);
  return edited(isSame ? story : { ...story, statements });
}

/** Says of every wording of the story that the engine is sure of that a person takes it for right: one step. */
export function checkSure(story: Story): EditResult {
  return changeWordings(story, (wording, speaker) =>
    speaker !== unknownSpeakerId && isSure(wording) ? { ...wording, basis: "checked" } : wording,
  );
}

/** Says that all that is given to a speaker is that speaker's. The rest of what is doubtful about it stays so. */
export function confirmSpeaker(story: Story, id: SpeakerId): EditResult {
  if (!story.speakers.some((speaker) => speaker.id === id)) return refused("no-speaker");
  return changeWordings(story, (wording, speaker) =>
    speaker === id ? withoutSpeakerDoubt(wording) : wording,
  );
}

/**
 * Gives all of a speaker's statements that are not surely that speaker's to another. A speaker of whom nothing is left
 * then is that other one.
 */
export function giveDoubtful(story: Story, id: SpeakerId, choice: SpeakerChoice): EditResult {
  if (!story.speakers.some((speaker) => speaker.id === id)) return refused("no-speaker");
  const chosen = withSpeaker(story, choice);
  if (chosen === null) return refused(choiceRefusal(choice));
  if (chosen.speaker === id) return confirmSpeaker(story, id);
  const own = chosen.story.statements.filter(({ speaker }) => speaker === id);
  const doubtful = own.filter(({ wordings }) => wordings.some(asksSpeaker));
  if (doubtful.length === own.length) return mergeSpeakers(chosen.story, chosen.speaker, id);
  const statements = chosen.story.statements.map((statement) =>
    doubtful.includes(statement)
      ? { ...statement, speaker: chosen.speaker, wordings: statement.wordings.map(withoutSpeakerDoubt) }
      : statement,
  );
  return edited(tidy(story, { ...chosen.story, statements }));
}
