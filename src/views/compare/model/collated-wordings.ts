import { comparedAtOnce, modes, type Original, type Outlet, quoteText } from "@/corpus";
import type { OriginalPassage } from "@/corpus/original";
import { originalBase, type StatementAddress } from "@/parts/address";
import type { ComparedWording, OutletColumn } from "./comparison";

/** An outlet's wording as it is collated, with its words. */
export interface OutletWording extends ComparedWording {
  readonly outlet: Outlet;
  readonly text: string;
}

/** What the original has of the statement: a witness beside the wordings, which is no outlet's and counts as none. */
interface OriginalWording {
  readonly key: "original";
  readonly outlet: null;
  readonly article: Original;
  readonly wording: null;
  readonly text: string;
}

/** What is collated, with whose it is and its words. */
export type CollatedWording = OutletWording | OriginalWording;

type Base = StatementAddress["base"];

/** The passage of the original that an address has as the reference; null where it asks for none, or none is there. */
export function passageAsBase(
  passages: readonly OriginalPassage[] | null,
  base: Base,
): OriginalPassage | null {
  return passages?.find(({ original }) => originalBase(original.id) === base) ?? null;
}

/** The original's passage before the wordings of the outlets, where it is the reference. */
export function withOriginal(
  passage: OriginalPassage | null,
  wordings: readonly OutletWording[],
): readonly CollatedWording[] {
  if (passage === null) return wordings;
  const { original, text } = passage;
  return [{ key: "original", outlet: null, article: original, wording: null, text }, ...wordings];
}

/** How many of the wordings are outlets'. */
export function countOutletWordings(wordings: readonly CollatedWording[]): number {
  return wordings.filter(({ outlet }) => outlet !== null).length;
}

const length = ({ wording }: ComparedWording) => wording.end - wording.start;
const literal = ({ wording }: ComparedWording) => modes.indexOf(wording.mode);

/** The most literal of an outlet's wordings; of several the fullest, then the first. Null for none. */
export function chiefOf(wordings: readonly ComparedWording[]): ComparedWording | null {
  return wordings.toSorted((a, b) => literal(a) - literal(b) || length(b) - length(a))[0] ?? null;
}

/** Whether the reader has a choice between one wording of each outlet and all; of one outlet alone there are all. */
export function mayChooseAll(columns: readonly OutletColumn[]): boolean {
  return columns.length > 1 && columns.some(({ wordings }) => wordings.length > 1);
}

/** The wordings to set beside one another, in the order of the columns: one for each outlet, or all. */
export function wordingsToCollate(columns: readonly OutletColumn[], all: boolean): readonly OutletWording[] {
  const every = all || columns.length === 1;
  return columns.flatMap(({ outlet, wordings }) => {
    const chief = chiefOf(wordings);
    const chosen = every ? wordings : wordings.filter((each) => each === chief);
    return chosen.map((each) => ({ ...each, outlet, text: quoteText(each.article, each.wording) }));
  });
}

/**
 * Those of the wordings that are compared word by word at once: all, or of very many the first, the original and the outlets
 * asked for before the others. They keep their order.
 */
export function wordingsAtOnce(
  wordings: readonly CollatedWording[],
  asked: readonly Base[],
): readonly CollatedWording[] {
  const isAsked = ({ outlet }: CollatedWording) => outlet === null || asked.includes(outlet.id);
  const ranked = [...wordings.filter(isAsked), ...wordings.filter((each) => !isAsked(each))];
  const most = comparedAtOnce(ranked.map(({ text }) => text));
  if (most === wordings.length) return wordings;
  const taken = new Set(ranked.slice(0, most));
  return wordings.filter((each) => taken.has(each));
}

/**
 * Which collated wording is the reference: the original, which is there for nothing else, or the chief one of the outlet asked
 * for. Null where it has none, or none is asked for.
 */
export function baseAmong(wordings: readonly CollatedWording[], base: Base): number | null {
  const original = wordings.findIndex(({ outlet }) => outlet === null);
  if (original !== -1) return original;
  const chief = chiefOf(
    wordings.flatMap((each) => (each.outlet !== null && each.outlet.id === base ? [each] : [])),
  );
  const found = wordings.findIndex(({ key }) => key === chief?.key);
  return found === -1 ? null : found;
}

/** Of several wordings of one outlet each has a number, from 1; null for an outlet's only one. */
export function numberOf(wordings: readonly CollatedWording[], index: number): number | null {
  const alike = wordings.filter(({ outlet }) => outlet?.id === wordings[index]?.outlet?.id);
  const own = wordings[index];
  return own === undefined || alike.length < 2 ? null : alike.indexOf(own) + 1;
}
