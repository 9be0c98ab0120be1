export { findSpeakers } from "./find-speakers";
export { isOfficeAlone, joinSpeakers, type SpeakersOfArticle } from "./join-speakers";
export type { FoundSpeaker, JoinedSpeaker, SpeakerMention } from "./types";
