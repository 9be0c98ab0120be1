import { isFiltered } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { type TimelineAddress, timelineViews, useGo, type Zoom, zooms } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { useStory } from "@/parts/StoryContext";
import { usePageTitle } from "@/parts/use-page-title";
import { ByWidth } from "@/ui/ByWidth";
import { Segmented } from "@/ui/Segmented";
import { useMediaQuery } from "@/ui/use-media-query";
import { Background } from "./Background";
import { timelineEntries } from "./entries";
import { oneDay } from "./one-day";
import { TimelineAxis } from "./TimelineAxis";
import { TimelineDay } from "./TimelineDay";
import { TimelineList } from "./TimelineList";
import { zoomRange } from "./zoom";

/** What happened, what was said and what was published: on one axis, as one list, or a day in its order. */
export function TimelineView({ address }: { readonly address: TimelineAddress }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const go = useGo();
  const format = useFormat();
  const wide = useMediaQuery("(min-width: 48rem)");
  usePageTitle(t("nav.timeline"));

  const entries = timelineEntries(story, address.filter);
  const occasion = zoomRange(story, entries, "occasion");
  const zoomLabels = {
    month: t("timeline.zoom_month", { month: format.month(story.date) }),
    occasion: t("timeline.zoom_occasion", { days: format.shortDays(occasion.first, occasion.last) }),
  } satisfies Record<Zoom, string>;
  const onAxis = entries.filter((entry) => !entry.background);
  const day = oneDay(story);
  const asked = address.view === "day" && day === null ? null : address.view;
  // A link to the days of the occasion asks for its axis.
  const unasked = day !== null && address.zoom === "month" ? "day" : wide ? "axis" : "list";
  const view = asked ?? unasked;
  const views = {
    day: day === null ? null : <TimelineDay day={day} entries={onAxis} address={address} />,
    axis: <TimelineAxis entries={onAxis} address={address} />,
    list: <TimelineList entries={onAxis} address={address} />,
  };
  const background = (
    <Background entries={entries.filter((entry) => entry.background)} filter={address.filter} />
  );

  return (
    <div className="mx-auto flex max-w-page flex-col gap-8 px-4 py-8 md:px-8">
      <header className="flex flex-col gap-2">
        <h1 className="font-reading text-title font-bold">{t("nav.timeline")}</h1>
        <p className="max-w-measure text-ink-2">
          {t(view === "day" ? "timeline.introDay" : "timeline.intro")}
        </p>
      </header>
      <div className="flex flex-wrap gap-x-8 gap-y-3 print:hidden">
        <Segmented
          label={t("timeline.view")}
          value={view}
          onChange={(next) => go({ ...address, view: next }, { keepScroll: true })}
          options={timelineViews
            .filter((value) => value !== "day" || day !== null)
            .map((value) => ({ value, label: t(`timeline.view_${value}`) }))}
        />
        {view !== "day" && (
          <Segmented
            label={t("timeline.zoom")}
            value={address.zoom}
            // What the address leaves open would turn into another view with the days.
            onChange={(zoom) => go({ ...address, view, zoom }, { keepScroll: true })}
            options={zooms.map((value) => ({ value, label: zoomLabels[value] }))}
          />
        )}
      </div>
      {entries.every(({ lane }) => lane !== "said") && isFiltered(address.filter) && (
        <NothingLeft
          story={story}
          filter={address.filter}
          onFilter={(filter) => go({ ...address, filter }, { keepScroll: true })}
        />
      )}
      {view !== "day" && background}
      {asked === null && unasked !== "day" ? (
        <ByWidth step="md" narrow={views.list} wide={views.axis} />
      ) : (
        views[view]
      )}
      {view === "day" && background}
    </div>
  );
}
