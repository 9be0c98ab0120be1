import type { Filter } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import type { Axis } from "./axis";
import type { SpeakerGroup } from "./entries";
import { entryAddress } from "./entry-address";

interface SaidOnTheDayProps {
  readonly axis: Axis;
  readonly groups: readonly SpeakerGroup[];
  readonly filter: Filter;
}

/** What was said on the days in view, statement by statement: the day is known, the hours are not. */
export function SaidOnTheDay({ axis, groups, filter }: SaidOnTheDayProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  return (
    <div className="flex flex-col gap-6">
      <p className="text-note text-ink-2">{t("timeline.order")}</p>
      {groups.map((group) => {
        const place = axis.place(group.range);
        const who = speaker(group.speaker);
        if (place === null || who === null) return null;
        return (
          <section
            key={`${group.speaker}-${group.range.from}-${group.range.to}`}
            className={`flex flex-col gap-1 border-t-2 pt-2 ${group.range.precision === "approximate" ? "border-dashed" : ""} border-ink-2`}
            style={{
              marginInlineStart: `${place.start * 100}%`,
              inlineSize: `${(place.end - place.start) * 100}%`,
            }}
          >
            <h3 className="flex flex-wrap items-center gap-x-3 pe-2 text-note font-semibold">
              <SpeakerName story={story} speaker={who} />
              <span className="font-normal text-ink-2">{dayRange(group.range)}</span>
            </h3>
            <ol className="flex list-disc flex-col gap-1.5 ps-5 marker:text-ink-2">
              {group.entries.map((entry) => {
                const [words] = entry.evidence;
                return (
                  <li key={entry.id} className="pe-4 font-reading text-ui">
                    {words !== undefined && (
                      <AddressLink
                        address={entryAddress(story, entry, words, filter)}
                        className="underline-offset-8 hover:underline"
                      >
                        <Told>{localised(entry.title)}</Told>
                      </AddressLink>
                    )}
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
