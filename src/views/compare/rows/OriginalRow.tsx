import { Pin } from "lucide-react";
import { useContext } from "react";
import { printerOf } from "@/corpus";
import type { OriginalPassage } from "@/corpus/original";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { CollatedContext } from "../collated/CollatedContext";
import { MarkedWording } from "../collated/WordingWords";

interface OriginalRowProps {
  readonly address: StatementAddress;
  readonly passage: OriginalPassage;
}

/** What the speaker's own text has of the statement: the reference, and no outlet. Its name lets it go again. */
export function OriginalRow({ address, passage: { original, ranges, text } }: OriginalRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story } = useStory();
  const collated = useContext(CollatedContext);
  const index = collated?.wordings.findIndex(({ outlet }) => outlet === null) ?? -1;
  const printer = printerOf(story, original);
  const [first] = ranges;
  return (
    <section aria-labelledby="row-original" data-original-row className="comparison-row">
      <div>
        <h2 id="row-original" className="text-ui font-semibold">
          <AddressLink
            address={{ ...address, base: null }}
            replace
            keepScroll
            aria-current="true"
            className="inline-block min-h-6 underline-offset-4 hover:underline"
          >
            <span>{t("original.title")}</span>
          </AddressLink>
        </h2>
        <p className="flex items-center gap-1 text-note">
          <Pin aria-hidden size={14} className="shrink-0" />
          <span>{t("compare.collated.isBase")}</span>
        </p>
      </div>
      <div className="row-wording">
        <p className="text-note text-ink-2">
          <span>{t(`original.form_${original.form}`)}</span>
          <span>{" · "}</span>
          <time dateTime={original.published.date}>{format.shortDay(original.published.date)}</time>
          {printer !== null && (
            <>
              <span>{` · ${t("original.printedBy")} `}</span>
              <OutletName outlet={printer} short />
            </>
          )}
        </p>
        <div className="flex min-w-0 flex-col items-start gap-1">
          <blockquote className="w-full max-w-measure reading-text">
            {index === -1 ? (
              <p lang={original.lang} dir={original.dir} className="whitespace-pre-line font-reading">
                {text}
              </p>
            ) : (
              <MarkedWording wording={index} />
            )}
          </blockquote>
          {first !== undefined && (
            <AddressLink
              address={{
                screen: "original",
                story: address.story,
                original: original.id,
                filter: address.filter,
                untaken: false,
                at: { start: first.start, end: first.end },
              }}
              className="inline-flex min-h-8 items-center text-note text-ink-2 underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink print:hidden"
            >
              {t("original.inPlace")}
            </AddressLink>
          )}
        </div>
      </div>
    </section>
  );
}
