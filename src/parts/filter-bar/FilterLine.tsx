import { bases, countChosen, type Filter, isChosen, modes, type Story } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { FilterIcon } from "@/ui/icons";
import { useNameText } from "../use-name-text";
import { ClearButton } from "./ClearButton";

interface FilterLineProps {
  readonly stories: readonly Story[];
  readonly filter: Filter;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** How many statements are left, in words. */
  readonly left: string;
  /** Null where nothing is filtered. */
  readonly onClear: (() => void) | null;
}

/** The filter in one line: the way to its choices, what is chosen, and what that leaves. */
export function FilterLine({ stories, filter, open, onOpen, left, onClear }: FilterLineProps) {
  const { t } = useTranslation();
  const chosen = useChosen(stories, filter);
  return (
    <div className="mx-auto flex max-w-page items-center gap-x-3 px-4 py-1 md:px-8">
      <Button
        kind="quiet"
        className="-ms-3 shrink-0"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onOpen}
      >
        <FilterIcon size={18} />
        <span>{t("filter.open")}</span>
        {onClear !== null && (
          <span className="font-semibold text-rubric">{`(${t("filter.chosen", { number: countChosen(filter) })})`}</span>
        )}
      </Button>
      <span className="min-w-0 truncate text-note max-sm:hidden">{chosen}</span>
      <p role="status" className="ms-auto flex shrink-0 items-center gap-3 text-note text-ink-2">
        <span>{left}</span>
        {onClear !== null && <ClearButton onClear={onClear} />}
      </p>
    </div>
  );
}

/** What is chosen, by name. */
function useChosen(stories: readonly Story[], filter: Filter): string {
  const { t } = useTranslation();
  const format = useFormat();
  const nameText = useNameText();
  // Stories share outlets and speakers: each is named once.
  const speakers = new Map(stories.flatMap((story) => story.speakers.map(({ id, short }) => [id, short])));
  const outlets = new Map(stories.flatMap((story) => story.outlets.map(({ id, short }) => [id, short])));
  return format.list([
    ...[...speakers].flatMap(([id, short]) => (isChosen(filter, "speakers", id) ? nameText(short) : [])),
    ...[...outlets].flatMap(([id, short]) => (isChosen(filter, "outlets", id) ? nameText(short) : [])),
    ...modes.flatMap((mode) => (isChosen(filter, "modes", mode) ? t(`mode.${mode}`) : [])),
    ...bases.flatMap((basis) => (isChosen(filter, "bases", basis) ? t(`basis.${basis}`) : [])),
    ...(filter.words === "" ? [] : [t("filter.quoted", { facet: filter.words })]),
  ]);
}
