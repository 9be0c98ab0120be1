import { type Article, type Quote, quoteText } from "@/corpus";

interface WordingTextProps {
  readonly article: Article;
  readonly quote: Quote;
}

/** The words of an article at a quote, exactly as they stand there, in the article's own direction. */
export function WordingText({ article, quote }: WordingTextProps) {
  return (
    <span
      lang={article.lang}
      dir={article.dir}
      data-article={article.id}
      className="block article-face whitespace-pre-line"
    >
      {quoteText(article, quote)}
    </span>
  );
}
