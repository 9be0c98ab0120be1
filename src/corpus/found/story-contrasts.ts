import type { Suggestion } from "../edit/suggestions";
import type { Contrast, Localised, StatementId } from "../types";

/** From this confidence on, two statements are linked as contradicting each other before a person has looked. */
const sureContrast = 0.85;

/** The contrasts of each statement, on both sides of every pair that surely contradict each other. */
export function contrastsOf(
  suggestions: readonly Suggestion[],
): ReadonlyMap<StatementId, readonly Contrast[]> {
  const contrasts = new Map<StatementId, Contrast[]>();
  const add = (from: StatementId, statement: StatementId, about: Localised) => {
    const known = contrasts.get(from) ?? [];
    if (!known.some((contrast) => contrast.statement === statement)) {
      contrasts.set(from, [...known, { about, kind: "contradicts", statement }]);
    }
  };
  for (const { kind, one, other, confidence, reasons } of suggestions) {
    if (kind !== "contrast" || confidence < sureContrast) continue;
    const about = contrastAbout(reasons);
    add(one, other, about);
    add(other, one, about);
  }
  return contrasts;
}

const somethingSaid: Localised = { ar: "ما قيل", en: "What was said" };

/**
 * What two statements contradict each other about, as far as the reasons give it away: the figure, the name or the
 * negation that parts them; else what is said instead.
 */
export function contrastAbout(
  reasons: Suggestion["reasons"],
  otherwise: Localised = somethingSaid,
): Localised {
  for (const reason of reasons) {
    if (reason.kind === "other-figure") {
      return {
        ar: `العدد: ${reason.one} / ${reason.other}`,
        en: `The figure: ${reason.one} / ${reason.other}`,
      };
    }
    if (reason.kind === "other-name") {
      return {
        ar: `الاسم: ${reason.one} / ${reason.other}`,
        en: `The name: ${reason.one} / ${reason.other}`,
      };
    }
    if (reason.kind === "negation") {
      return { ar: `النفي: «${reason.word}»`, en: `The negation: “${reason.word}”` };
    }
  }
  return otherwise;
}
