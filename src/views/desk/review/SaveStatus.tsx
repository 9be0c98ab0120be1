import { useTranslation } from "@/i18n";
import { type Keeper, storiesShelf, useKeeperState, useOwnStories } from "@/shelf/stories";

/** Whether the work is on the device, in words; what is in memory only is said with the reason. */
export function SaveStatus({ keeper }: { readonly keeper: Keeper }) {
  const { t } = useTranslation();
  const state = useKeeperState(keeper);
  const { status } = useOwnStories(storiesShelf());
  const inMemory = status.kind === "memory";
  const text =
    state.kind === "saving"
      ? t("desk.saving")
      : state.kind === "conflict"
        ? t("desk.unsaved")
        : inMemory
          ? t(`desk.memory_${status.because}`)
          : t("desk.kept");
  return (
    <p
      role="status"
      className={`text-note ${inMemory ? "border-s-4 border-rubric ps-3 text-ink" : "text-ink-2"}`}
    >
      {text}
    </p>
  );
}
