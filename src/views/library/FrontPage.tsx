import type { ReactNode } from "react";
import type { Filter, ShownHighlight } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type StoryAddress, statementAddress } from "@/parts/address";
import { HighlightSides } from "@/parts/highlights/HighlightSides";
import { useHighlightLabel } from "@/parts/highlights/use-highlight-label";
import { CoveragePicture } from "@/parts/marks/CoveragePicture";
import { useLocalised } from "@/parts/use-localised";
import { buttonClass } from "@/ui/Button";
import { ByWidth } from "@/ui/ByWidth";
import { keepFocus } from "@/ui/keep-focus";
import { PictureKey } from "./PictureKey";
import type { PicturedStory } from "./pictured";
import { StoryFacts } from "./StoryFacts";
import { WaysIn } from "./WaysIn";

interface FrontPageProps {
  readonly pictured: PicturedStory;
  readonly filter: Filter;
  /** What stands in place of the picture where the filter leaves nothing. */
  readonly nothingLeft: ReactNode;
}

/** A library of one story: its front page. */
export function FrontPage({ pictured, filter, nothingLeft }: FrontPageProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { summary } = pictured;
  const address: StoryAddress = { screen: "story", story: summary.id, filter, sort: "time" };
  return (
    <div className="mx-auto flex max-w-page flex-col gap-8 px-4 py-6 md:gap-10 md:px-8 md:py-8">
      <p className="flex flex-wrap items-baseline gap-x-4 text-ink-2">
        <strong className="font-reading text-heading font-bold text-ink">{t("library.title")}</strong>
        <span>{t("app.tagline")}</span>
      </p>
      {pictured.lead !== null && <LeadDifference pictured={pictured} lead={pictured.lead} filter={filter} />}
      <article className="flex flex-col gap-8 md:gap-10">
        <header className="grid gap-x-12 gap-y-4 lg:grid-cols-3 lg:items-end">
          <div className="flex flex-col gap-3 lg:col-span-2">
            <StoryFacts summary={summary} />
            <h1 className="font-reading text-title font-bold md:text-5xl md:leading-snug">
              <AddressLink address={address} className="decoration-edge underline-offset-8 hover:underline">
                <Told>{localised(summary.title)}</Told>
              </AddressLink>
            </h1>
            <p className="max-w-measure font-reading text-heading leading-9">
              <Told>{localised(summary.summary)}</Told>
            </p>
          </div>
          <div className="lg:flex lg:justify-end">
            <WaysIn story={summary.id} filter={filter} />
          </div>
        </header>
        {pictured.left === 0 ? nothingLeft : <LargePicture pictured={pictured} address={address} />}
      </article>
    </div>
  );
}

interface LeadDifferenceProps extends Omit<FrontPageProps, "nothingLeft"> {
  readonly lead: ShownHighlight;
}

/** One real difference, set large: whoever comes sees what this is before reading what it is. */
function LeadDifference({ pictured: { summary }, lead, filter }: LeadDifferenceProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const labelOf = useHighlightLabel();
  return (
    <section
      aria-label={t("library.lead")}
      className="flex flex-col gap-5 border-y-2 border-ink py-5 md:py-8"
    >
      <p className="text-ui font-semibold text-rubric">
        <Told>{labelOf(lead)}</Told>
      </p>
      <HighlightSides story={summary.id} highlight={lead} filter={filter} size="lead" />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3 text-ui text-ink-2">
        <span>
          <Told>{localised(lead.gloss)}</Told>
        </span>
        <AddressLink
          address={statementAddress(summary.id, lead.statement, filter)}
          className={`${buttonClass("strong")} print:hidden`}
        >
          {t("library.compare")}
        </AddressLink>
      </p>
    </section>
  );
}

interface LargePictureProps {
  readonly pictured: PicturedStory;
  readonly address: StoryAddress;
}

function LargePicture({ pictured: { summary, picture, left }, address }: LargePictureProps) {
  const { t } = useTranslation();
  const drawn = picture();
  return (
    <figure className="flex flex-col gap-4 border-t-2 border-ink pt-5">
      <div className="relative">
        <ByWidth
          step="md"
          narrow={<CoveragePicture picture={drawn} whole={summary.coverage} form="upright" />}
          wide={<CoveragePicture picture={drawn} whole={summary.coverage} form="score" />}
        />
        {/* The same link as the title, for the hand that reaches for the picture. */}
        <AddressLink
          address={address}
          tabIndex={-1}
          aria-hidden="true"
          onMouseDown={keepFocus}
          className="absolute inset-0"
        />
      </div>
      <figcaption className="flex flex-col gap-3 border-t border-rule pt-3">
        <PictureKey picture={drawn} />
        <div className="max-w-measure text-note text-ink-2">
          <ByWidth
            step="md"
            narrow={<p>{t("library.pictureUpright")}</p>}
            wide={<p>{t("library.pictureScore")}</p>}
          />
          {left !== null && <p>{t("filter.left", { shown: left, all: summary.statements })}</p>}
        </div>
      </figcaption>
    </figure>
  );
}
