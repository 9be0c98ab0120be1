export type { TextRange } from "../../text/quotes/index";
export {
  addArticle,
  copyStory,
  createStory,
  removeArticle,
} from "./articles";
export {
  changeOutlet,
  setDetails,
  setPublished,
} from "./details";
export { asksSpeaker, checkSure, confirmSpeaker, giveDoubtful, isSure } from "./doubts";
export { canRedo, canUndo, type History, record, redo, startHistory, undo } from "./history";
export { freshId } from "./ids";
export {
  addTag,
  changeTag,
  countNotesWith,
  type NoteTarget,
  noteOn,
  removeTag,
  setNote,
  tagThing,
} from "./notes";
export { changeOriginal, markOriginal, removeOriginal, unmarkOriginal } from "./originals";
export { addWording, moveWording } from "./place-wordings";
export { findWording, refOf, type WordingRef } from "./refs";
export { type EditResult, edited, type Refusal } from "./result";
export { type ReviewState, readReview } from "./review-schema";
export { rewriteArticle, setAddress, setByline, writtenLines } from "./rewrite";
export { isSameStory } from "./same-story";
export { moveEdge, snapRange } from "./snap";
export {
  asksWhoSpoke,
  changeSpeaker,
  mergeSpeakers,
  type SpeakerChoice,
  setSpeaker,
} from "./speakers";
export { joinWordings, splitWording } from "./split-join";
export { keepTogether, linkContrast, mergeStatements, setGloss, setSaid, unlinkContrast } from "./statements";
export {
  isSoundDraft,
  type KeptHistory,
  keptHistory,
  keptSteps,
  replacedHistory,
  restoreHistory,
} from "./steps";
export {
  draftFile,
  draftValue,
  draftValueInTurns,
  readDraft,
  readStoryFile,
  storyFile,
} from "./story-file";
export {
  acceptSuggestion,
  type Draft,
  type DraftResult,
  editDraft,
  type Rejection,
  rejectSuggestion,
  type Suggestion,
  settleDraft,
  startDraft,
  suggest,
  withStory,
} from "./suggestions";
export { inBoth, textsIn } from "./texts";
export { unknownSpeakerId } from "./unknown-speaker";
export { checkAll, removeWording, setBasis, setBounds, setCredit, setCue, setMode } from "./wordings";
