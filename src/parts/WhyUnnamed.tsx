import type { Outlet } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { useLocalised } from "./use-localised";

/** Why an outlet bears no name, one press away; nothing for one that does. */
export function WhyUnnamed({ outlet }: { readonly outlet: Outlet }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  if (outlet.named) return null;
  return (
    <details className="text-note font-normal text-ink-2 print:hidden">
      <summary className="inline-block min-h-6 underline decoration-rule underline-offset-4 hover:text-ink">
        {t("story.whyUnnamed")}
      </summary>
      <p className="border-s-2 border-rule ps-3">
        <Told>{localised(outlet.note)}</Told>
      </p>
    </details>
  );
}
