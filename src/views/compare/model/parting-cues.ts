import { quoteText } from "@/corpus";
import { type CueSide, cuesPart } from "@/corpus/findings/types";
import { findCueForm } from "@/text";
import type { CollatedWording } from "./collated-wordings";

/** The verb by which a wording is given, where it has one that is known. */
function cueOf(collated: CollatedWording): CueSide | null {
  if (collated.outlet === null) return null;
  const {
    article,
    outlet,
    wording: { cue },
  } = collated;
  if (cue === undefined) return null;
  const form = findCueForm(quoteText(article, cue));
  if (form === null) return null;
  const { lemma, strength } = form;
  const quote = { article: article.id, start: cue.start, end: cue.end };
  return { outlet: outlet.id, quote, lemma, class: form.class, strength };
}

/**
 * The keys of the wordings whose verb makes another act of the same words: beside the reference's verb where there is one,
 * else beside any other's, where it is more than "said". Of the verbs that are shown, whatever else the outlets use.
 */
export function partingCues(wordings: readonly CollatedWording[], base: number | null): ReadonlySet<string> {
  const cues = wordings.map(cueOf);
  const beside = base === null ? cues : cues.slice(base, base + 1);
  const parting = wordings.filter((_, index) => {
    const own = cues[index] ?? null;
    if (own === null || (base === null && own.class === "neutral")) return false;
    return beside.some((other) => other !== null && cuesPart(own, other));
  });
  return new Set(parting.map(({ key }) => key));
}
