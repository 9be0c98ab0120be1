import { Outlet, useParams, useRouter } from "@tanstack/react-router";
import { useEffect, useLayoutEffect } from "react";
import { applyLocale, changeLocale, type Locale, useTranslation } from "@/i18n";
import { applySettings, useSettings } from "@/shelf";
import { takesLetters } from "@/ui/key-owners";
import { localeOfParam } from "./locale";

/** Keeps page, language and settings in step with the address and the device, around every screen. */
export function Root() {
  const { i18n } = useTranslation();
  const router = useRouter();
  const settings = useSettings();
  const params: { readonly locale?: string } = useParams({ strict: false });
  const locale: Locale = localeOfParam(params.locale);

  useEffect(() => {
    let current = true;
    changeLocale(i18n, locale, settings.numerals).then(
      () => current && applyLocale(locale),
      // Without its messages a language is not shown; the page stays in the one that it is in.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [i18n, locale, settings.numerals]);
  useLayoutEffect(() => applySettings(settings), [settings]);

  // A new screen is a new page to a screen reader: the focus goes to its beginning, unless it is in a box to type into.
  useEffect(
    () =>
      router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined && !takesLetters(document.activeElement))
          document.getElementById("content")?.focus({ preventScroll: true });
      }),
    [router],
  );

  return <Outlet />;
}
