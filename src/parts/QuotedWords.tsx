import type { Filter, Quote } from "@/corpus";
import { AddressLink, articleAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";

interface WordsProps {
  readonly of: { readonly text: string; readonly lang: string; readonly dir: "rtl" | "ltr" };
  readonly range: { readonly start: number; readonly end: number };
}

/** Words of a text, as they stand there. */
export function Words({ of: { text, lang, dir }, range: { start, end } }: WordsProps) {
  return (
    <bdi lang={lang} dir={dir} className="font-reading text-ui">
      {`«${text.slice(start, end)}»`}
    </bdi>
  );
}

/** Words of an article, which lead to their place in it. */
export function QuoteLink({ quote, filter }: { readonly quote: Quote; readonly filter: Filter }) {
  const { story, article: articleOf } = useStory();
  const article = articleOf(quote.article);
  if (article === null) return null;
  const { start, end } = quote;
  return (
    <AddressLink
      address={{ ...articleAddress(story.id, article.id, filter), at: { start, end } }}
      className="underline decoration-rule underline-offset-4 hover:decoration-current"
    >
      <Words of={article} range={quote} />
    </AddressLink>
  );
}
