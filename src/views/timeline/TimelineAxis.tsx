import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { TimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { AxisLane } from "./AxisLane";
import { type Axis, createAxis } from "./axis";
import { type Entry, groupBySpeaker, type Lane } from "./entries";
import { SaidOnTheDay } from "./SaidOnTheDay";
import { SpeakerBars } from "./SpeakerBars";
import { zoomRange } from "./zoom";

interface TimelineAxisProps {
  readonly entries: readonly Entry[];
  readonly address: TimelineAddress;
}

/** The three lanes on one true time scale, in reading direction. Scrolls inside itself where it must. */
export function TimelineAxis({ entries, address }: TimelineAxisProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const days = zoomRange(story, entries, address.zoom);
  const axis = createAxis(days.first, days.last);
  const of = (lane: Lane) => entries.filter((entry) => entry.lane === lane);
  const groups = groupBySpeaker(of("said"));

  return (
    <section aria-label={t("timeline.axis")} className="overflow-x-auto pb-4">
      <div className="relative min-w-5xl">
        <Ticks axis={axis} occasion={story.date} zoom={address.zoom} />
        <div className="relative flex flex-col gap-8 pt-14">
          <LaneSection lane="happened">
            <AxisLane axis={axis} entries={of("happened")} filter={address.filter} />
          </LaneSection>
          <LaneSection lane="said">
            {address.zoom === "month" ? (
              <SpeakerBars axis={axis} groups={groups} address={address} />
            ) : (
              <SaidOnTheDay axis={axis} groups={groups} filter={address.filter} />
            )}
          </LaneSection>
          <LaneSection lane="published">
            <AxisLane axis={axis} entries={of("published")} filter={address.filter} />
          </LaneSection>
        </div>
      </div>
    </section>
  );
}

function LaneSection({ lane, children }: { readonly lane: Lane; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`lane-${lane}`} className="border-t-2 border-ink pt-2">
      <h2 id={`lane-${lane}`} className="pb-3 text-note font-semibold text-ink-2">
        {t(`timeline.lane_${lane}`)}
      </h2>
      {children}
    </section>
  );
}

interface TicksProps {
  readonly axis: Axis;
  readonly occasion: string;
  readonly zoom: TimelineAddress["zoom"];
}

/** So many days are told one by one; of more, so many are named. */
const mostDays = 40;
const mostNames = 8;

/** The days: a line where each begins, and a wash over the day of the occasion. */
function Ticks({ axis, occasion, zoom }: TicksProps) {
  const format = useFormat();
  const step = axis.ticks.length > mostDays ? Math.ceil(axis.ticks.length / mostNames) : 1;
  // Counted from the day of the occasion, which is always there.
  const from = axis.ticks.findIndex(({ day }) => day === occasion);
  return (
    <ol className="absolute inset-0">
      {axis.ticks.map(
        ({ day, at }, index) =>
          (index - from) % step === 0 && (
            <li
              key={day}
              className={`absolute inset-y-0 border-s border-rule ps-1.5 text-note ${step > 1 ? "whitespace-nowrap" : ""} ${day === occasion ? "bg-wash font-semibold text-ink" : "text-ink-2"}`}
              style={{ insetInlineStart: `${at * 100}%`, inlineSize: `${axis.dayShare * 100}%` }}
            >
              {zoom === "occasion"
                ? format.day(day)
                : index === 0 || step > 1
                  ? format.shortDay(day)
                  : format.number(Number(day.slice(8)))}
            </li>
          ),
      )}
    </ol>
  );
}
