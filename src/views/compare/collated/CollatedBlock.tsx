import { type ReactNode, useId, useMemo } from "react";
import type { StatementId } from "@/corpus";
import { useLocale, useTranslation } from "@/i18n";
import type { CollationView, StatementAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import type { Collation, VariantKind } from "@/text";
import { claimsOf } from "../model/claims";
import { prepareCollated } from "../model/collated";
import { baseAmong, type CollatedWording, numberOf } from "../model/collated-wordings";
import { partingCues } from "../model/parting-cues";
import { litSpans } from "../model/variants";
import { CollatedContext, LitContext } from "./CollatedContext";
import { Descriptions } from "./Descriptions";
import { ReadingNote } from "./ReadingNote";
import { useLit } from "./use-lit";
import { useTold } from "./use-told";

interface CollatedBlockProps {
  readonly collation: Collation;
  /** In the order of the collation's texts. */
  readonly wordings: readonly CollatedWording[];
  /** Whether there are too many wordings for all to be among them. */
  readonly bounded: boolean;
  readonly base: StatementAddress["base"];
  readonly statement: StatementId;
  /** Whether what is told of the statement is there; see `useFindingsKnown`. */
  readonly known: boolean;
  readonly hidden: readonly VariantKind[];
  readonly view: CollationView;
  readonly children: ReactNode;
}

/** Gives a collation to what shows it, and lights up everywhere what is pointed at anywhere. */
export function CollatedBlock(props: CollatedBlockProps) {
  const { collation, wordings, bounded, base, statement, known, hidden, view, children } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const { span, current, handlers } = useLit();
  const baseIndex = baseAmong(wordings, base);
  const { story } = useStory();
  const claims = useMemo(
    () => claimsOf(story, statement, { wordings, known }),
    [story, statement, wordings, known],
  );
  const collated = useMemo(
    () => prepareCollated(collation, baseIndex, claims),
    [collation, baseIndex, claims],
  );
  const told = useTold(statement, wordings, { base: baseIndex, withVerbs: view === "rows", known });
  const labels = useMemo(
    () =>
      wordings.map(({ outlet }, index) => {
        const number = numberOf(wordings, index);
        if (outlet === null) return t("original.title");
        const name = outlet.short[locale];
        return number === null ? name : t("compare.collated.numbered", { name, number });
      }),
    [wordings, locale, t],
  );
  const shown = useMemo(
    () => ({
      ...{ collated, wordings, labels, ...told, hidden: new Set(hidden), bounded, id },
      partingCues: partingCues(wordings, collated.base),
    }),
    [collated, wordings, labels, told, hidden, bounded, id],
  );
  const lit = useMemo(() => ({ lit: litSpans(collated.variants, span), current }), [collated, span, current]);
  return (
    <CollatedContext value={shown}>
      <LitContext value={lit}>
        <section aria-label={t("compare.collated.title")} data-collation data-view={view} {...handlers}>
          {children}
          <Descriptions />
          <ReadingNote />
        </section>
      </LitContext>
    </CollatedContext>
  );
}
