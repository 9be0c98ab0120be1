import { useTranslation } from "@/i18n";
import type { KeyMeaning } from "./screen-keys";

interface KeyListProps {
  readonly meanings: readonly KeyMeaning[];
  /** Whether single letters and signs are heard. */
  readonly letters: boolean;
}

/** Keys, each with what it does. */
export function KeyList({ meanings, letters }: KeyListProps) {
  const { t } = useTranslation();
  return (
    <dl className="flex flex-col gap-1.5">
      {meanings
        .map((meaning) => ({ ...meaning, all: [...(letters ? meaning.letters : []), ...meaning.keys] }))
        .filter(({ all }) => all.length > 0)
        .map(({ all, what }) => (
          <div key={what} className="flex gap-3">
            <dt dir="ltr" className="flex min-w-20 shrink-0 flex-wrap items-start gap-1">
              {all.map((key) => (
                <kbd key={key} className="rounded border border-edge px-1.5 font-sans">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
    </dl>
  );
}
