import type { OriginalPassage } from "@/corpus/original";
import { useTranslation } from "@/i18n";
import { type CollationView, collationViews, originalBase, type StatementAddress } from "@/parts/address";
import { useNameText } from "@/parts/use-name-text";
import { Chip } from "@/ui/Chip";
import { Segmented } from "@/ui/Segmented";
import { mayChooseAll } from "../model/collated-wordings";
import type { OutletColumn } from "../model/comparison";

interface ControlsProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
  readonly passages: readonly OriginalPassage[] | null;
  readonly onAddress: (address: StatementAddress) => void;
}

const viewLabels = {
  rows: "compare.collated.viewRows",
  aligned: "compare.collated.viewAligned",
  stream: "compare.collated.viewStream",
} as const satisfies Record<CollationView, string>;

/** How the wordings are set beside one another: the view, the base, and which of them. */
export function Controls({ address, columns, passages, onAddress }: ControlsProps) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const outlets = columns.map(({ outlet }) => outlet);
  const bases = [
    ...outlets.map(({ id, short }) => ({ id, name: nameText(short) })),
    ...(passages ?? []).map(({ original }, index, { length }) => ({
      id: originalBase(original.id),
      name: length === 1 ? t("original.title") : t("original.another", { number: index + 1 }),
    })),
  ];
  const base = bases.find(({ id }) => id === address.base)?.id ?? null;
  const onBase = (value: string) =>
    onAddress({ ...address, base: bases.find(({ id }) => id === value)?.id ?? null });
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <Segmented
        label={t("compare.collated.view")}
        hideLabel
        options={collationViews.map((value) => ({ value, label: t(viewLabels[value]) }))}
        value={address.view}
        onChange={(view) => onAddress({ ...address, view })}
      />
      <label className="flex items-center gap-2 text-note text-ink-2">
        <span>{t("compare.collated.base")}</span>
        <select
          className="min-h-10 max-w-48 rounded-lg border border-edge bg-sheet px-2 text-note text-ink"
          value={base ?? ""}
          onChange={(event) => onBase(event.target.value)}
        >
          <option value="">{t("compare.collated.noBase")}</option>
          {bases.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {mayChooseAll(columns) && (
        <Chip pressed={address.all} onPress={() => onAddress({ ...address, all: !address.all })}>
          {t("compare.collated.allWordings")}
        </Chip>
      )}
    </div>
  );
}
