import { normalise, withoutConjunction } from "../../text/words/index";
import type { Suggestion } from "../edit/suggestions";
import type { Contrast, Day, Localised, StatementId } from "../types";

/** From this confidence on, two statements are linked as contradicting each other before a person has looked. */
const sureContrast = 0.85;

/** These deny a verb or a sentence; «بلا ضمير» and «عديم الضمير» are one. */
const denying = new Set(["لا", "لن", "لم", "ليس", "ليست", "ليسوا", "لست", "لسنا"].map(normalise));
/** A figure that is written in another way than with a point or a comma may be read in two: «3ر31» is 31.3. */
const oddlyWritten = /\p{N}\s*[^\p{N}\s.,،٬٫%٪]+\s*\p{N}/u;

/**
 * Whether what speaks for a contradiction is enough to tell of it before a person has looked. The rest is asked. One in five
 * held in unseen news where the confidence alone decided: forecasts of two days, «بلا» beside «معدوم».
 */
function isClear({ reasons }: Suggestion, days: readonly (readonly Day[])[]): boolean {
  const [one = [], other = []] = days;
  if (!one.some((day) => other.includes(day))) return false;
  return reasons.every((reason) => {
    if (reason.kind === "negation") return denying.has(withoutConjunction(normalise(reason.word)));
    return reason.kind !== "other-figure" || ![reason.one, reason.other].some((it) => oddlyWritten.test(it));
  });
}

/**
 * The contrasts of each statement, on both sides of every pair that surely contradict each other. `daysOf`: the days on which
 * the articles that report a statement came out.
 */
export function contrastsOf(
  suggestions: readonly Suggestion[],
  daysOf: (statement: StatementId) => readonly Day[],
): ReadonlyMap<StatementId, readonly Contrast[]> {
  const contrasts = new Map<StatementId, Contrast[]>();
  const add = (from: StatementId, statement: StatementId, about: Localised) => {
    const known = contrasts.get(from) ?? [];
    if (!known.some((contrast) => contrast.statement === statement)) {
      contrasts.set(from, [...known, { about, kind: "contradicts", statement }]);
    }
  };
  for (const suggestion of suggestions) {
    const { kind, one, other, confidence, reasons } = suggestion;
    if (kind !== "contrast" || confidence < sureContrast) continue;
    if (!isClear(suggestion, [daysOf(one), daysOf(other)])) continue;
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
