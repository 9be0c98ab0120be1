import { useState } from "react";
import { useTranslation } from "@/i18n";
import { saveFile } from "@/parts/export/save-file";
import { usePapers } from "@/shelf/papers";
import { shelfFile, storiesShelf, useOwnStories } from "@/shelf/stories";
import { Button } from "@/ui/Button";

/** `muqabala-desk-2026-11-27.json`: of several files the last is known by its day. */
const fileName = () => `muqabala-desk-${new Date().toISOString().slice(0, 10)}.json`;

/** Takes all that is on the device away as one file; nothing where there is nothing to take. */
export function TakeAll() {
  const { t } = useTranslation();
  const shelf = useOwnStories(storiesShelf());
  const papers = usePapers();
  const [making, setMaking] = useState(false);
  if (shelf.stories.length + shelf.unreadable.length === 0 && papers.isEmpty()) return null;
  async function take() {
    setMaking(true);
    const pieces = await shelfFile(shelf, papers.all());
    setMaking(false);
    saveFile(fileName(), new Blob([...pieces], { type: "application/json" }));
  }
  return (
    <Button disabled={making} onClick={() => void take()}>
      {t("desk.takeAll")}
    </Button>
  );
}
