import { type ReactNode, useState } from "react";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type TimelineAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { toneOf } from "@/parts/speaker/tone";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import { Sheet } from "@/ui/Sheet";
import type { Axis } from "./axis";
import { Bar, Bars } from "./Bar";
import type { SpeakerGroup } from "./entries";
import { entryAddress } from "./entry-address";
import { placeBars } from "./place-bars";

interface SpeakerBarsProps {
  readonly axis: Axis;
  readonly groups: readonly SpeakerGroup[];
  readonly address: TimelineAddress;
}

/** What was said over the days: a bar for each speaker and day, leading to the words. */
export function SpeakerBars({ axis, groups, address }: SpeakerBarsProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  const [open, setOpen] = useState<SpeakerGroup | null>(null);
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
    <>
      <Bars rows={rows}>
        {bars.map(({ item, ...place }) => (
          <Bar
            key={`${item.speaker}-${item.range.from}-${item.range.to}`}
            precision={item.range.precision}
            tone={toneOf(story, item.speaker)}
            {...place}
          >
            <ToWords group={item} address={address} onOpen={() => setOpen(item)}>
              <SpeakerMark story={story} speaker={item.speaker} />
              <Told>{label(item)}</Told>
              <span className="sr-only">{dayRange(item.range)}</span>
            </ToWords>
          </Bar>
        ))}
      </Bars>
      {open !== null && (
        <Sheet open onClose={() => setOpen(null)} title={`${label(open)} · ${dayRange(open.range)}`}>
          <Statements group={open} address={address} />
        </Sheet>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: SpeakerGroup;
  readonly address: TimelineAddress;
}

interface ToWordsProps extends GroupProps {
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

const look = "inline-flex items-center gap-2 text-note hover:underline";

/** To the words at once where it is one statement, else to the choice between them. */
function ToWords({ group, address, onOpen, children }: ToWordsProps) {
  const dayRange = useDayRange();
  const { story } = useStory();
  const [only, another] = group.entries;
  const words = only?.evidence[0];
  const title = dayRange(group.range);
  if (only !== undefined && words !== undefined && another === undefined) {
    return (
      <AddressLink address={entryAddress(story, only, words, address.filter)} title={title} className={look}>
        {children}
      </AddressLink>
    );
  }
  return (
    <button type="button" aria-haspopup="dialog" title={title} className={look} onClick={onOpen}>
      {children}
    </button>
  );
}

/** The statements of a bar, each leading to its words. */
function Statements({ group, address }: GroupProps) {
  const localised = useLocalised();
  const { story } = useStory();
  return (
    <ol className="flex flex-col divide-y divide-rule">
      {group.entries.map((entry) => {
        const [words] = entry.evidence;
        return (
          words !== undefined && (
            <li key={entry.id} className="py-2">
              <AddressLink
                address={entryAddress(story, entry, words, address.filter)}
                className="block font-reading text-ui underline-offset-8 hover:underline"
              >
                <Told>{localised(entry.title)}</Told>
              </AddressLink>
            </li>
          )
        );
      })}
    </ol>
  );
}
