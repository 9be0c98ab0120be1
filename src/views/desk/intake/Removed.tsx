import type { Removal } from "@/corpus";
import { useTranslation } from "@/i18n";

/** What was taken for clutter of the page, with the reason for each. */
export function Removed({ removed }: { readonly removed: readonly Removal[] }) {
  const { t } = useTranslation();
  if (removed.length === 0) return null;
  // A button that stood in several places is told of once.
  const passages = [...new Map(removed.map((each) => [`${each.reason} ${each.text}`, each])).values()];
  return (
    <details>
      <summary className="text-ui text-ink-2">
        {t("reader.removed", { passages: t("reader.passages", { count: removed.length }) })}
      </summary>
      <ul className="flex flex-col gap-2 py-3 text-note">
        {passages.map(({ text, reason }) => (
          <li key={`${reason} ${text}`} className="border-s-2 border-rule ps-3">
            <span className="text-ink-2">{t(`reader.reason_${reason}`)}</span>
            <bdi className="block whitespace-pre-line">{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
