import { useMemo } from "react";
import { isFiltered, narrow, type Original, printerOf } from "@/corpus";
import { originalReport } from "@/corpus/original";
import { Told, useFormat, useTranslation } from "@/i18n";
import { AddressLink, type OriginalAddress } from "@/parts/address";
import { Name } from "@/parts/Name";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SharedTexts } from "@/parts/shared-texts/SharedTexts";
import { usePageTitle } from "@/parts/use-page-title";
import { buttonClass } from "@/ui/Button";
import { Quoting } from "./Quoting";
import { SentenceRow } from "./SentenceRow";

interface OriginalViewProps {
  readonly original: Original;
  readonly address: OriginalAddress;
}

/** Who spoke, when, and who printed it. */
function Head({ original }: Pick<OriginalViewProps, "original">) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story, speaker } = useStory();
  const whose = speaker(original.speaker);
  const printer = printerOf(story, original);
  const headline = original.lines.find(({ kind }) => kind === "headline");
  return (
    <header className="flex flex-col gap-2">
      <p className="text-note text-ink-2">
        <span className="font-semibold text-rubric">{t(`original.form_${original.form}`)}</span>
        <span>{" · "}</span>
        {whose !== null && <Name of={whose.name} />}
        <span>{" · "}</span>
        <time dateTime={original.published.date}>{format.day(original.published.date)}</time>
        {printer !== null && (
          <>
            <span>{` · ${t("original.printedBy")} `}</span>
            <OutletName outlet={printer} />
          </>
        )}
      </p>
      <h1 className="font-reading text-title font-bold">
        {headline === undefined ? (
          <span>{t("original.title")}</span>
        ) : (
          <span lang={original.lang} dir={original.dir}>
            {original.text.slice(headline.start, headline.end)}
          </span>
        )}
      </h1>
    </header>
  );
}

/** The speaker's own text, and what each outlet made of it. */
export function OriginalView({ original, address }: OriginalViewProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  usePageTitle(t("original.title"));
  const { filter, untaken, at } = address;
  const report = useMemo(() => originalReport(story, original), [story, original]);
  const outlets = useMemo(() => narrow(story, filter).outlets, [story, filter]);
  const shown = useMemo(() => new Set(outlets.map(({ id }) => id)), [outlets]);
  const sentences = report.sentences
    .filter(({ start }) => original.lines.every((line) => line.kind !== "headline" || start >= line.end))
    .map((sentence) => ({ ...sentence, by: sentence.by.filter(({ outlet }) => shown.has(outlet)) }));
  const silent = sentences.filter(({ by }) => by.length === 0).length;
  return (
    <div className="mx-auto flex max-w-page flex-col gap-8 px-4 py-8 md:px-8">
      <Head original={original} />
      <div className="flex max-w-measure flex-col gap-3">
        <p className="text-ink-2">
          <Told>{t("original.intro")}</Told>
        </p>
        <p>{t("original.untaken", { count: silent })}</p>
        {isFiltered(filter) && <p className="text-note text-ink-2">{t("original.filtered")}</p>}
        <AddressLink
          address={{ ...address, untaken: !untaken }}
          keepScroll
          replace
          className={`${buttonClass(untaken ? "strong" : "plain")} self-start print:hidden`}
        >
          {untaken ? t("original.showAll") : t("original.lightUntaken")}
        </AddressLink>
      </div>
      <ol className="flex flex-col" aria-label={t("original.title")}>
        {sentences.map((sentence) => (
          <SentenceRow
            key={sentence.start}
            original={original}
            sentence={sentence}
            of={outlets.length}
            opens={original.lines.some(({ start }) => start === sentence.start)}
            isOpen={at?.start === sentence.start}
            address={address}
          />
        ))}
      </ol>
      <Quoting
        original={original}
        quoting={report.quoting.filter(({ outlet }) => shown.has(outlet))}
        address={address}
      />
      {report.shared.length > 0 && (
        <section aria-labelledby="original-shared" className="flex max-w-measure flex-col gap-4">
          <h2 id="original-shared" className="text-heading font-semibold">
            {t("original.shared")}
          </h2>
          <p className="text-ink-2">{t("original.sharedHelp")}</p>
          <SharedTexts shared={report.shared} filter={filter} />
        </section>
      )}
    </div>
  );
}
