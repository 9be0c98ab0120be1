import { type Article, type Cue, quoteText } from "@/corpus";
import { useLocale } from "@/i18n";
import { cueMeaning } from "@/text";

/** What a verb of attribution means, for who reads the interface in English; null in Arabic, or where it is not known. */
export function useCueMeaning(): (verb: string) => string | null {
  const isEnglish = useLocale() === "en";
  return (verb) => (isEnglish ? cueMeaning(verb) : null);
}

interface CueWordsProps {
  readonly article: Article;
  readonly cue: Cue;
  readonly className?: string;
}

/** Attributing words as the article has them, and in an English interface what their verb means. */
export function CueWords({ article, cue, className = "" }: CueWordsProps) {
  const meaning = useCueMeaning()(cue.verb);
  return (
    <>
      <bdi lang={article.lang} dir={article.dir} className={`font-reading text-ink ${className}`}>
        {quoteText(article, cue)}
      </bdi>
      {meaning !== null && <span>{` ‘${meaning}’`}</span>}
    </>
  );
}
