import { useLocation, useRouter } from "@tanstack/react-router";
import { type MouseEvent, useMemo } from "react";
import { changeLocale, type Locale, useLocale, useTranslation } from "@/i18n";
import { changeSettings, readSettings } from "@/shelf";
import { pathInLocale } from "./locale";

/** The other language: where the same page is in it, and the way there without a reload, which is remembered. */
export function useLanguageSwitch() {
  const { i18n } = useTranslation();
  const router = useRouter();
  const other: Locale = useLocale() === "ar" ? "en" : "ar";
  const location = useLocation();
  const href = useMemo(() => {
    const base = `${router.basepath.replace(/\/$/, "")}/`;
    return `${base}${pathInLocale(location.pathname, other)}${location.searchStr}${location.hash && `#${location.hash}`}`;
  }, [router, location, other]);

  async function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      await changeLocale(i18n, other, readSettings().numerals);
    } catch {
      // The messages could not be had: follow the link as a link.
      window.location.assign(href);
      return;
    }
    changeSettings({ locale: other });
    router.history.push(href);
  }

  return { other, href, follow };
}
