import { useContext } from "react";
import { CollatedContext } from "../collated/CollatedContext";
import type { ComparedWording } from "../model/comparison";
import { WordingFacts } from "../WordingFacts";

/** The verb of attribution with its weight, set off where it makes another act of the words; then mode, place and credit. */
export function RowFacts({ compared }: { readonly compared: ComparedWording }) {
  const parts = useContext(CollatedContext)?.partingCues.has(compared.key) === true;
  return <WordingFacts compared={compared} weight={parts ? "parts" : "told"} />;
}
