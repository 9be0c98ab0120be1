import { memo } from "react";
import type { Filter } from "@/corpus";
import { Told } from "@/i18n";
import { AddressLink, articleAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import { useDrawn } from "@/ui/use-in-turn";
import type { Axis } from "./axis";
import { Bar, Bars } from "./Bar";
import type { Entry } from "./entries";
import { entryAddress } from "./entry-address";
import { type PlacedBar, placeBars } from "./place-bars";

interface AxisLaneProps {
  readonly axis: Axis;
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}

/** Bars that are drawn with the screen, and in each task after that. */
const drawing = { first: 60, step: 20 };

/** Events or publications on the axis, each leading to the words it rests on. */
export function AxisLane({ axis, entries, filter }: AxisLaneProps) {
  const localised = useLocalised();
  const { bars, rows } = placeBars(
    axis,
    entries,
    ({ range }) => range,
    ({ title }) => localised(title),
  );
  return (
    <Bars rows={rows}>
      <DrawnBars bars={bars} filter={filter} />
    </Bars>
  );
}

interface DrawnBarsProps {
  readonly bars: readonly PlacedBar<Entry>[];
  readonly filter: Filter;
}

function DrawnBars({ bars, filter }: DrawnBarsProps) {
  const drawn = useDrawn(bars.length, drawing);
  return bars
    .slice(0, drawn)
    .map((placed) => <EntryBar key={placed.item.id} placed={placed} filter={filter} />);
}

interface EntryBarProps {
  readonly placed: PlacedBar<Entry>;
  readonly filter: Filter;
}

const EntryBar = memo(function EntryBar({ placed: { item, ...place }, filter }: EntryBarProps) {
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story } = useStory();
  const [words] = item.evidence;
  const address =
    words === undefined
      ? item.article && articleAddress(story.id, item.article.id, filter)
      : entryAddress(story, item, words, filter);
  return (
    <Bar precision={item.range.precision} {...place}>
      {address === null ? (
        <Told>{localised(item.title)}</Told>
      ) : (
        <AddressLink
          address={address}
          title={dayRange(item.range)}
          className="font-reading text-ui decoration-rule underline-offset-4 hover:underline"
        >
          <span>
            <Told>{localised(item.title)}</Told>
          </span>
          <span className="sr-only">{dayRange(item.range)}</span>
        </AddressLink>
      )}
    </Bar>
  );
});
