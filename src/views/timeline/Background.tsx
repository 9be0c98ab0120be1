import type { Filter } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { useDayRange } from "@/parts/use-day-range";
import { useLocalised } from "@/parts/use-localised";
import { Evidence } from "./Evidence";
import type { Entry } from "./entries";

interface BackgroundProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}

/** What lies long before the story: beside the axis, not on it. */
export function Background({ entries, filter }: BackgroundProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const dayRange = useDayRange();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="timeline-background" className="border-s-2 border-rule ps-4">
      <h2 id="timeline-background" className="text-note font-semibold text-ink-2">
        {t("timeline.background")}
      </h2>
      <ul className="flex flex-col gap-3">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>
              <span className="font-reading text-heading">
                <Told>{localised(entry.title)}</Told>
              </span>{" "}
              <span className="text-note text-ink-2">{dayRange(entry.range)}</span>
            </p>
            <Evidence entry={entry} filter={filter} />
          </li>
        ))}
      </ul>
    </section>
  );
}
