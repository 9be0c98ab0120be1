import type { StorySummary } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Dotted } from "@/ui/Dotted";

/** A story's day and how much there is of it. */
export function StoryFacts({ summary }: { readonly summary: StorySummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Dotted
      className="text-note text-ink-2"
      items={[
        format.day(summary.date),
        t("count.outlets", { count: summary.outlets }),
        t("count.articles", { count: summary.articles }),
        t("count.statements", { count: summary.statements }),
      ]}
    />
  );
}
