import { useMemo } from "react";
import type { Filter, Highlight } from "@/corpus";
import { highlightsLeft, shownHighlight } from "@/corpus/highlights";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, statementAddress } from "@/parts/address";
import { HelpLink } from "@/parts/HelpLink";
import { HighlightSides } from "@/parts/highlights/HighlightSides";
import { useHighlightLabel } from "@/parts/highlights/use-highlight-label";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { useHighlights } from "./use-highlights";
import { allDifferences } from "./WhereTheyPart";

/** What differs most in the story, as two outlets' very words; nothing where the filter leaves none of it. */
export function Highlights({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const found = useHighlights(story);
  const left = useMemo(() => highlightsLeft(story, found, filter), [story, found, filter]);
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="highlights" className="story-highlights flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h2 id="highlights" className="text-heading font-semibold">
          {t("story.highlights")}
        </h2>
        <a
          href={`#${allDifferences}`}
          className="inline-flex min-h-8 items-center text-note text-ink-2 underline decoration-rule underline-offset-4 hover:text-ink print:hidden"
        >
          {t("story.allDifferences")}
        </a>
        <HelpLink part="example" />
      </div>
      <ol className="grid gap-x-12 gap-y-8 md:grid-cols-2 print:grid-cols-2 print:gap-y-4">
        {left.map((highlight, index) => (
          <Card
            key={`${highlight.kind} ${highlight.statement}`}
            highlight={highlight}
            // The first takes the whole width where the others then make whole rows.
            isLead={index === 0 && left.length % 2 === 1}
            filter={filter}
          />
        ))}
      </ol>
    </section>
  );
}

interface CardProps {
  readonly highlight: Highlight;
  readonly isLead: boolean;
  readonly filter: Filter;
}

function Card({ highlight, isLead, filter }: CardProps) {
  const labelOf = useHighlightLabel();
  const localised = useLocalised();
  const { story, statement, speaker } = useStory();
  const shown = useMemo(() => shownHighlight(story, highlight), [story, highlight]);
  const speakerId = statement(highlight.statement)?.speaker;
  const who = speakerId === undefined ? null : speaker(speakerId);
  if (shown === null) return null;
  return (
    <li
      className={`flex break-inside-avoid flex-col gap-3 border-t-2 border-ink pt-3 print:gap-1 ${isLead ? "md:col-span-2 print:col-span-2" : ""}`}
    >
      <h3 className="text-note font-semibold text-rubric">
        <Told>{labelOf(shown)}</Told>
      </h3>
      <HighlightSides story={story.id} highlight={shown} filter={filter} size={isLead ? "lead" : "card"} />
      <p className="mt-auto flex flex-wrap items-baseline gap-x-3 text-note text-ink-2">
        {who !== null && <SpeakerName story={story} speaker={who} short />}
        <AddressLink
          address={statementAddress(story.id, highlight.statement, filter)}
          className="underline decoration-rule underline-offset-4 hover:text-ink"
        >
          <Told>{localised(shown.gloss)}</Told>
        </AddressLink>
      </p>
    </li>
  );
}
