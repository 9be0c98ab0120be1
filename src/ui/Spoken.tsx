import "./spoken.css";
import { directionOf, useLocale } from "@/i18n";

interface SpokenProps {
  readonly children: string;
  /** The language of the words, where it is not the interface's. */
  readonly lang?: string;
}

/**
 * What is said of words to those who hear them, among the words of another language and in a language of its own, which an
 * `aria-label` could not have. It begins with no sign: a browser puts a space before it.
 */
export function Spoken({ children: words, lang }: SpokenProps) {
  const locale = useLocale();
  return (
    <span
      className="spoken"
      lang={lang ?? locale}
      dir={lang === undefined ? directionOf(locale) : undefined}
      data-spoken={words}
    />
  );
}
