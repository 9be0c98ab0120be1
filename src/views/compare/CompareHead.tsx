import { Printer } from "lucide-react";
import type { Statement } from "@/corpus";
import { directionOf, type Locale, Told, useLocale, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress, useHref } from "@/parts/address";
import { NoteText } from "@/parts/NoteText";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import { Button, buttonClass } from "@/ui/Button";
import { Dotted } from "@/ui/Dotted";
import { CopyLink } from "./CopyLink";
import { ExportMenu } from "./export/ExportMenu";
import { type NeighbourStatements, Neighbours } from "./Neighbours";
import { HeadShareButton } from "./share/ShareButton";

interface CompareHeadProps extends NeighbourStatements {
  readonly statement: Statement;
  readonly address: StatementAddress;
  /** The statement's place among those that the filter leaves, from 1; null where it is not among them. */
  readonly position: number | null;
  readonly of: number;
}

function Crumbs({ statement, address, position, of }: Omit<CompareHeadProps, keyof NeighbourStatements>) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  const who = speaker(statement.speaker);
  const crumbs = [
    { key: "who", content: who !== null && <SpeakerName story={story} speaker={who} /> },
    {
      key: "story",
      content: (
        <AddressLink
          address={{ screen: "story", story: story.id, filter: address.filter, sort: "time" }}
          className="inline-block py-1 underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink"
        >
          <Told>{localised(story.title)}</Told>
        </AddressLink>
      ),
    },
    { key: "day", content: <span>{dayRange(statement.said)}</span> },
    {
      key: "position",
      content: (
        <span>
          {position === null ? t("compare.outside") : t("compare.position", { number: position, of })}
        </span>
      ),
    },
  ];
  return <Dotted className="text-note text-ink-2" items={crumbs} />;
}

/** What the statement is, in both languages, where it stands among the others, and what to do with the page. */
export function CompareHead({ statement, address, position, of, previous, next }: CompareHeadProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const href = useHref()(address);
  const other: Locale = locale === "ar" ? "en" : "ar";
  return (
    <header className="flex flex-col gap-1 pt-6 pb-3 md:pt-10 print:pt-0">
      <div className="flex flex-wrap items-center justify-between gap-x-8">
        <Crumbs statement={statement} address={address} position={position} of={of} />
        <div className="max-md:hidden">
          <Neighbours address={address} previous={previous} next={next} />
        </div>
      </div>
      <h1 className="max-w-6xl font-reading text-title font-bold">{statement.gloss[locale]}</h1>
      <div className="flex flex-wrap items-start justify-between gap-x-8">
        {/* What the engine found has one gloss for both, in the article's own words. */}
        <p className="max-w-4xl py-1">
          {statement.gloss[other] !== statement.gloss[locale] && (
            <span
              lang={other}
              dir={directionOf(other)}
              className={`inline-block text-ink-2 ${other === "ar" ? "font-reading text-heading" : "text-ui"}`}
            >
              {statement.gloss[other]}
            </span>
          )}
        </p>
        <div className="-mx-3 flex flex-wrap items-start print:hidden">
          <div className="flex flex-wrap items-start max-md:hidden">
            <CopyLink key={href} href={href} />
            {position !== null && (
              <HeadShareButton
                key={`share ${href}`}
                statement={statement}
                address={address}
                className={buttonClass("quiet")}
              />
            )}
          </div>
          {position !== null && <ExportMenu statement={statement} address={address} />}
          <Button kind="quiet" className="max-md:hidden" onClick={() => window.print()}>
            <Printer aria-hidden size={18} />
            <span>{t("compare.print")}</span>
          </Button>
        </div>
      </div>
      <NoteText note={statement.note} />
    </header>
  );
}
