import type { Mode } from "@/corpus";
import { cueClass } from "@/text";
import type { Attribution, Fact } from "./fact";

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
