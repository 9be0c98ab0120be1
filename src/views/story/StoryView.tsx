import "./story-print.css";
import { Told, useFormat, useTranslation } from "@/i18n";
import type { StoryAddress } from "@/parts/address";
import { Name } from "@/parts/Name";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { Dotted } from "@/ui/Dotted";
import { CoverageSection } from "./CoverageSection";
import { DataSet } from "./DataSet";
import { Headlines } from "./Headlines";
import { Highlights } from "./Highlights";
import { Speakers } from "./Speakers";
import { TimelineStrip } from "./TimelineStrip";
import { WhereTheyPart } from "./WhereTheyPart";
import { WhoTookIt } from "./WhoTookIt";

/** One occasion: what differs most, the headlines, who reported what and how, the speakers, the days. */
export function StoryView({ address }: { readonly address: StoryAddress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { story } = useStory();
  usePageTitle(localised(story.title));

  return (
    <div className="mx-auto flex max-w-page flex-col gap-14 px-4 py-8 md:px-8 md:py-12 print:gap-6 print:p-0">
      <header className="flex flex-col gap-3">
        <Dotted
          className="text-note text-ink-2"
          items={[
            format.day(story.date),
            t("count.outlets", { count: story.outlets.length }),
            t("count.statements", { count: story.statements.length }),
          ]}
        />
        <h1 className="font-reading text-title font-bold">
          <Name of={story.title} />
        </h1>
        <p className="max-w-measure font-reading leading-7 text-ink-2 md:text-heading md:leading-9 print:text-ui print:leading-6">
          <Told>{localised(story.summary)}</Told>
        </p>
      </header>
      <Highlights filter={address.filter} />
      <Headlines filter={address.filter} />
      <CoverageSection address={address} />
      <Speakers filter={address.filter} />
      <TimelineStrip filter={address.filter} />
      <WhereTheyPart filter={address.filter} />
      <WhoTookIt filter={address.filter} />
      <DataSet />
    </div>
  );
}
