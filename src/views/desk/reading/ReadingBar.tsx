import { useFormat, useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useLimitsText } from "../intake/use-limits-text";
import type { ReadingState } from "./use-reading";
import "../progress.css";

interface ReadingBarProps {
  readonly state: ReadingState;
  /** What the story is called, as far as it has a name. */
  readonly title: string;
}

/** How the reading goes, with the way to stop it. */
export function ReadingBar({ state, title }: ReadingBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const limitsText = useLimitsText();
  switch (state.kind) {
    case "idle":
      return null;
    case "stopped":
      return <p role="status">{t("desk.stopped", { title })}</p>;
    case "too-much":
      return (
        <p role="alert" className="border-s-4 border-rubric ps-4">
          {t("desk.tooMuch", { limits: limitsText(state.limits) })}
        </p>
      );
    case "failed":
      return (
        <div role="alert" className="flex flex-col gap-1 border-s-4 border-rubric ps-4">
          <p>{t("desk.failed", { title })}</p>
          {state.message !== "" && (
            <p className="text-note text-ink-2">
              <span>{`${t("error.reason")}: `}</span>
              <code dir="ltr">{state.message}</code>
            </p>
          )}
        </div>
      );
    case "reading": {
      const { progress, stop } = state;
      const label = progress === null ? t("desk.stage_articles") : t(`desk.stage_${progress.what}`);
      return (
        <div className="flex flex-wrap items-center gap-4">
          <progress
            aria-label={label}
            className="desk-progress h-2 flex-1"
            {...(progress === null ? {} : { value: progress.done, max: progress.of })}
          />
          <span role="status" className="text-note tabular-nums">
            <span>{label}</span>
            {progress !== null && (
              <span>
                {` ${t("desk.done", { done: format.number(progress.done), of: format.number(progress.of) })}`}
              </span>
            )}
          </span>
          <Button onClick={stop}>{t("desk.stop")}</Button>
        </div>
      );
    }
  }
}
