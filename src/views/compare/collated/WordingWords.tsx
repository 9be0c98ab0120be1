import { useContext } from "react";
import { useTranslation } from "@/i18n";
import { WordingText } from "@/parts/WordingText";
import type { ComparedWording } from "../model/comparison";
import { CollatedContext, hasSentence } from "./CollatedContext";
import { MarkedWording } from "./MarkedWording";
import { WordingSentence } from "./WordingSentence";

/** The words of a wording: marked where it is collated, with a sentence on what sets it apart; else as they are. */
export function WordingWords({ compared }: { readonly compared: ComparedWording }) {
  const { t } = useTranslation();
  const collated = useContext(CollatedContext);
  const index = collated?.wordings.findIndex(({ key }) => key === compared.key) ?? -1;
  return (
    <>
      <blockquote className="w-fit max-w-measure reading-text">
        {index === -1 ? (
          <WordingText article={compared.article} quote={compared.wording} />
        ) : (
          <MarkedWording wording={index} />
        )}
      </blockquote>
      {collated !== null && index === -1 && (
        <p className="text-note text-ink-2 print:hidden">
          {t(collated.bounded ? "compare.collated.notAtOnce" : "compare.collated.notCollated")}
        </p>
      )}
      {collated !== null && index !== -1 && hasSentence(collated, index) && (
        <p className="max-w-measure border-t border-rule pt-2 text-ui text-ink-2">
          <WordingSentence wording={index} />
        </p>
      )}
    </>
  );
}
