import { useMemo } from "react";
import { fragmentsOf, namesOf, stopAmong } from "../model/fragments";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { CollatedText } from "./Piece";
import { onPieceKey } from "./piece-keys";

/** One wording in full, to the letter, with what sets it apart marked by kind. */
export function MarkedWording({ wording }: { readonly wording: number }) {
  const { collated, wordings, hidden } = useCollated();
  const { current } = useLitPlaces();
  const fragments = useMemo(() => fragmentsOf(collated, wording), [collated, wording]);
  const article = wordings[wording]?.article;
  const stop = stopAmong(namesOf(wording, fragments, hidden), current);
  return (
    <p
      lang={article?.lang}
      dir={article?.dir}
      className="whitespace-pre-line font-reading"
      onKeyDown={onPieceKey}
    >
      <CollatedText wording={wording} fragments={fragments} stop={stop} />
    </p>
  );
}
