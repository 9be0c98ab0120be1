import { comparedAtOnce, modes, type Outlet, type OutletId, quoteText } from "@/corpus";
import type { ComparedWording, OutletColumn } from "./comparison";

/** A wording as it is collated, with whose it is and its words. */
export interface CollatedWording extends ComparedWording {
  readonly outlet: Outlet;
  readonly text: string;
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
export function wordingsToCollate(
  columns: readonly OutletColumn[],
  all: boolean,
): readonly CollatedWording[] {
  const every = all || columns.length === 1;
  return columns.flatMap(({ outlet, wordings }) => {
    const chief = chiefOf(wordings);
    const chosen = every ? wordings : wordings.filter((each) => each === chief);
    return chosen.map((each) => ({ ...each, outlet, text: quoteText(each.article, each.wording) }));
  });
}

/**
 * Those of the wordings that are compared word by word at once: all, or of very many the first, the outlets asked for
 * before the others. They keep their order.
 */
export function wordingsAtOnce(
  wordings: readonly CollatedWording[],
  asked: readonly (OutletId | null)[],
): readonly CollatedWording[] {
  const isAsked = ({ outlet }: CollatedWording) => asked.includes(outlet.id);
  const ranked = [...wordings.filter(isAsked), ...wordings.filter((each) => !isAsked(each))];
  const most = comparedAtOnce(ranked.map(({ text }) => text));
  if (most === wordings.length) return wordings;
  const taken = new Set(ranked.slice(0, most));
  return wordings.filter((each) => taken.has(each));
}

/** Which collated wording stands for the base outlet: its chief one. Null where it has none, or none is asked for. */
export function baseAmong(wordings: readonly CollatedWording[], base: OutletId | null): number | null {
  const chief = chiefOf(wordings.filter(({ outlet }) => outlet.id === base));
  const found = wordings.findIndex(({ key }) => key === chief?.key);
  return found === -1 ? null : found;
}

/** Of several wordings of one outlet each has a number, from 1; null for an outlet's only one. */
export function numberOf(wordings: readonly CollatedWording[], index: number): number | null {
  const alike = wordings.filter(({ outlet }) => outlet.id === wordings[index]?.outlet.id);
  const own = wordings[index];
  return own === undefined || alike.length < 2 ? null : alike.indexOf(own) + 1;
}
