import "./story-card.css";
import { useRef } from "react";
import type { Filter } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { HighlightSides } from "@/parts/highlights/HighlightSides";
import { useHighlightLabel } from "@/parts/highlights/use-highlight-label";
import { CoveragePicture } from "@/parts/marks/CoveragePicture";
import { useLocalised } from "@/parts/use-localised";
import { ByWidth } from "@/ui/ByWidth";
import { useNearing } from "@/ui/use-nearing";
import { usePrinting } from "@/ui/use-printing";
import type { PicturedStory } from "./pictured";
import { StoryFacts } from "./StoryFacts";
import { WaysIn } from "./WaysIn";

interface StoryCardProps {
  readonly pictured: PicturedStory;
  readonly filter: Filter;
  /** Whether its picture is there from the beginning; else it is drawn when the card comes near the window. */
  readonly isFirst: boolean;
}

/** A story among others: one real difference, its day, its title, who reported what at a glance, and the ways in. */
export function StoryCard({ pictured, filter, isFirst }: StoryCardProps) {
  const { summary, lead, left } = pictured;
  const card = useRef<HTMLLIElement>(null);
  const isNear = useNearing(card);
  const printing = usePrinting();
  const isDrawn = isFirst || isNear || printing;
  const { t } = useTranslation();
  const localised = useLocalised();
  const labelOf = useHighlightLabel();
  return (
    <li ref={card} className="story-card flex break-inside-avoid flex-col gap-4 border-t-2 border-ink pt-4">
      {lead !== null && (
        <div className="flex flex-col gap-2 pb-2">
          <p className="text-note font-semibold text-rubric">
            <Told>{labelOf(lead)}</Told>
          </p>
          <HighlightSides story={summary.id} highlight={lead} filter={filter} size="card" />
        </div>
      )}
      <StoryFacts summary={summary} />
      <h2 className="font-reading text-heading font-bold">
        <AddressLink
          address={{ screen: "story", story: summary.id, filter, sort: "time" }}
          className="decoration-edge underline-offset-8 hover:underline"
        >
          <Told>{localised(summary.title)}</Told>
        </AddressLink>
      </h2>
      <p className="max-w-measure font-reading leading-8">
        <Told>{localised(summary.summary)}</Told>
      </p>
      <figure className="mt-auto flex flex-col gap-2 pt-2">
        {isDrawn && <CardPicture pictured={pictured} />}
        {left !== null && (
          <figcaption className="text-note text-ink-2">
            {t("filter.left", { shown: left, all: summary.statements })}
          </figcaption>
        )}
      </figure>
      <WaysIn story={summary.id} filter={filter} />
    </li>
  );
}

function CardPicture({ pictured: { summary, picture } }: { readonly pictured: PicturedStory }) {
  const drawn = picture();
  return (
    <ByWidth
      step="sm"
      narrow={<CoveragePicture picture={drawn} whole={summary.coverage} form="bare" />}
      wide={<CoveragePicture picture={drawn} whole={summary.coverage} form="score" />}
    />
  );
}
