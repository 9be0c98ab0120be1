import { type ReactNode, useId, useMemo } from "react";
import type { OutletId } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import type { Collation, VariantKind } from "@/text";
import { CollatedContext } from "./CollatedContext";
import { prepareCollated } from "./collated";
import { baseAmong, type CollatedWording, numberOf } from "./collated-wordings";
import { Descriptions } from "./Descriptions";
import { factsOf } from "./facts";
import { litSpans } from "./lit-spans";
import { ReadingNote } from "./ReadingNote";
import { useLit } from "./use-lit";

interface CollatedBlockProps {
  readonly collation: Collation;
  /** In the order of the collation's texts. */
  readonly wordings: readonly CollatedWording[];
  readonly base: OutletId | null;
  readonly hidden: readonly VariantKind[];
  readonly children: ReactNode;
}

/** Gives a collation to what shows it, and lights up everywhere what is pointed at anywhere. */
export function CollatedBlock({ collation, wordings, base, hidden, children }: CollatedBlockProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const id = useId();
  const { span, current, handlers } = useLit();
  const baseIndex = baseAmong(wordings, base);
  const collated = useMemo(() => prepareCollated(collation, baseIndex), [collation, baseIndex]);
  const facts = useMemo(() => {
    const attributions = wordings.map(({ wording }) => ({
      mode: wording.mode,
      verb: wording.cue?.verb ?? null,
    }));
    return attributions.map((_, wording) => factsOf(collated, wording, attributions));
  }, [collated, wordings]);
  const labels = wordings.map(({ outlet }, index) => {
    const number = numberOf(wordings, index);
    const name = localised(outlet.short);
    return number === null ? name : t("compare.collated.numbered", { name, number });
  });
  return (
    <CollatedContext
      value={{
        collated,
        wordings,
        labels,
        facts,
        hidden: new Set(hidden),
        lit: litSpans(collated.variants, span),
        current,
        id,
      }}
    >
      <section aria-label={t("compare.collated.title")} data-collation {...handlers}>
        {children}
        <Descriptions />
        <ReadingNote />
      </section>
    </CollatedContext>
  );
}
