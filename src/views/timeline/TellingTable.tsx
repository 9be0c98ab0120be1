import { memo } from "react";
import { type Article, type Filter, hasFoundWordings, type SpeakerId } from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import { PlainLink } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { ByWidth } from "@/ui/ByWidth";
import type { Entry } from "./entries";
import { entryAddress } from "./entry-address";
import type { Telling } from "./one-day";

interface TellingProps {
  /** The statements of the day, as they are known to have been said. */
  readonly entries: readonly Entry[];
  /** In the order of their publication. */
  readonly articles: readonly Article[];
  readonly telling: Telling;
  readonly filter: Filter;
}

interface Run {
  readonly speaker: SpeakerId;
  readonly entries: readonly Entry[];
}

/** Statements in their order, those together that one speaker made in a row. */
function runsOf(entries: readonly Entry[]): readonly Run[] {
  const runs: { speaker: SpeakerId; entries: Entry[] }[] = [];
  for (const entry of entries) {
    if (entry.statement === null) continue;
    const { speaker } = entry.statement;
    const last = runs.at(-1);
    if (last?.speaker === speaker) last.entries.push(entry);
    else runs.push({ speaker, entries: [entry] });
  }
  return runs;
}

/** What was said on one day in its order, and in which place each article tells it, the first to come out first. */
export function TellingTable(props: TellingProps) {
  return <ByWidth step="md" narrow={<TellingList {...props} />} wide={<WideTable {...props} />} />;
}

const head = "border-b-2 border-ink pb-2 align-bottom text-note leading-tight font-semibold";

function WideTable({ entries, articles, telling, filter }: TellingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story, outlet, speaker } = useStory();
  return (
    <table aria-labelledby="title-day" className="w-full table-fixed border-separate border-spacing-0">
      <colgroup>
        <col className="w-1/2" />
        {articles.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-start`}>
            {t("story.statement")}
          </th>
          {articles.map((article) => {
            const publisher = outlet(article.outlet);
            return (
              <th key={article.id} scope="col" className={`${head} px-1 text-center text-balance`}>
                {publisher !== null && <OutletName outlet={publisher} short />}
                <span className="sr-only">{" · "}</span>
                <span className="block font-normal text-ink-2">
                  {format.shortDay(article.published.date)}
                </span>
              </th>
            );
          })}
        </tr>
      </thead>
      {runsOf(entries).map((run) => {
        const who = speaker(run.speaker);
        return (
          <tbody key={run.entries[0]?.id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={articles.length + 1}
                className="border-b border-rule pt-5 pb-1 text-start text-note font-semibold"
              >
                {who !== null && <SpeakerName story={story} speaker={who} />}
              </th>
            </tr>
            {run.entries.map((entry) => (
              <tr key={entry.id} className="break-inside-avoid hover:bg-sheet">
                <th scope="row" className="border-b border-rule py-1 pe-4 text-start font-normal">
                  <EntryLink entry={entry} filter={filter} />
                </th>
                {articles.map((article) => (
                  <td key={article.id} className="border-b border-rule text-center">
                    <Place {...{ entry, article, telling, filter }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function TellingList({ entries, articles, telling, filter }: TellingProps) {
  const { story, speaker } = useStory();
  return (
    <ol className="flex flex-col gap-5">
      {runsOf(entries).map((run) => {
        const who = speaker(run.speaker);
        return (
          <li key={run.entries[0]?.id}>
            <p className="border-b border-rule pb-1 text-note font-semibold">
              {who !== null && <SpeakerName story={story} speaker={who} />}
            </p>
            <ol className="flex flex-col divide-y divide-rule">
              {run.entries.map((entry) => (
                <li key={entry.id} className="py-2">
                  <EntryLink entry={entry} filter={filter} />
                  <p className="flex flex-wrap gap-x-4 text-note text-ink-2">
                    {articles.map((article) => (
                      <Place key={article.id} {...{ entry, article, telling, filter }} named />
                    ))}
                  </p>
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

/** What was said, leading to its first words. */
export const EntryLink = memo(function EntryLink({ entry, filter }: { entry: Entry; filter: Filter }) {
  const localised = useLocalised();
  const { story } = useStory();
  const [words] = entry.evidence;
  if (words === undefined) return <Told>{localised(entry.title)}</Told>;
  return (
    <PlainLink
      address={entryAddress(story, entry, words, filter)}
      className="font-reading text-ui decoration-edge underline-offset-8 hover:underline"
    >
      <Told>{localised(entry.title)}</Told>
    </PlainLink>
  );
});

interface PlaceProps {
  readonly entry: Entry;
  readonly article: Article;
  readonly telling: Telling;
  readonly filter: Filter;
  /** Whether the outlet is named, where no head does. */
  readonly named?: boolean;
}

/** In which place an article tells a statement, leading to it there; what it begins with stands out. */
function Place({ entry, article, telling, filter, named = false }: PlaceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { story, outlet } = useStory();
  const told = telling.get(article.id)?.get(entry.id);
  const silence = hasFoundWordings(story) ? "coverage.notFound" : "coverage.none";
  const publisher = outlet(article.outlet);
  if (publisher === null) return null;
  if (told === undefined) return named ? null : <span className="sr-only">{t(silence)}</span>;
  const { place, start, end } = told;
  const label = t("timeline.place", { outlet: localised(publisher.short), place });
  return (
    <PlainLink
      // Where the outlet is named in sight, a label would have to hold what is seen to the letter.
      aria-label={named ? undefined : label}
      address={entryAddress(story, entry, { article: article.id, start, end }, filter)}
      className={`inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 tabular-nums hover:bg-wash hover:underline ${place === 1 ? "font-bold text-rubric" : ""}`}
    >
      {named && <span className="sr-only">{label}</span>}
      <span aria-hidden={named} className="inline-flex items-center gap-1.5">
        {named && <OutletName outlet={publisher} short />}
        <span>{format.number(place)}</span>
      </span>
    </PlainLink>
  );
}
