import { useId, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { usePaperText } from "@/shelf/papers";
import { Button } from "@/ui/Button";
import { useInTurn } from "@/ui/use-in-turn";
import { fieldClass } from "../field";
import { DraftCard } from "./DraftCard";
import { type DraftItem, type IntakeAction, isDated } from "./intake-state";

interface DraftListProps {
  readonly drafts: readonly DraftItem[];
  readonly dispatch: (action: IntakeAction) => void;
}

/** So many cards stand on one page, however many articles were brought: a thousand would hold the page up. */
const perPage = 20;

/** What was brought, a page of cards at a time. */
export function DraftList({ drafts, dispatch }: DraftListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState(0);
  const pages = Math.max(Math.ceil(drafts.length / perPage), 1);
  const page = Math.min(asked, pages - 1);
  const without = drafts.filter((item) => !isDated(item));
  return (
    <section className="flex flex-col gap-6">
      <h2 className="font-reading text-heading font-bold">{t("desk.drafts", { count: drafts.length })}</h2>
      {without.length > 1 && <DateForAll count={without.length} dispatch={dispatch} />}
      <Cards key={page} drafts={drafts.slice(page * perPage, (page + 1) * perPage)} dispatch={dispatch} />
      {pages > 1 && (
        <nav aria-label={t("desk.pages")} className="flex items-center gap-4">
          <Button disabled={page === 0} onClick={() => setAsked(page - 1)}>
            {t("action.previous")}
          </Button>
          <span className="text-note tabular-nums">
            {t("desk.page", { page: format.number(page + 1), of: format.number(pages) })}
          </span>
          <Button disabled={page === pages - 1} onClick={() => setAsked(page + 1)}>
            {t("action.next")}
          </Button>
        </nav>
      )}
    </section>
  );
}

/** So many cards are drawn in one task. */
const together = 2;

/** The cards of a page, a few at a time: all of them at once would hold the page up. */
function Cards({ drafts, dispatch }: DraftListProps) {
  const drawn = useInTurn(Math.ceil(drafts.length / together)) * together;
  return (
    <ul aria-busy={drawn < drafts.length} className="flex flex-col gap-8">
      {drafts.slice(0, drawn).map((item) => (
        <DraftCard key={item.key} item={item} dispatch={dispatch} />
      ))}
    </ul>
  );
}

interface DateForAllProps {
  readonly count: number;
  readonly dispatch: (action: IntakeAction) => void;
}

/** One day for all that have none. */
function DateForAll({ count, dispatch }: DateForAllProps) {
  const { t } = useTranslation();
  const id = useId();
  const [date, setDate] = usePaperText("date-for-all");
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="text-note text-ink-2">
          {t("desk.dateForAll", { count })}
        </label>
        <input
          id={id}
          type="date"
          className={fieldClass}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </div>
      <Button
        disabled={!isDated({ date })}
        onClick={() => {
          dispatch({ kind: "dated", date });
          setDate("");
        }}
      >
        {t("desk.dateGive")}
      </Button>
    </div>
  );
}
