import type { Draft, Settled } from "./draft";
import type { Reading } from "./reading";
import { doubts } from "./rules/doubts";
import type { SpeakerPlaces } from "./speaker-places";
import { doubtKinds, type FoundStatement } from "./types";

/** Where nothing speaks against it, a statement is wrong once in thirty or forty. */
const undoubted = 0.97;
/** With one doubt, two of three are right; each further one makes it less. */
const doubted = 0.7;

/** Asks of every statement what speaks against relying on it, and says how sure of it the engine is. */
export function questioned(
  reading: Reading,
  places: SpeakerPlaces,
  drafts: readonly Draft[],
  settled: readonly Settled[],
): readonly FoundStatement[] {
  const said = new Uint8Array(reading.tokens.length);
  for (const { content } of drafts) said.fill(1, content.from, content.to);
  const isSaid = (at: number) => said[at] === 1;
  return settled.map(({ draft, range, ...statement }) => {
    const held = doubts.filter(({ holds }) =>
      holds({ reading, places, draft, range, mode: statement.mode, isSaid }),
    );
    const about = doubtKinds.filter((kind) => held.some((doubt) => doubt.about === kind));
    const confidence = held.length === 0 ? undoubted : doubted ** held.length;
    return { ...statement, confidence, doubts: about };
  });
}
