import { useFormat, useTranslation } from "@/i18n";
import { kindsAt } from "../model/collated";
import { gravity, kindLabels, type MarkKind } from "../model/kinds";
import { readingsAt } from "../model/readings";
import { type ColumnRange, litSpans, overlaps } from "../model/variants";
import { useCollated } from "./CollatedContext";

/** What is known of a place: how the wordings differ there, and what each has. */
export interface Description {
  readonly kinds: readonly MarkKind[];
  readonly rounded: boolean;
  readonly readings: readonly {
    readonly outlets: string;
    readonly words: string | null;
    /** Whether these words stand in another place there. */
    readonly elsewhere: boolean;
  }[];
}

/** Describes places of the collation around a component. */
export function useDescribe(): (span: ColumnRange) => Description {
  const format = useFormat();
  const { collated, labels } = useCollated();
  return (span) => {
    const variants = collated.variants.filter((variant) => overlaps(variant, span));
    const [, ...elsewhere] = litSpans(collated.variants, span);
    const kinds = new Set(variants.flatMap((variant) => [...kindsAt(collated, variant)]));
    return {
      kinds: gravity.filter((kind) => kinds.has(kind)),
      rounded: variants.some(({ rounded }) => rounded),
      readings: readingsAt(collated.collation, span, elsewhere).map(({ wordings, ...reading }) => ({
        ...reading,
        outlets: format.list(wordings.map((wording) => labels[wording] ?? "")),
      })),
    };
  };
}

/** Says a description in one line, to be read aloud. */
export function useSpoken(): (description: Description) => string {
  const { t } = useTranslation();
  return ({ kinds, rounded, readings }) => {
    const what = kinds.map((kind) => t(kindLabels[kind])).join(t("story.and"));
    const who = readings.map(({ outlets, words, elsewhere }) => {
      if (words === null) return t("compare.collated.readingNothing", { outlets });
      const key = elsewhere ? "compare.collated.readingElsewhere" : "compare.collated.reading";
      return t(key, { outlets, words: words });
    });
    return [what, ...(rounded ? [t("compare.collated.rounded")] : []), ...who].join(". ");
  };
}
