import { useEffect } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { dropsUnvisited, lookAtLasting, useLasting } from "@/shelf/lasting";
import { storiesShelf, useOwnStories } from "@/shelf/stories";
import { TakeAll } from "./TakeAll";

const megabyte = 1_000_000;
const gigabyte = 1_000_000_000;

/** Whether what is on the device lasts there, the room that it takes, and the way to take all of it along. */
export function Keeping() {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, stories, unreadable } = useOwnStories(storiesShelf());
  const lasting = useLasting();
  useEffect(() => {
    // The room is counted anew with every story.
    if (stories.length > 0) void lookAtLasting();
  }, [stories]);
  const size = (bytes: number) => {
    const isLarge = bytes >= gigabyte;
    const amount = format.number(Math.ceil((bytes / (isLarge ? gigabyte : megabyte)) * 10) / 10);
    return t(isLarge ? "desk.gigabytes" : "desk.megabytes", { size: amount });
  };
  const hasStories = stories.length + unreadable.length > 0;
  return (
    <section className="flex flex-col items-start gap-3 border-t border-rule pt-4">
      <h2 className="text-ui font-semibold">{t("desk.keeping")}</h2>
      {hasStories && status.kind === "kept" && lasting.persisted !== null && (
        <p className="text-note text-ink-2">{t(lasting.persisted ? "desk.lasts" : "desk.lastsNot")}</p>
      )}
      {dropsUnvisited(lasting) && (
        <p className="border-s-4 border-rubric ps-3 text-note">{t("desk.dropsUnvisited")}</p>
      )}
      {lasting.usage !== null && lasting.quota !== null && (
        <p className="text-note text-ink-2">
          {t("desk.room", { used: size(lasting.usage), most: size(lasting.quota) })}
        </p>
      )}
      <p className="text-note text-ink-2">{t("desk.takeAllHelp")}</p>
      <TakeAll />
    </section>
  );
}
