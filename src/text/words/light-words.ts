import { conjunctionOf, withoutConjunction } from "./clitics";

/**
 * Words that bind others and say little alone: prepositions, conjunctions, particles, demonstratives, relatives,
 * auxiliaries. Two texts share them by chance, so that they are weak evidence of a common place. Folded letters.
 */
const words = `
  و ف ب ل ك من الي علي عن في مع بين حول خلال ضد عبر لدي عند منذ حتي بعد قبل نحو وفق ضمن
  ان انه انها انهم اننا اني بان بانه بانها لان لانه لانها كان كانت كانوا يكون تكون
  هو هي هم هن هما نحن انا انت هذا هذه هؤلاء ذلك تلك هناك هنا الذي التي الذين اللذين اللواتي
  ما ماذا كما كل اي او ام ثم لكن لكنه لكنها بل اذ اذا لو قد لقد سوف كي لكي حيث حين عندما بينما كذلك ايضا
  فيه فيها منه منها عنه عنها اليه اليها عليه عليها له لها لهم به بها بهم معه معها مما فيما بما انما اما
  اكثر بعض تم يتم الا سوي لدي
`
  .trim()
  .split(/\s+/);

const light = new Set(words);

/** Whether a folded word is one of them, a conjunction in front of it included. */
export function isLight(folded: string): boolean {
  if (light.has(folded)) return true;
  return conjunctionOf(folded, 2) !== "" && light.has(withoutConjunction(folded));
}
