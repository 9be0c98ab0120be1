import { type Filter, quoteText } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import type { Entry } from "./entries";
import { entryAddress } from "./entry-address";

interface EvidenceProps {
  readonly entry: Entry;
  readonly filter: Filter;
  /** Whether how the days follow is shown when it is asked for. */
  readonly folded?: boolean;
}

/** The words that an entry rests on, each leading to its place in the article, and how the days follow from them. */
export function Evidence({ entry, filter, folded = false }: EvidenceProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story, article, outlet } = useStory();
  return (
    <>
      <ul className="flex flex-col gap-1">
        {entry.evidence.map((quote) => {
          const source = article(quote.article);
          const publisher = source === null ? null : outlet(source.outlet);
          if (source === null || publisher === null) return null;
          return (
            <li key={`${quote.article}-${quote.start}`} className="text-note text-ink-2">
              <AddressLink
                address={entryAddress(story, entry, quote, filter)}
                className="font-reading text-ui text-ink underline decoration-rule underline-offset-8 hover:decoration-ink"
              >
                <span lang={source.lang} dir={source.dir}>{`«${quoteText(source, quote)}»`}</span>
              </AddressLink>{" "}
              <span>
                <span>{"— "}</span>
                <OutletName outlet={publisher} short />
              </span>
            </li>
          );
        })}
      </ul>
      {entry.because !== null &&
        (folded ? (
          <details className="text-note text-ink-2">
            <summary className="inline-block min-h-8 py-1 underline decoration-rule underline-offset-4 hover:text-ink">
              {t("timeline.how")}
            </summary>
            <p className="border-s-2 border-rule ps-4 pb-2">
              <Told>{localised(entry.because)}</Told>
            </p>
          </details>
        ) : (
          <p className="text-note text-ink-2">
            <Told>{`${t("timeline.because")} ${localised(entry.because)}`}</Told>
          </p>
        ))}
    </>
  );
}
