import { useLocale, useTranslation } from "@/i18n";
import { changeSettings, useSettings } from "@/shelf";
import { useHydrated } from "@/ui/use-hydrated";
import { useLanguageSwitch } from "./use-language-switch";

const speaksEnglish = () => /^en\b/iu.test(navigator.language);

/**
 * Offers English to a browser that speaks it and has come to an Arabic page, until its reader has taken a language or said
 * no, once and for all. It floats in a lower corner, so that nothing moves when it comes and no control of the page lies below
 * it; on a phone above the bar at the foot.
 */
export function LanguageOffer() {
  const { t } = useTranslation();
  const { locale, offered } = useSettings();
  const hydrated = useHydrated();
  const isArabic = useLocale() === "ar";
  const { href, follow } = useLanguageSwitch();
  if (!hydrated || !isArabic || locale !== null || offered || !speaksEnglish()) return null;
  return (
    // The place goes by the page’s direction, the words by their own.
    <div className="fixed end-4 bottom-20 z-30 lg:bottom-4 print:hidden">
      <section
        lang="en"
        dir="ltr"
        aria-label={t("language.offer")}
        className="flex items-center gap-1 rounded-lg border border-edge bg-sheet ps-4 text-ui shadow-float"
      >
        <a
          href={href}
          hrefLang="en"
          className="inline-flex min-h-10 items-center font-semibold underline underline-offset-4"
          onClick={follow}
        >
          {t("language.offer")}
        </a>
        <button
          type="button"
          className="inline-flex min-h-10 min-w-10 items-center justify-center text-ink-2 hover:text-ink"
          aria-label={t("language.refuse")}
          onClick={() => changeSettings({ offered: true })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </section>
    </div>
  );
}
