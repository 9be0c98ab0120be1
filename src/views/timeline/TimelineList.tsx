import "@/ui/drawn-near.css";
import { memo } from "react";
import type { Filter } from "@/corpus";
import { useTranslation } from "@/i18n";
import type { TimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useDayRange } from "@/parts/use-day-range";
import { useDrawn } from "@/ui/use-in-turn";
import { Evidence } from "./Evidence";
import { type Entry, lanes, runsOfDays } from "./entries";
import { EntryLink } from "./TellingTable";
import { zoomRange } from "./zoom";

interface TimelineListProps {
  readonly entries: readonly Entry[];
  readonly address: TimelineAddress;
}

/** The timeline as text: lane by lane, day by day. */
export function TimelineList({ entries, address }: TimelineListProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const days = zoomRange(story, entries, address.zoom);
  const within = entries.filter(({ range }) => range.from <= days.last && range.to >= days.first);
  return (
    <div className="flex max-w-measure flex-col gap-10">
      {lanes.map((lane) => (
        <section key={lane} aria-labelledby={`list-${lane}`}>
          <h2 id={`list-${lane}`} className="border-b-2 border-ink pb-1 text-heading font-semibold">
            {t(`timeline.lane_${lane}`)}
          </h2>
          <ol>
            <Runs entries={within.filter((entry) => entry.lane === lane)} filter={address.filter} />
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Entries of a lane that are drawn with the screen, and in each task after that. */
const drawing = { first: 60, step: 8 };

interface RunsProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}

/** The entries of a lane, those together that follow one another with the same days and the same speaker. */
function Runs({ entries, filter }: RunsProps) {
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  const drawn = useDrawn(entries.length, drawing);
  return runsOfDays(entries.slice(0, drawn)).map((run) => {
    const [first] = run;
    if (first === undefined) return null;
    const who = first.statement === null ? null : speaker(first.statement.speaker);
    return (
      <li key={first.id} className="pt-5">
        <h3 className="flex flex-wrap items-baseline gap-x-3 text-note font-semibold">
          {who !== null && <SpeakerName story={story} speaker={who} short />}
          <span className="font-normal text-ink-2">{dayRange(first.range)}</span>
        </h3>
        <ol className="flex flex-col divide-y divide-rule">
          {run.map((entry) => (
            <Item key={entry.id} entry={entry} filter={filter} />
          ))}
        </ol>
      </li>
    );
  });
}

interface ItemProps {
  readonly entry: Entry;
  readonly filter: Filter;
}

const Item = memo(function Item({ entry, filter }: ItemProps) {
  return (
    <li className="drawn-near flex flex-col py-1.5">
      <EntryLink entry={entry} filter={filter} />
      <Evidence entry={entry} filter={filter} />
    </li>
  );
});
