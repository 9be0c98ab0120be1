import { type Article, type Outlet, placeInArticle, type Quote, type StatementId } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { usePlaceName } from "@/parts/use-place-name";

interface PlaceLinkProps {
  readonly address: StatementAddress;
  readonly article: Article;
  readonly outlet: Outlet;
  readonly quote: Quote;
  /** The statement that the quote words, whose panel leads back; null for narration. */
  readonly statement: StatementId | null;
}

/** The way to a quote where it stands, in its article. */
export function PlaceLink({ address, article, outlet, quote, statement }: PlaceLinkProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const placeName = usePlaceName();
  return (
    <AddressLink
      address={{
        screen: "article",
        story: address.story,
        article: article.id,
        filter: address.filter,
        statement,
        at: { start: quote.start, end: quote.end },
      }}
      className="inline-flex min-h-8 items-center text-note text-ink-2 underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink print:hidden"
    >
      <span>{t("compare.inArticle")}</span>{" "}
      <span className="sr-only">
        <Told>
          {`· ${t("compare.placeOf", {
            outlet: localised(outlet.name),
            place: placeName(placeInArticle(article, quote)),
          })}`}
        </Told>
      </span>
    </AddressLink>
  );
}
