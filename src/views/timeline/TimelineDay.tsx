import { useMemo } from "react";
import type { Day, Filter } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, articleAddress, type TimelineAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useDayRange } from "@/parts/use-day-range";
import { TitledSection } from "@/ui/TitledSection";
import { Evidence } from "./Evidence";
import { type Entry, groupBySpeaker } from "./entries";
import { inOrderOfPublication, tellingOrder } from "./one-day";
import { EntryLink, TellingTable } from "./TellingTable";

interface TimelineDayProps {
  readonly day: Day;
  readonly entries: readonly Entry[];
  readonly address: TimelineAddress;
}

/** A story of one day: what was said in its order and in that of each article, what came before, what came out when. */
export function TimelineDay({ day, entries, address: { filter } }: TimelineDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story } = useStory();
  const articles = useMemo(() => inOrderOfPublication(story, filter), [story, filter]);
  const said = entries.filter(({ lane }) => lane === "said");
  const telling = useMemo(() => tellingOrder(articles, said), [articles, said]);
  const isOfDay = ({ range }: Entry) => range.precision === "day" && range.from === day;
  const ofDay = said.filter(isOfDay);
  const others = said.filter((entry) => !isOfDay(entry));
  const happened = entries.filter(({ lane }) => lane === "happened");
  const published = entries.filter(({ lane }) => lane === "published");
  return (
    <div className="flex flex-col gap-12">
      {ofDay.length > 0 && (
        <TitledSection id="day" title={t("timeline.saidOn", { day: format.day(day) })}>
          <p className="max-w-measure text-note text-ink-2">{t("timeline.telling")}</p>
          <TellingTable entries={ofDay} articles={articles} telling={telling} filter={filter} />
        </TitledSection>
      )}
      {others.length > 0 && (
        <TitledSection id="others" title={t("timeline.otherDays")}>
          <OtherDays entries={others} filter={filter} />
        </TitledSection>
      )}
      <div className="grid items-start gap-x-12 gap-y-12 lg:grid-cols-2">
        {happened.length > 0 && (
          <TitledSection id="happened" title={t("timeline.lane_happened")}>
            <ol className="flex flex-col divide-y divide-rule">
              {happened.map((entry) => (
                <Happened key={entry.id} entry={entry} filter={filter} />
              ))}
            </ol>
          </TitledSection>
        )}
        <TitledSection id="published" title={t("timeline.publishedInOrder")}>
          <ol className="flex flex-col divide-y divide-rule">
            {published.map((entry) => (
              <Published key={entry.id} entry={entry} filter={filter} />
            ))}
          </ol>
        </TitledSection>
      </div>
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}

/** What was said on another day, or nobody knows on which, by speaker. */
function OtherDays({ entries, filter }: EntriesProps) {
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  return (
    <ol className="grid gap-x-12 gap-y-5 lg:grid-cols-2">
      {groupBySpeaker(entries).map((group) => {
        const who = speaker(group.speaker);
        return (
          <li key={`${group.speaker} ${group.range.from} ${group.range.to}`}>
            <p className="flex flex-wrap items-center gap-x-3 text-note font-semibold">
              {who !== null && <SpeakerName story={story} speaker={who} />}
              <span className="font-normal text-ink-2">{dayRange(group.range)}</span>
            </p>
            <ol className="flex flex-col divide-y divide-rule">
              {group.entries.map((entry) => (
                <li key={entry.id} className="py-1.5">
                  <EntryLink entry={entry} filter={filter} />
                  <Evidence entry={{ ...entry, evidence: [] }} filter={filter} />
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly filter: Filter;
}

function Happened({ entry, filter }: EntryProps) {
  const dayRange = useDayRange();
  return (
    <li className="flex flex-col py-2">
      <span className="text-note text-ink-2">{dayRange(entry.range)}</span>
      <EntryLink entry={entry} filter={filter} />
      <Evidence entry={entry} filter={filter} />
    </li>
  );
}

function Published({ entry, filter }: EntryProps) {
  const dayRange = useDayRange();
  const { story, outlet } = useStory();
  const { article } = entry;
  const publisher = article === null ? null : outlet(article.outlet);
  if (article === null || publisher === null) return null;
  return (
    <li className="flex flex-col py-2">
      <span className="text-note text-ink-2">{dayRange(entry.range)}</span>
      <AddressLink
        address={articleAddress(story.id, article.id, filter)}
        className="font-reading text-ui decoration-edge underline-offset-8 hover:underline"
      >
        <OutletName outlet={publisher} />
      </AddressLink>
      <Evidence entry={entry} filter={filter} />
    </li>
  );
}
