import type { SaidText, SaidWord } from "../../text/index";
import { quoteIn, type ReadWording, type Report } from "./reports";
import type { Finding, FindingSide } from "./types";

/** A word of a wording, and from where it is negated where it is. */
interface Placed {
  readonly outlet: Report["outlet"];
  readonly wording: ReadWording;
  readonly word: SaidWord;
  readonly negatedFrom: number | null;
}

/** The place where the particle before a word begins that negates it; null for none. */
function negatedFrom({ words }: SaidText, at: number): number | null {
  const before = words[at - 1];
  return before?.negation === true ? before.start : null;
}

function placedWords(reports: readonly Report[]): readonly Placed[] {
  return reports.flatMap(({ outlet, wordings }) =>
    wordings.flatMap((wording) =>
      wording.said.words.flatMap((word, at): readonly Placed[] =>
        word.light || word.negation || word.figure !== null || word.name !== null
          ? []
          : [{ outlet, wording, word, negatedFrom: negatedFrom(wording.said, at) }],
      ),
    ),
  );
}

/** Forms of one word, by their letters alone: no synonym, no root. */
const isForm = (a: SaidWord, b: SaidWord) =>
  a.word.spelling === b.word.spelling || a.word.imperfects.some((core) => b.word.imperfects.includes(core));

const sideOf = ({ outlet, wording, word, negatedFrom: from }: Placed): FindingSide => ({
  outlet,
  quote: quoteIn(wording, { start: from ?? word.start, end: word.end }),
});

const onePerOutlet = (places: readonly Placed[]): readonly FindingSide[] =>
  places.filter(({ outlet }, at) => places.findIndex((other) => other.outlet === outlet) === at).map(sideOf);

/**
 * Where one negates what the other says: a word that is negated at every place where some outlets have it, and nowhere
 * where others have it. An outlet that does both, and one that negates by other means in the same wording, says nothing
 * against anybody.
 */
export function polarityFindings(reports: readonly Report[]): readonly Finding[] {
  const all = placedWords(reports);
  const seen = new Set<Placed>();
  const found: Finding[] = [];
  for (const one of all) {
    if (seen.has(one) || one.negatedFrom === null) continue;
    const places = all.filter(({ word }) => isForm(one.word, word));
    for (const place of places) seen.add(place);
    const negating = places.filter((place) => place.negatedFrom !== null);
    const asserting = places.filter(
      (place) =>
        place.negatedFrom === null &&
        !negating.some(({ outlet }) => outlet === place.outlet) &&
        !place.wording.said.words.some(({ negation }) => negation),
    );
    const [sides, deniers] = [onePerOutlet(asserting), onePerOutlet(negating)];
    if (sides.length > 0) found.push({ type: "polarity", negating: deniers, sides: [...deniers, ...sides] });
  }
  return found;
}
