import { memo, useMemo, useState } from "react";
import type { Removal } from "@/corpus";
import { useTranslation } from "@/i18n";
import { InPortions, portionsOf } from "@/ui/InPortions";

/** So many characters are drawn at once, and so many each passage weighs besides its own. */
const atOnce = 6_000;
const ofPassage = 200;

/** What was taken for clutter of the page, with the reason for each. */
export function Removed({ removed }: { readonly removed: readonly Removal[] }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const portions = useMemo(() => {
    // A button that stood in several places is told of once.
    const passages = [...new Map(removed.map((each) => [`${each.reason} ${each.text}`, each])).values()];
    return portionsOf(passages, atOnce, ({ text }) => text.length + ofPassage);
  }, [removed]);
  if (removed.length === 0) return null;
  return (
    <details onToggle={() => setOpened(true)}>
      <summary className="text-ui text-ink-2">
        {t("reader.removed", { passages: t("reader.passages", { count: removed.length }) })}
      </summary>
      <ul className="flex flex-col gap-2 py-3 text-note">
        <InPortions portions={portions} Drawn={Passages} all={opened} />
      </ul>
    </details>
  );
}

const Passages = memo(function Passages({ items }: { readonly items: readonly Removal[] }) {
  const { t } = useTranslation();
  return items.map(({ text, reason }) => (
    <li key={`${reason} ${text}`} className="border-s-2 border-rule ps-3">
      <span className="text-ink-2">{t(`reader.reason_${reason}`)}</span>
      <bdi className="block whitespace-pre-line">{text}</bdi>
    </li>
  ));
});
