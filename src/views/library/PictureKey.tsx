import { type CoveragePicture, modes } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { layPicture } from "@/parts/marks/picture-bands";
import { Name } from "@/parts/Name";
import { ToneMark } from "@/parts/speaker/ToneMark";

const list = "flex flex-wrap gap-x-5 gap-y-1";

/** Who stands under which shape, and what each mark means. */
export function PictureKey({ picture }: { readonly picture: CoveragePicture }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="flex flex-wrap justify-between gap-x-12 gap-y-3 text-note text-ink-2">
      <ul aria-label={t("filter.speaker")} className={list}>
        {layPicture(picture).bands.map(({ tone, name, rows }) => (
          <li key={name.en} className="flex items-center gap-1.5">
            <ToneMark tone={tone} />
            <Name of={name} className="text-ink" />
            <span aria-hidden="true" className="tabular-nums">
              {format.number(rows.length)}
            </span>
            <span className="sr-only">{`· ${t("count.statements", { count: rows.length })}`}</span>
          </li>
        ))}
      </ul>
      <ul aria-label={t("coverage.legend")} className={list}>
        {modes.map((mode) => (
          <li key={mode} className="flex items-center gap-1">
            <CoverageMark mode={mode} size={20} />
            <span>{mode === "headline" ? t("coverage.headline") : t(`mode.${mode}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
