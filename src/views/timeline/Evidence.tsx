import { type Filter, quoteText } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { EnglishLine } from "@/parts/EnglishLine";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import type { Entry } from "./entries";
import { entryAddress } from "./entry-address";

interface EvidenceProps {
  readonly entry: Entry;
  readonly filter: Filter;
}

/** The words that an entry rests on, each leading to its place in the article. */
function Words({ entry, filter }: EvidenceProps) {
  const { story, article, outlet } = useStory();
  return (
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
            {/* The dash goes along with the name, and never ends a line. */}
            <span className="inline-block">
              <span>{"— "}</span>
              <OutletName outlet={publisher} short />
            </span>
            <EnglishLine wording={quote} />
          </li>
        );
      })}
    </ul>
  );
}

/** What the fold over an entry's words is called: how many they are, and whether it also tells how the day is known. */
function useFoldLabel({ lane, evidence, because }: Entry): string {
  const { t } = useTranslation();
  const { length: count } = evidence;
  if (lane === "published" || count === 0) return t("timeline.how");
  const places = lane === "said" ? t("counted.wordings", { count }) : t("counted.places", { count });
  return because === null ? places : t("timeline.placesAndHow", { places });
}

/** The words that an entry rests on and how its days follow from them, folded; nothing where there is nothing to tell. */
export function Evidence({ entry, filter }: EvidenceProps) {
  const localised = useLocalised();
  const label = useFoldLabel(entry);
  const { evidence, because } = entry;
  if (evidence.length === 0 && because === null) return null;
  return (
    <details className="text-note text-ink-2">
      <summary className="inline-block min-h-8 py-1 underline decoration-rule underline-offset-4 hover:text-ink">
        {label}
      </summary>
      <div className="flex flex-col gap-2 border-s-2 border-rule ps-4 pb-2">
        {evidence.length > 0 && <Words entry={entry} filter={filter} />}
        {because !== null && (
          <p>
            <Told>{localised(because)}</Told>
          </p>
        )}
      </div>
    </details>
  );
}
