import type { ReactNode } from "react";
import type { Article, Line, Outlet } from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import { NoteText } from "@/parts/NoteText";
import { OutletName } from "@/parts/OutletName";
import { useLocalised } from "@/parts/use-localised";
import { useProvenanceText } from "@/parts/use-provenance-text";
import { Dotted } from "@/ui/Dotted";

/** What an article without a headline is called instead: who published it, and when. */
export function useArticleTitle(): (article: Article, outlet: Outlet) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  return ({ text, lines, published }, outlet) => {
    const headline = lines.find(({ kind }) => kind === "headline");
    return headline === undefined
      ? t("reader.untitled", { outlet: localised(outlet.short), day: format.day(published.date) })
      : text.slice(headline.start, headline.end);
  };
}

interface ArticleHeadProps {
  readonly article: Article;
  readonly outlet: Outlet;
  /** The headline's line and its text with its marks; null where the article has none. */
  readonly headline: { readonly line: Line; readonly content: ReactNode } | null;
}

const title = "font-reading text-title font-bold reader-headline";

/** What is known of the article, from its own words and from elsewhere, with the reasons. */
function Provenance({ article, outlet }: Pick<ArticleHeadProps, "article" | "outlet">) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const provenanceText = useProvenanceText();
  const { provenance } = article;
  const address = (text: string) => (
    <bdi dir="ltr" className="break-all">
      {text}
    </bdi>
  );
  const facts: readonly { readonly term: string; readonly fact: ReactNode }[] = [
    { term: t("reader.publisher"), fact: <Told>{localised(outlet.note)}</Told> },
    { term: t(`date.${article.published.basis}`), fact: <Told>{localised(article.published.because)}</Told> },
    ...(article.address === null ? [] : [{ term: t("reader.sameTextAt"), fact: address(article.address) }]),
    ...(provenance?.address === undefined || provenance.address === article.address
      ? []
      : [{ term: t("provenance.takenFrom"), fact: address(provenance.address) }]),
    ...(provenance === undefined ? [] : [{ term: t("provenance.how"), fact: provenanceText(provenance) }]),
  ];
  return (
    <details className="text-note text-ink-2 print:hidden">
      <summary className="inline-block min-h-8 py-1 underline decoration-rule underline-offset-4 hover:text-ink">
        {t("reader.provenance")}
      </summary>
      <dl className="flex flex-col gap-2 border-s-2 border-rule py-1 ps-4">
        {facts.map(({ term, fact }) => (
          <div key={term}>
            <dt className="inline font-semibold text-ink">{`${term}: `}</dt>
            <dd className="inline">{fact}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Who published the article, when, after whom, and its headline. */
export function ArticleHead({ article, outlet, headline }: ArticleHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = useArticleTitle();
  const { published, credits, byline } = article;
  const facts = [
    {
      key: "outlet",
      content: (
        <strong className="font-semibold text-ink">
          <OutletName outlet={outlet} />
        </strong>
      ),
    },
    { key: "day", content: <time dateTime={published.date}>{format.day(published.date)}</time> },
    { key: "basis", content: t(`date.${published.basis}`) },
    ...(credits.length === 0
      ? []
      : [{ key: "credits", content: <Told>{t("reader.credits", { credits: format.list(credits) })}</Told> }]),
  ];
  return (
    <header className="flex flex-col gap-3">
      <Dotted className="text-note text-ink-2" items={facts} />
      {headline === null ? (
        <>
          <h1 className={title}>
            <Told>{titleOf(article, outlet)}</Told>
          </h1>
          <p className="text-note text-ink-2">{t("reader.noHeadline")}</p>
        </>
      ) : (
        <h1 lang={article.lang} dir={article.dir} data-start={headline.line.start} className={title}>
          {headline.content}
        </h1>
      )}
      {byline !== null && (
        <p className="text-ui">
          <span>{`${t("reader.by")} `}</span>
          <bdi lang={article.lang} dir={article.dir}>
            {byline}
          </bdi>
        </p>
      )}
      <NoteText note={article.note} />
      <Provenance article={article} outlet={outlet} />
    </header>
  );
}
