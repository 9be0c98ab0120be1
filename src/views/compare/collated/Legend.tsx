import { useFormat, useTranslation } from "@/i18n";
import type { CollationView } from "@/parts/address";
import type { VariantKind } from "@/text";
import { Chip } from "@/ui/Chip";
import { countKinds } from "../model/drawn-kinds";
import { kindLabels, type MarkKind } from "../model/kinds";
import { useCollated } from "./CollatedContext";
import { Mark } from "./Mark";

interface LegendProps {
  readonly view: CollationView;
  readonly onHidden: (hidden: readonly VariantKind[]) => void;
}

/** Spelling and punctuation are one kind: neither says anything else. */
const trifles: readonly VariantKind[] = ["spelling"];

/** What the marks mean, each shown as it looks; pressing one hides or shows its kind. */
export function Legend({ view, onHidden }: LegendProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collated, hidden } = useCollated();
  const counts = countKinds(collated, view);
  if (counts.length === 0) {
    return <p className="text-note text-ink-2">{t("compare.collated.nothingDiffers")}</p>;
  }
  const mattersOnly = hidden.size === trifles.length && trifles.every((kind) => hidden.has(kind));
  return (
    <fieldset className="flex flex-wrap items-center gap-x-1 gap-y-1">
      <legend className="sr-only">
        {`${t("compare.collated.legend")}. ${t("compare.collated.legendHelp")}`}
      </legend>
      {counts.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.has(kind)}
          onClick={() =>
            onHidden(hidden.has(kind) ? [...hidden].filter((each) => each !== kind) : [...hidden, kind])
          }
          className="group inline-flex min-h-10 items-center gap-1.5 rounded-lg px-2 text-note text-ink-2 hover:text-ink"
        >
          <Sample kind={kind} shown={!hidden.has(kind)} />{" "}
          <span className="text-ink-2">{format.number(count)}</span>
        </button>
      ))}
      <span className="print:hidden">
        <Chip pressed={mattersOnly} onPress={() => onHidden(mattersOnly ? [] : trifles)}>
          <span>{`${t("compare.collated.matters")} `}</span>
          <span className="sr-only">{t("compare.collated.mattersHelp")}</span>
        </Chip>
      </span>
    </fieldset>
  );
}

/** A kind's name in its own mark; struck out where it is hidden. */
function Sample({ kind, shown }: { readonly kind: MarkKind; readonly shown: boolean }) {
  const { t } = useTranslation();
  const name = t(kindLabels[kind]);
  if (!shown) return <s className="decoration-ink-2">{name}</s>;
  return (
    <span className="text-ink">
      {kind === "omission" ? (
        <>
          <span className="variant-gap" data-kind={kind} />
          <span>{name}</span>
        </>
      ) : (
        <Mark kind={kind} words={name} />
      )}
    </span>
  );
}
