export { findSpeakers, isGenericTitle } from "./find-speakers";
// For the stages that build on this one.
export { boundWords, type Identity, identityOf, mayHold, officesOf } from "./identity";
export { isOfficeAlone, joinSpeakers } from "./join-speakers";
export { frontLength, type NamedPlace, namedPlaces } from "./mentions";
export { type PhraseReader, phraseReader } from "./name-words";
export { type ReadWord, readWords } from "./read-words";
export type { FoundSpeaker, SpeakerMention } from "./types";
export { Facts } from "./word-facts";
