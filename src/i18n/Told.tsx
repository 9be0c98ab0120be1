import { scriptRuns } from "./isolate";
import { directionOf, directionOfName } from "./locales";
import { useLocale } from "./use-format";

/**
 * A text of the interface's language, a message or something authored, as a page shows it: what stands in it of another
 * script is set apart, and Arabic in English told to be Arabic, so that it is read aloud as such. Where the text stands
 * inside another language's, `inside` says so of the text itself.
 */
export function Told({
  children: text,
  inside = false,
}: {
  readonly children: string;
  readonly inside?: boolean;
}) {
  const locale = useLocale();
  const runs = scriptRuns(text, locale);
  const own = inside ? { lang: locale, dir: directionOf(locale) } : {};
  return (
    <span {...own}>
      {runs.length === 1 && runs[0]?.foreign === null
        ? text
        : runs.map(({ text: words, foreign }, index) => {
            const key = `${index} ${words}`;
            if (foreign === null) return <span key={key}>{words}</span>;
            return foreign === "ar" ? (
              <bdi key={key} lang="ar" dir="rtl">
                {words}
              </bdi>
            ) : (
              <bdi key={key} dir={directionOfName(words, locale)}>
                {words}
              </bdi>
            );
          })}
    </span>
  );
}
