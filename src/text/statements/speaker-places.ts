import type { FoundSpeaker, SpeakerMention } from "../speakers/index";
import { endsWithPreposition, withoutConjunction } from "../words/index";
import type { ReadToken, TokenRange } from "./tokens";

/** A place that names a speaker, in tokens. */
export interface SpeakerPlace extends TokenRange {
  readonly speaker: FoundSpeaker;
  readonly mention: SpeakerMention;
  /** Whether a preposition is written onto its first word: للرئيس. */
  readonly prefixed: boolean;
}

/** Who is named where. */
export interface SpeakerPlaces {
  /** The place that a token is in, or null. */
  readonly at: (token: number) => SpeakerPlace | null;
  /** The place that begins with a token, or null. */
  readonly startingAt: (token: number) => SpeakerPlace | null;
  /** Whether the token right before one is in a place. */
  readonly before: (token: number) => boolean;
}

/** Joins the mentions of speakers to the tokens. Linear in both. */
export function placeSpeakers(
  tokens: readonly ReadToken[],
  speakers: readonly FoundSpeaker[],
): SpeakerPlaces {
  const mentions = speakers
    .flatMap((speaker) => speaker.mentions.map((mention) => ({ speaker, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const index = new Int32Array(tokens.length).fill(-1);
  const places: SpeakerPlace[] = [];
  let from = 0;
  for (const { speaker, mention } of mentions) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= mention.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? mention.end) < mention.end) to += 1;
    const first = tokens[from];
    if (to === from || first === undefined || (index[from] ?? -1) >= 0) continue;
    const front = first.folded.slice(0, Math.max(0, mention.start - first.start));
    const prefixed = endsWithPreposition(front) || withoutConjunction(first.folded).startsWith("لل");
    index.fill(places.length, from, to);
    places.push({ from, to, speaker, mention, prefixed });
  }
  const at = (token: number) => places[index[token] ?? -1] ?? null;
  return {
    at,
    startingAt: (token) => {
      const place = at(token);
      return place?.from === token ? place : null;
    },
    before: (token) => at(token - 1) !== null,
  };
}
