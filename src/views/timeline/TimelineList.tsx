import "@/ui/drawn-near.css";
import { memo } from "react";
import type { Filter } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import type { TimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import { useDrawn } from "@/ui/use-in-turn";
import { Evidence } from "./Evidence";
import { type Entry, lanes } from "./entries";
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
            <Items entries={within.filter((entry) => entry.lane === lane)} filter={address.filter} />
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Items of a lane that are drawn with the screen, and in each task after that. */
const drawing = { first: 60, step: 8 };

interface ItemsProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}

function Items({ entries, filter }: ItemsProps) {
  const drawn = useDrawn(entries.length, drawing);
  return entries.slice(0, drawn).map((entry) => <Item key={entry.id} entry={entry} filter={filter} />);
}

interface ItemProps {
  readonly entry: Entry;
  readonly filter: Filter;
}

const Item = memo(function Item({ entry, filter }: ItemProps) {
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  const who = entry.statement === null ? null : speaker(entry.statement.speaker);
  return (
    <li className="drawn-near flex flex-col gap-1 border-b border-rule py-4">
      <p className="flex flex-wrap items-center gap-x-3 text-note text-ink-2">
        {who !== null && <SpeakerName story={story} speaker={who} short />}
        <span>{dayRange(entry.range)}</span>
      </p>
      <h3 className="font-reading text-heading">
        <Told>{localised(entry.title)}</Told>
      </h3>
      <Evidence entry={entry} filter={filter} folded />
    </li>
  );
});
