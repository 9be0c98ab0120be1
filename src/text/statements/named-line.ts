import type { FoundSpeaker } from "../speakers/index";
import { gazetteer, normalise, unifyLoanWords } from "../words/index";
import { cueUseAt } from "./cue-use";
import { unitsOf } from "./draft";
import { colons } from "./marks";
import { prepositions } from "./particles";
import type { Progress, Said } from "./progress";
import type { Reading } from "./reading";
import { speak } from "./speak";
import { firstNamed } from "./subject";

/** «أمريكا: …» tells where, more often than who. */
const isPlace = ({ name, kind }: FoundSpeaker): boolean =>
  kind === "body" && gazetteer().places.has(unifyLoanWords(normalise(name)));

/** Past the hour at which a live text has a line: 10:15 - فلان: …. */
function afterHour({ tokens }: Reading, from: number): number {
  const hour = /^\d{1,2}$/u.test(tokens[from]?.text ?? "") && colons.has(tokens[from + 1]?.text ?? "");
  if (!hour && !/^\d{1,2}:\d{2}$/u.test(tokens[from]?.text ?? "")) return from;
  let at = hour ? from + 3 : from + 1;
  while (tokens[at]?.word === false && !colons.has(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** «فلان: …» at the head of a line. Gives where reading goes on, or null. */
export function namedBeforeColon(progress: Progress, begin: number, to: number): number | null {
  const { reading, places } = progress;
  const from = afterHour(reading, begin);
  const line = reading.tokens[from]?.line;
  const headline = progress.kindAt(from) === "headline";
  if (!headline && reading.tokens[begin - 1]?.line === line) return null;
  let colon = from;
  while (colon < to && colon < from + 14 && !colons.has(reading.tokens[colon]?.text ?? "")) colon += 1;
  if (colon >= to || !colons.has(reading.tokens[colon]?.text ?? "")) return null;
  for (let at = from; at < colon; at += 1)
    if (cueUseAt(reading, at) !== null && places.at(at) === null) return null;
  // 8:00: the hour, and nobody's words.
  if (
    /\d$/u.test(reading.tokens[colon - 1]?.text ?? "") &&
    /^\d/u.test(reading.tokens[colon + 1]?.text ?? "")
  )
    return null;
  const place = firstNamed(reading, places, from, colon);
  const lead = headline ? 5 : 1;
  const quoted = (reading.quotationAt[colon + 1] ?? -1) >= 0;
  if (place === null || place.from - from > lead || colon - place.to > (headline ? 4 : 1)) {
    if (!headline || !quoted || colon - from > 6 || prepositions.has(progress.word(from))) return null;
    progress.push(
      { from: colon + 1, to },
      null,
      { speaker: null, named: unitsOf(reading, { from, to: colon }), sure: 0.6, by: "unnamed" },
      "colon",
      0.8,
      true,
    );
    progress.floor = to;
    return to;
  }
  if (headline && !quoted && (to - colon < 4 || isPlace(place.speaker))) return null;
  const said: Said = { speaker: place.speaker, named: place.mention, sure: 1, by: "colon" };
  return speak(progress, said, null, { how: "colon", start: colon + 1, zoneEnd: colon }, to, 0.85);
}
