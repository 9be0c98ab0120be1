import type { Filter } from "@/corpus";
import { Told } from "@/i18n";
import { AddressLink, articleAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import type { Axis } from "./axis";
import { Bar, Bars } from "./Bar";
import type { Entry } from "./entries";
import { entryAddress } from "./entry-address";
import { placeBars } from "./place-bars";

interface AxisLaneProps {
  readonly axis: Axis;
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}

/** Events or publications on the axis, each leading to the words it rests on. */
export function AxisLane({ axis, entries, filter }: AxisLaneProps) {
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story } = useStory();
  const { bars, rows } = placeBars(
    axis,
    entries,
    ({ range }) => range,
    ({ title }) => localised(title),
  );
  return (
    <Bars rows={rows}>
      {bars.map(({ item, ...place }) => {
        const [words] = item.evidence;
        const address =
          words === undefined
            ? item.article && articleAddress(story.id, item.article.id, filter)
            : entryAddress(story, item, words, filter);
        return (
          <Bar key={item.id} precision={item.range.precision} {...place}>
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
      })}
    </Bars>
  );
}
