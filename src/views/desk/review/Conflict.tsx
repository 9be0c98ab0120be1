import { useEffect, useEffectEvent } from "react";
import { copyStory } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { reviewAddress, useGo } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { type Keeper, storiesShelf, useKeeperState } from "@/shelf/stories";
import { Button } from "@/ui/Button";
import { useDesk } from "./DeskContext";

interface ConflictProps {
  readonly keeper: Keeper;
  /** Takes what stands on the device in place of what is here. */
  readonly onReopen: () => void;
}

/** Another tab has changed the story, or deleted it: the reader decides what stands, and nothing is lost. */
export function Conflict({ keeper, onReopen }: ConflictProps) {
  const { t } = useTranslation();
  const go = useGo();
  const { draft } = useDesk();
  const localised = useLocalised();
  const state = useKeeperState(keeper);
  const follows = state.kind === "conflict" && !state.unsaved && state.theirs !== null;
  const reopen = useEffectEvent(onReopen);
  useEffect(() => {
    // Nothing here is nowhere else: what the other tab did is simply shown.
    if (follows) reopen();
  }, [follows]);

  if (state.kind !== "conflict" || follows) return null;
  const copy = async () => {
    const shelf = storiesShelf();
    const story = copyStory(draft.story, shelf.freeId());
    const result = await shelf.create({ ...draft, story });
    if (result.kind !== "saved") return;
    keeper.release();
    go(reviewAddress(result.own.story.id));
  };
  return (
    <section role="alert" className="flex flex-col items-start gap-3 border-s-4 border-rubric ps-4">
      <p>
        {t(state.theirs === null ? "desk.conflictGone" : "desk.conflict", {
          title: localised(draft.story.title),
        })}
      </p>
      <div className="flex flex-wrap gap-3">
        {state.theirs !== null && (
          <Button kind="strong" onClick={onReopen}>
            {t("desk.takeTheirs")}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t("desk.keepCopy")}</Button>
      </div>
    </section>
  );
}
