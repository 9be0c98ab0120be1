import { quoteText } from "@/corpus";
import { type CueWeight, weighOtherwise } from "@/corpus/findings/types";
import { findCueForm } from "@/text";
import type { CollatedWording } from "./collated-wordings";

/** The weight of the verb by which an outlet's wording is given, where it has one that is known. */
function cueOf(collated: CollatedWording): CueWeight | null {
  if (collated.outlet === null) return null;
  const { article, outlet, wording } = collated;
  const { cue } = wording;
  const form = cue === undefined ? null : findCueForm(quoteText(article, cue));
  return form === null ? null : { outlet: outlet.id, class: form.class, strength: form.strength };
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
    return beside.some((other) => other !== null && weighOtherwise(own, other));
  });
  return new Set(parting.map(({ key }) => key));
}
