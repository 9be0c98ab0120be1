import type { Filter } from "@/corpus";
import type { SharedText } from "@/corpus/original";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, articleAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { QuoteLink } from "@/parts/QuotedWords";
import { useStory } from "@/parts/StoryContext";

interface SharedTextsProps {
  readonly shared: readonly SharedText[];
  readonly filter: Filter;
}

/** What outlets share to the letter beyond quotations: one text that several printed, and passages. */
export function SharedTexts({ shared, filter }: SharedTextsProps) {
  return (
    <ul className="flex flex-col gap-4">
      {shared.map((each) => (
        <SharedItem
          key={each.quotes.map(({ article, start }) => `${article} ${start}`).join(" ")}
          of={each}
          filter={filter}
        />
      ))}
    </ul>
  );
}

function SharedItem({ of, filter }: { readonly of: SharedText; readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story, outletOf } = useStory();
  const { kind, quotes, words, agency, first } = of;
  const [quote] = quotes;
  const earliest = first === null ? null : outletOf(first);
  return (
    <li className="flex flex-col gap-1 border-t border-rule pt-3">
      <p className="flex flex-wrap gap-x-4">
        {quotes.map(({ article, start, end }) => {
          const outlet = outletOf(article);
          return (
            outlet !== null && (
              <AddressLink
                key={article}
                address={{ ...articleAddress(story.id, article, filter), at: { start, end } }}
                className="font-semibold underline underline-offset-4"
              >
                <OutletName outlet={outlet} />
              </AddressLink>
            )
          );
        })}
      </p>
      <p className="text-note text-ink-2">
        {t(kind === "one-text" ? "original.oneText" : "original.passage", { count: words })}
      </p>
      {kind === "passage" && quote !== undefined && <QuoteLink quote={quote} filter={filter} />}
      {agency !== null && (
        <p className="text-note">
          <Told>{t("original.agency", { agency })}</Told>
        </p>
      )}
      {earliest !== null && (
        <p className="text-note">
          <span>{`${t("original.first")} `}</span>
          <OutletName outlet={earliest} />
        </p>
      )}
    </li>
  );
}
