import type { ReactNode } from "react";
import { hasFoundWordings, modes } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { HelpLink } from "@/parts/HelpLink";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { useStory } from "@/parts/StoryContext";

function Item({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-1">
      {mark}
      <span className="inline-block">{children}</span>
    </li>
  );
}

/** What each mark stands for. */
export function CoverageLegend() {
  const { t } = useTranslation();
  const { atLineStart } = useFormat();
  const { story } = useStory();
  return (
    <ul aria-label={t("coverage.legend")} className="flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-2">
      {modes.map((mode) => (
        <Item key={mode} mark={<CoverageMark mode={mode} size={20} />}>
          <span title={t(`modeHelp.${mode}`)}>
            {mode === "headline" ? t("coverage.headline") : t(`mode.${mode}`)}
          </span>
        </Item>
      ))}
      <Item mark={<CoverageMark mode="direct" inHeadline size={20} />}>
        {atLineStart(t("coverage.alsoHeadline"))}
      </Item>
      <Item mark={<CoverageMark mode={null} contrary size={20} />}>
        {atLineStart(t("coverage.contrary"))}
      </Item>
      <Item mark={<CoverageMark mode={null} size={20} />}>
        {t(hasFoundWordings(story) ? "coverage.notFound" : "coverage.none")}
      </Item>
      <li className="print:hidden">
        <HelpLink part="modes" />
      </li>
      <li className="print:hidden">
        <HelpLink part="contrary" />
      </li>
    </ul>
  );
}
