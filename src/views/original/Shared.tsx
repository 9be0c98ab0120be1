import type { SharedText } from "@/corpus/original";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, articleAddress, type OriginalAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { QuoteLink } from "./Quoting";

interface SharedProps {
  readonly shared: readonly SharedText[];
  readonly address: OriginalAddress;
}

/** What outlets share to the letter beyond quotations: one text that several printed, and passages. */
export function Shared({ shared, address }: SharedProps) {
  const { t } = useTranslation();
  if (shared.length === 0) return null;
  return (
    <section aria-labelledby="original-shared" className="flex max-w-measure flex-col gap-4">
      <h2 id="original-shared" className="text-heading font-semibold">
        {t("original.shared")}
      </h2>
      <p className="text-ink-2">{t("original.sharedHelp")}</p>
      <ul className="flex flex-col gap-4">
        {shared.map((each) => (
          <SharedItem
            key={each.quotes.map(({ article, start }) => `${article} ${start}`).join(" ")}
            of={each}
            address={address}
          />
        ))}
      </ul>
    </section>
  );
}

function SharedItem({ of, address }: { readonly of: SharedText; readonly address: OriginalAddress }) {
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
                address={{ ...articleAddress(story.id, article, address.filter), at: { start, end } }}
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
      {kind === "passage" && quote !== undefined && <QuoteLink quote={quote} address={address} />}
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
