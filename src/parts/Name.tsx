import type { Localised } from "@/corpus";
import { directionOfName, isOwnScript, useLocale } from "@/i18n";
import { useLocalised } from "./use-localised";

interface NameProps {
  readonly of: Localised;
  readonly className?: string | undefined;
}

/**
 * A name in the interface's language, kept to itself in the sentence that it stands in. One that the reader has given in
 * Arabic alone is told to be Arabic under the English interface too.
 */
export function Name({ of, className }: NameProps) {
  const localised = useLocalised();
  const locale = useLocale();
  const name = localised(of);
  const isArabic = /\p{Script=Arabic}/u.test(name);
  const lang = isOwnScript(name, locale) ? locale : isArabic ? "ar" : undefined;
  return (
    <bdi lang={lang} dir={directionOfName(name, locale)} className={className}>
      {name}
    </bdi>
  );
}
