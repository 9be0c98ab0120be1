import { type Filter, type Precision, selectEvents } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import { buttonClass } from "@/ui/Button";

const lines = {
  day: "border-t-4",
  span: "border-t-2",
  approximate: "border-t-2 border-dashed",
} as const satisfies Record<Precision, string>;

/** The story's days in brief: what is dated to a day or to a span of days, in order. */
export function TimelineStrip({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story } = useStory();
  const publications = new Set(story.articles.map(({ id }) => `published-${id}`));
  const events = selectEvents(story, filter)
    .filter(
      ({ id, background, precision }) => !background && precision !== "approximate" && !publications.has(id),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return (
    <section aria-labelledby="days" className="flex flex-col items-start gap-4">
      <h2 id="days" className="text-heading font-semibold">
        {t("nav.timeline")}
      </h2>
      <ol className="grid w-full gap-x-4 gap-y-6 sm:grid-cols-2 lg:grid-cols-5">
        {events.map((event) => (
          <li key={event.id} className={`flex flex-col gap-1 border-ink pt-2 ${lines[event.precision]}`}>
            <span className="text-note text-ink-2">{dayRange(event)}</span>
            <span className="font-reading text-ui leading-8">{localised(event.title)}</span>
          </li>
        ))}
      </ol>
      <AddressLink
        address={{ screen: "timeline", story: story.id, filter, zoom: "month", view: null }}
        className={buttonClass("plain")}
      >
        {t("story.toTimeline")}
      </AddressLink>
    </section>
  );
}
