import { useEffect } from "react";
import { useTranslation } from "@/i18n";

/** Names the page in the browser's tab and history, and to a screen reader. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const full = t("app.pageTitle", { title });
  useEffect(() => {
    document.title = full;
  }, [full]);
}
