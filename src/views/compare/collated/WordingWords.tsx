import { useContext, useMemo } from "react";
import { useTranslation } from "@/i18n";
import { WordingNotes } from "@/parts/WordingNotes";
import { WordingText } from "@/parts/WordingText";
import type { ComparedWording } from "../model/comparison";
import { fragmentsOf, namesOf, stopAmong } from "../model/fragments";
import { CollatedContext, hasSentence, useCollated, useLitPlaces } from "./CollatedContext";
import { CollatedText } from "./Piece";
import { onPieceKey } from "./piece-keys";
import { WordingSentence } from "./WordingSentence";

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

interface WordingWordsProps {
  readonly compared: ComparedWording;
  /** In a row of its own, which says by itself that it is the reference. */
  readonly inRow?: boolean;
}

/**
 * The words of a wording: marked where it is collated, with a sentence on what sets it apart; else as they are.
 * Their English stands right below them.
 */
export function WordingWords({ compared, inRow = false }: WordingWordsProps) {
  const { t } = useTranslation();
  const collated = useContext(CollatedContext);
  const index = collated?.wordings.findIndex(({ key }) => key === compared.key) ?? -1;
  const isReferenceRow = inRow && collated?.collated.base === index;
  return (
    <>
      <blockquote className={`max-w-measure reading-text ${inRow ? "w-full" : "w-fit"}`}>
        {index === -1 ? (
          <WordingText article={compared.article} quote={compared.wording} />
        ) : (
          <MarkedWording wording={index} />
        )}
      </blockquote>
      <WordingNotes wording={compared.wording} />
      {collated !== null && index === -1 && (
        <p className="text-note text-ink-2 print:hidden">
          {t(collated.bounded ? "compare.collated.notAtOnce" : "compare.collated.notCollated")}
        </p>
      )}
      {collated !== null && index !== -1 && hasSentence(collated, index) && !isReferenceRow && (
        <p className="max-w-measure text-note text-ink-2">
          <WordingSentence wording={index} />
        </p>
      )}
    </>
  );
}
