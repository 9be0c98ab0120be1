import { useTranslation } from "@/i18n";
import { AddressLink, type TimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { toneOf } from "@/parts/speaker/tone";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import type { Axis } from "./axis";
import { Bar, Bars } from "./Bar";
import type { SpeakerGroup } from "./entries";
import { placeBars } from "./place-bars";

interface SpeakerBarsProps {
  readonly axis: Axis;
  readonly groups: readonly SpeakerGroup[];
  readonly address: TimelineAddress;
}

/** What was said over the days: a bar for each speaker, leading to the list of the statements. */
export function SpeakerBars({ axis, groups, address }: SpeakerBarsProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  const label = (group: SpeakerGroup) => {
    const who = speaker(group.speaker);
    const name = who === null ? group.speaker : localised(who.short);
    return t("timeline.group", { name, statements: t("count.statements", { count: group.entries.length }) });
  };
  const { bars, rows } = placeBars(
    axis,
    groups,
    ({ range }) => range,
    (group) => `${label(group)}   `,
  );
  return (
    <Bars rows={rows}>
      {bars.map(({ item, ...place }) => (
        <Bar
          key={`${item.speaker}-${item.range.from}-${item.range.to}`}
          precision={item.range.precision}
          tone={toneOf(story, item.speaker)}
          {...place}
        >
          <AddressLink
            address={{
              ...address,
              zoom: item.range.to >= story.date ? "occasion" : address.zoom,
              view: item.range.to >= story.date && item.range.from === story.date ? address.view : "list",
              filter: { ...address.filter, speakers: [item.speaker] },
            }}
            title={dayRange(item.range)}
            className="inline-flex items-center gap-2 text-note hover:underline"
          >
            <SpeakerMark story={story} speaker={item.speaker} />
            {label(item)}
            <span className="sr-only">
              {t("story.and")}
              {dayRange(item.range)}
            </span>
          </AddressLink>
        </Bar>
      ))}
    </Bars>
  );
}
