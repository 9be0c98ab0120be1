import { useId } from "react";
import { reviewProgress } from "@/corpus/desk";
import { useFormat, useTranslation } from "@/i18n";
import { useDesk } from "./DeskContext";
import "../progress.css";

/** How far the review has come, as a bar and in words. */
export function ReviewBar() {
  const { t } = useTranslation();
  const format = useFormat();
  const { story } = useDesk();
  const id = useId();
  const { done, of } = reviewProgress(story);
  if (of === 0) return null;
  const text = t("desk.reviewed", { done: format.number(done), of: format.number(of) });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span id={id} className="text-note text-ink-2">
        {t("desk.progress")}
      </span>
      <progress
        aria-labelledby={id}
        aria-valuetext={text}
        className="desk-progress h-2 min-w-40 flex-1"
        value={done}
        max={of}
      />
      <span className="text-note tabular-nums">{text}</span>
    </div>
  );
}
