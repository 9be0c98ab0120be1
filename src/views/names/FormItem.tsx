import type { Filter, Judgement, Quote } from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import { AddressLink, type ArticleAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import type { OutletForm } from "./rows";

// A slip is told by a wavy line, another body's name by the rubric and its label; both give their reason in words.
const looks = {
  accepted: "decoration-transparent hover:decoration-ink",
  misspelt: "decoration-rubric decoration-wavy",
  wrong: "text-rubric decoration-rubric decoration-double",
} as const satisfies Record<Judgement, string>;

interface FormItemProps {
  readonly written: OutletForm;
  readonly filter: Filter;
}

/** One form of a name: it leads to the first of its places; the others are one press away. */
export function FormItem({ written, filter }: FormItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { story } = useStory();
  const [first, ...others] = written.quotes;
  const { judgement, wrong, because } = written;
  const judged = t(wrong === null ? `names.judgement_${judgement}` : `names.wrong_${wrong}`);
  if (first === undefined) return null;

  const address = (quote: Quote): ArticleAddress => ({
    screen: "article",
    story: story.id,
    article: quote.article,
    filter,
    statement: null,
    at: { start: quote.start, end: quote.end },
  });

  return (
    <li className="flex flex-col gap-1">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <AddressLink
          address={address(first)}
          className={`font-reading text-ui leading-8 underline underline-offset-8 ${looks[judgement]}`}
        >
          <bdi lang="ar">{written.form}</bdi>
          {judgement !== "accepted" && <span className="sr-only">{` · ${judged}`}</span>}
        </AddressLink>
        {others.length > 0 && (
          <details className="text-note text-ink-2">
            <summary className="min-h-6 hover:text-ink">
              {t("counted.places", { count: written.quotes.length })}
            </summary>
            <ol className="flex flex-wrap gap-1">
              {written.quotes.map((quote, index) => (
                <li key={quote.start}>
                  <AddressLink
                    address={address(quote)}
                    className="inline-flex min-h-6 min-w-6 items-center justify-center rounded border border-rule hover:border-ink hover:text-ink"
                  >
                    <span aria-hidden="true">{format.number(index + 1)}</span>
                    <span className="sr-only">
                      <Told>{t("names.place", { form: written.form, number: index + 1 })}</Told>
                    </span>
                  </AddressLink>
                </li>
              ))}
            </ol>
          </details>
        )}
      </span>
      {because !== null && (
        <span className="border-s-2 border-rubric ps-2 text-note text-ink-2">
          <strong className="font-semibold text-rubric">{`${judged}.`}</strong>{" "}
          <Told>{localised(because)}</Told>
        </span>
      )}
    </li>
  );
}
