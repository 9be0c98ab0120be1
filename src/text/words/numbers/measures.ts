import { measures } from "../../lexicons/measures";
import { withoutConjunction } from "../clitics";
import { wordSet } from "../word-lists";

const units = wordSet(measures);

const isFigure = (word: string | undefined): boolean => word !== undefined && /\d/.test(word);

/**
 * Whether the figure at a place is only a part of a measure, which the figures together give: the 14 of «ساعة و14 دقيقة», the
 * 2 of «2 متر و30 سنتيمترا». Such a figure says nothing beside another (74 دقيقة). `words` are folded, in their order.
 */
export function isPartOfMeasure(words: (offset: number) => string | undefined): boolean {
  const isUnit = (offset: number) => units.has(withoutConjunction(words(offset) ?? "", 2));
  const own = words(0) ?? "";
  const goesOn = (offset: number) =>
    isFigure(words(offset)) && withoutConjunction(words(offset) ?? "") !== words(offset);
  return (isUnit(-1) && withoutConjunction(own) !== own) || (isUnit(1) && goesOn(2));
}
