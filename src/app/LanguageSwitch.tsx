import { directionOf, useTranslation } from "@/i18n";
import { useLanguageSwitch } from "./use-language-switch";

/** The same page in the other language: a real link, followed without a reload, and remembered. */
export function LanguageSwitch({ className }: { readonly className: string }) {
  const { t } = useTranslation();
  const { other, href, follow } = useLanguageSwitch();
  return (
    <a href={href} hrefLang={other} title={t("language.switchLabel")} className={className} onClick={follow}>
      <span lang={other} dir={directionOf(other)}>
        {t("language.switch")}
      </span>
    </a>
  );
}
