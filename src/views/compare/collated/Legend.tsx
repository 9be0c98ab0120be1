import { useFormat, useTranslation } from "@/i18n";
import { type CollationView, lightKinds } from "@/parts/address";
import type { VariantKind } from "@/text";
import { Chip } from "@/ui/Chip";
import { countKinds } from "../model/drawn-kinds";
import { useCollated } from "./CollatedContext";
import { KindSample } from "./KindSample";

interface LegendProps {
  readonly view: CollationView;
  readonly onHidden: (hidden: readonly VariantKind[]) => void;
}

/** What the marks mean, each shown as it looks; pressing one hides or shows its kind. */
export function Legend({ view, onHidden }: LegendProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collated, hidden } = useCollated();
  const counts = countKinds(collated, view);
  if (counts.length === 0) {
    return <p className="text-note text-ink-2">{t("compare.collated.nothingDiffers")}</p>;
  }
  const mattersOnly = hidden.size === lightKinds.length && lightKinds.every((kind) => hidden.has(kind));
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
          <KindSample kind={kind} shown={!hidden.has(kind)} />{" "}
          <span className="text-ink-2">{format.number(count)}</span>
        </button>
      ))}
      <Chip pressed={mattersOnly} onPress={() => onHidden(mattersOnly ? [] : lightKinds)}>
        <span>{`${t("compare.collated.matters")} `}</span>
        <span className="sr-only">{t("compare.collated.mattersHelp")}</span>
      </Chip>
    </fieldset>
  );
}

/** On paper, where nothing can be pressed: what the marks mean that are drawn. */
export function PrintedLegend({ view }: Pick<LegendProps, "view">) {
  const { t } = useTranslation();
  const { collated, hidden } = useCollated();
  const shown = countKinds(collated, view).filter(({ kind }) => !hidden.has(kind));
  if (shown.length === 0) return null;
  return (
    <ul
      aria-label={t("compare.collated.legend")}
      className="hidden flex-wrap gap-x-5 pt-2 text-note print:flex"
    >
      {shown.map(({ kind }) => (
        <li key={kind}>
          <KindSample kind={kind} shown />
        </li>
      ))}
    </ul>
  );
}
