import type { Mode } from "@/corpus";
import { agreement, cueClass } from "@/text";
import type { Collated } from "./collated";
import { type Difference, differencesOf, negationsAt, otherFigures, rivals, wordFacts } from "./differences";
import type { Attribution, Fact } from "./fact";
import { excerpt, plainWords } from "./readings";

/** Verbs of the others that are named. */
const mostVerbs = 2;

/** A cue of another class than most of the others': it makes another act of the same words. */
export function cueFact(own: Attribution, others: readonly Attribution[]): readonly Fact[] {
  const ownClass = own.verb === null ? null : cueClass(own.verb);
  if (own.verb === null || ownClass === null) return [];
  const verbs = others.flatMap(({ verb }) => verb ?? []).filter((verb) => cueClass(verb) !== null);
  const unlike = verbs.filter((verb) => cueClass(verb) !== ownClass);
  if (unlike.length * 2 <= verbs.length) return [];
  return [{ type: "cue", own: own.verb, class: ownClass, others: [...new Set(unlike)].slice(0, mostVerbs) }];
}

const quoting: ReadonlySet<Mode> = new Set(["direct", "mixed"]);

/** Whether it quotes where most of the others do not, or the other way round. */
export function modeFact({ mode }: Attribution, others: readonly Attribution[]): readonly Fact[] {
  const unlike = others.filter((other) => quoting.has(other.mode) !== quoting.has(mode)).length;
  return unlike * 2 > others.length ? [{ type: "mode", mode }] : [];
}

/** More than this and a sentence becomes a list. The rest is in the marks. */
const mostFacts = 4;

/** Below this share of common words the differences would be the whole text. */
const rewordedBelow = 0.25;

/** What cannot be told as other words: a negation or a number. Null for all else. */
function graveFact(collated: Collated, wording: number, difference: Difference): Fact | null {
  const { kind, variant, own, others } = difference;
  if (kind === "number") {
    const figures = otherFigures(collated, wording, difference);
    return { type: "number", rounded: variant.rounded, own: excerpt(own ?? ""), others: figures };
  }
  if (variant.kind !== "negation") return null;
  const negations = negationsAt(collated, wording, difference);
  if (negations.own !== null && negations.others === null) {
    return { type: "negates", own: negations.own, others: excerpt(others ?? "") };
  }
  if (negations.own === null && negations.others !== null) {
    return { type: "doesNotNegate", own: excerpt(own ?? ""), others: negations.others };
  }
  return null;
}

/** What is left to say of a wording that says nothing of its own. */
function lightFact(collated: Collated, wording: number, found: readonly Difference[]): Fact {
  if (found.some(({ kind }) => kind === "inflection")) return { type: "formOnly" };
  const { texts } = collated.collation;
  const own = texts[wording] ?? "";
  const others = rivals(collated, wording, texts);
  if (others.every((text) => text === own)) return { type: "identical" };
  const words = plainWords(own);
  return { type: others.every((text) => plainWords(text) === words) ? "spellingOnly" : "usual" };
}

/** Of texts that have little in common, what stands opposite a negation is chance, and is not told. */
function alone(fact: Fact): Fact {
  if (fact.type === "negates") return { ...fact, others: "" };
  return fact.type === "doesNotNegate" ? { ...fact, own: "" } : fact;
}

/**
 * What is to be told of one wording beside the others, or beside the base: the gravest first, and no more than a
 * sentence holds. Always something, but nothing of the base itself. `attributions` are those of all wordings, in the
 * order of the collation.
 */
export function factsOf(
  collated: Collated,
  wording: number,
  attributions: readonly Attribution[],
): readonly Fact[] {
  const own = attributions[wording];
  const others = rivals(collated, wording, attributions);
  if (wording === collated.base || own === undefined || others.length === 0) return [];
  const found = differencesOf(collated, wording).map((difference) => ({
    difference,
    grave: graveFact(collated, wording, difference),
  }));
  const grave = found.flatMap((each) => each.grave ?? []);
  const manner = [...cueFact(own, others), ...modeFact(own, others)];
  const share = agreement(collated.collation, wording, collated.base ?? undefined);
  const plain = found.filter((each) => each.grave === null).map(({ difference }) => difference);
  const told: readonly Fact[] =
    share < rewordedBelow
      ? [...grave.map(alone), ...manner, { type: "reworded", share }]
      : [...grave, ...manner, ...wordFacts(collated, wording, plain)];
  return told.length > 0 ? told.slice(0, mostFacts) : [lightFact(collated, wording, plain)];
}
