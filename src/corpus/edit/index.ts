export {
  type AddedArticle,
  addArticle,
  copyStory,
  createStory,
  removeArticle,
  type StoryDetails,
} from "./articles";
export {
  changeOutlet,
  type DetailsChange,
  type OutletChange,
  type PublishedChange,
  setDetails,
  setPublished,
} from "./details";
export { canRedo, canUndo, type History, historyDepth, record, redo, startHistory, undo } from "./history";
export { freshId } from "./ids";
export { addWording, moveWording, type NewWording, type WordingTarget } from "./place-wordings";
export { type FoundWording, findWording, isSamePlace, refOf, type TextRange, type WordingRef } from "./refs";
export { type Edited, type EditResult, type Refusal, type Refused, refusals } from "./result";
export { type ReviewState, readReview } from "./review-schema";
export { moveEdge, snapRange } from "./snap";
export {
  asksWhoSpoke,
  changeSpeaker,
  mergeSpeakers,
  type SpeakerChange,
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
  type ReadFile,
  readDraft,
  readStoryFile,
  storyFile,
  type UnreadFile,
} from "./story-file";
export {
  acceptSuggestion,
  type Draft,
  type DraftResult,
  editDraft,
  mergeInDraft,
  type Rejection,
  rejectSuggestion,
  type Suggestion,
  settleDraft,
  startDraft,
  suggest,
  withStory,
} from "./suggestions";
export { inBoth, type Texts, textsIn } from "./texts";
export { unknownSpeaker, unknownSpeakerId } from "./unknown-speaker";
export { checkAll, removeWording, setBasis, setBounds, setCredit, setCue, setMode } from "./wordings";
