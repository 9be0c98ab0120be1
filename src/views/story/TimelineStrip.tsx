import type { Filter, Precision } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, type TimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { buttonClass } from "@/ui/Button";
import { Dotted } from "@/ui/Dotted";
import { keepFocus } from "@/ui/keep-focus";
import { type Strip, type StripBar, stripLanes, timelineStrip } from "./strip";

// Borders, because print leaves backgrounds out. Told apart by form: a day is a full bar, a span a thin one, an approximate date a broken line.
const looks = {
  day: "border-t-4 border-current",
  span: "border-t-2 border-current",
  approximate: "border-t-2 border-dashed border-current",
} as const satisfies Record<Precision, string>;

const narrowestBar = "0.25rem";

const percent = (share: number) => `${share * 100}%`;

/** The story's days in small, and the way to the timeline. */
export function TimelineStrip({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story } = useStory();
  const strip = timelineStrip(story, filter);
  const address: TimelineAddress = { screen: "timeline", story: story.id, filter, zoom: "month", view: null };
  const { happened, said, published } = strip.counts;
  const dated = (day: string) => `${format.shortDay(day)} ${format.year(day)}`;
  const isOneYear = format.year(strip.first) === format.year(strip.last);
  const fromDay = isOneYear ? format.shortDay(strip.first) : dated(strip.first);
  return (
    <section aria-labelledby="days" className="flex flex-col items-start gap-4">
      <h2 id="days" className="text-heading font-semibold">
        {t("story.days")}
      </h2>
      <Dotted
        className="text-note text-ink-2"
        items={[
          strip.first === strip.last
            ? format.day(strip.last)
            : t("date.span", { from: fromDay, to: dated(strip.last) }),
          t("counted.events", { count: happened }),
          t("count.statements", { count: said }),
          t("count.articles", { count: published }),
        ]}
      />
      {/* The same link as below, for the hand that reaches for the picture. */}
      <AddressLink
        address={address}
        tabIndex={-1}
        aria-hidden="true"
        onMouseDown={keepFocus}
        className="block w-full"
      >
        <StripPicture strip={strip} />
      </AddressLink>
      <AddressLink address={address} className={`${buttonClass("plain")} print:hidden`}>
        {t("story.toTimeline")}
      </AddressLink>
    </section>
  );
}

function StripPicture({ strip }: { readonly strip: Strip }) {
  const { t } = useTranslation();
  const { story } = useStory();
  return (
    <div className="relative border-y-2 border-ink">
      <Days strip={strip} occasion={story.date} />
      <div className="relative flex flex-col pt-8">
        {stripLanes.map((lane) => (
          <div key={lane} className="flex flex-col gap-1 border-t border-rule pt-2 pb-3">
            <span className="ps-1 text-note leading-none text-ink-2">{t(`timeline.lane_${lane}`)}</span>
            {strip.lanes[lane].map((bar) => (
              <Bar key={bar.key} bar={bar} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Bar({ bar }: { readonly bar: StripBar }) {
  const { story } = useStory();
  const tone = bar.speaker === null ? undefined : toneOf(story, bar.speaker);
  return (
    <span
      data-tone={tone}
      className={`block ${tone === undefined ? "" : "text-speaker"} ${looks[bar.precision]}`}
      style={{
        // However long the strip, a day is seen on it.
        marginInlineStart: `min(${percent(bar.start)}, 100% - ${narrowestBar})`,
        inlineSize: `max(${percent(bar.length)}, ${narrowestBar})`,
      }}
    />
  );
}

/** A line where each day begins, and a wash over the day of the occasion. */
function Days({ strip, occasion }: { readonly strip: Strip; readonly occasion: string }) {
  const format = useFormat();
  return (
    <div className="absolute inset-0">
      {strip.days.map(({ day, start, isAtEnd, wideOnly }) => (
        <span
          key={day}
          className={`absolute inset-y-0 flex border-s border-rule pt-1 text-note ${isAtEnd ? "justify-end" : ""} ${day === occasion ? "bg-wash font-semibold text-ink" : "text-ink-2"}`}
          style={{ insetInlineStart: percent(start), inlineSize: percent(strip.dayShare) }}
        >
          <span className={`h-max px-1 whitespace-nowrap ${wideOnly ? "max-md:hidden" : ""}`}>
            {strip.dayShare < 1 / 16 ? format.shortDay(day) : format.number(Number(day.slice(8)))}
          </span>
        </span>
      ))}
    </div>
  );
}
