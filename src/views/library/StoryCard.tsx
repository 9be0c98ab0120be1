import type { Filter, CoveragePicture as Picture, StorySummary } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { CoveragePicture } from "@/parts/marks/CoveragePicture";
import { useLocalised } from "@/parts/use-localised";
import { buttonClass } from "@/ui/Button";

interface StoryCardProps {
  readonly summary: StorySummary;
  readonly picture: Picture;
  /** How many statements a filter leaves, or null where none is on. */
  readonly left: number | null;
  readonly filter: Filter;
  readonly alone: boolean;
}

/** A story: its day, its title, who reported what at a glance, and the ways in. */
export function StoryCard({ summary, picture, left, filter, alone }: StoryCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { id } = summary;
  return (
    <li className="flex flex-col gap-6 border-t-2 border-ink pt-6">
      <p className="text-note text-ink-2">
        {[
          format.day(summary.date),
          t("count.outlets", { count: summary.outlets }),
          t("count.articles", { count: summary.articles }),
          t("count.statements", { count: summary.statements }),
        ].join(" · ")}
      </p>
      <h2 className={`font-reading font-bold ${alone ? "text-title" : "text-heading"}`}>
        <AddressLink
          address={{ screen: "story", story: id, filter, sort: "time" }}
          className="underline-offset-8 hover:underline"
        >
          {localised(summary.title)}
        </AddressLink>
      </h2>
      <p className="max-w-measure font-reading text-heading leading-9">{localised(summary.summary)}</p>
      {left === 0 ? (
        <p className="border-s-4 border-rubric ps-4 text-ink-2">{t("filter.nothing")}</p>
      ) : (
        <figure className="flex flex-col gap-3">
          <CoveragePicture picture={picture} />
          <figcaption className="text-note text-ink-2">
            {left === null
              ? t("library.picture")
              : t("filter.left", { shown: left, all: summary.statements })}
          </figcaption>
        </figure>
      )}
      <p className="flex flex-wrap gap-3">
        <AddressLink
          address={{ screen: "story", story: id, filter, sort: "time" }}
          className={buttonClass("strong")}
        >
          {t("library.open")}
        </AddressLink>
        <AddressLink
          address={{ screen: "timeline", story: id, filter, zoom: "month", view: null }}
          className={buttonClass("plain")}
        >
          {t("nav.timeline")}
        </AddressLink>
        <AddressLink
          address={{ screen: "names", story: id, filter, kind: null }}
          className={buttonClass("plain")}
        >
          {t("nav.names")}
        </AddressLink>
      </p>
    </li>
  );
}
