import { resolveDates } from "../../text/dates";
import { matchStatements } from "../../text/match";
import { findNames } from "../../text/names";
import { findSpeakers, joinSpeakers } from "../../text/speakers";
import { findStatements } from "../../text/statements";
import { assembleWith } from "./assemble";
import type { Finders } from "./finders";
import type { AssemblyOptions, FoundStory, StoryInput } from "./found-story";

const finders: Finders = {
  findSpeakers,
  findStatements,
  resolveDates,
  joinSpeakers,
  matchStatements,
  findNames,
};

/** Makes a story of articles with the engine's own finders; what it gives and throws is as `assembleWith` says. */
export function assembleStory(input: StoryInput, options: AssemblyOptions = {}): Promise<FoundStory> {
  return assembleWith(finders, input, options);
}
