import { useEffect, useState } from "react";
import type { Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink, type Search } from "@/parts/address";
import { Notice } from "@/parts/Notice";
import { useLocalised } from "@/parts/use-localised";
import { createKeeper, type Keeper, type OwnStory, storiesShelf } from "@/shelf/stories";
import { Button, buttonClass } from "@/ui/Button";
import { Review } from "./Review";

/** How far the opening of a story has come. */
type Opening =
  | { readonly kind: "opening" | "missing" }
  | { readonly kind: "deleted"; readonly story: Story }
  | { readonly kind: "open"; readonly own: OwnStory; readonly keeper: Keeper };

interface ReviewViewProps {
  readonly id: string;
  readonly search: Search;
}

/** A story of the reader's own on the desk. */
export function ReviewView({ id, search }: ReviewViewProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <OpenedStory key={`${id} ${attempt}`} id={id} search={search} onReopen={() => setAttempt(attempt + 1)} />
  );
}

function OpenedStory({ id, search, onReopen }: ReviewViewProps & { readonly onReopen: () => void }) {
  const [opening, setOpening] = useState<Opening>({ kind: "opening" });
  useEffect(() => {
    let wanted = true;
    let keeper: Keeper | null = null;
    const shelf = storiesShelf();
    void shelf.get(id).then((own) => {
      if (!wanted) return;
      keeper = own === null ? null : createKeeper(shelf, own);
      setOpening(own === null || keeper === null ? { kind: "missing" } : { kind: "open", own, keeper });
    });
    return () => {
      wanted = false;
      keeper?.close();
    };
  }, [id]);

  switch (opening.kind) {
    case "opening":
      return null;
    case "missing":
      return <Absent deleted={null} />;
    case "deleted":
      return <Absent deleted={opening.story} onRestored={onReopen} />;
    case "open": {
      const { own, keeper } = opening;
      const onDelete = async () => {
        await keeper.flush();
        keeper.close();
        const removed = await storiesShelf().remove(id);
        // Changed in another tab meanwhile: its reader decides anew, over what stands there now.
        if (removed.kind === "conflict" && removed.theirs !== null) onReopen();
        else setOpening({ kind: "deleted", story: removed.kind === "saved" ? removed.own.story : own.story });
      };
      return (
        <Review
          own={own}
          keeper={keeper}
          search={search}
          onReopen={onReopen}
          onDelete={() => void onDelete()}
        />
      );
    }
  }
}

interface AbsentProps {
  /** The story that was just deleted; null for one that is not there. */
  readonly deleted: Story | null;
  readonly onRestored?: () => void;
}

function Absent({ deleted, onRestored }: AbsentProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <Notice title={t(deleted === null ? "desk.missing" : "desk.deleted")}>
      <p>
        {deleted === null
          ? t("desk.missingHelp")
          : t("desk.deletedHelp", { title: localised(deleted.title) })}
      </p>
      <div className="flex flex-wrap gap-3">
        {deleted !== null && (
          <Button kind="strong" onClick={() => void storiesShelf().restore(deleted.id).then(onRestored)}>
            {t("desk.restore")}
          </Button>
        )}
        <AddressLink address={{ screen: "desk", into: null }} className={buttonClass("plain")}>
          {t("desk.toDesk")}
        </AddressLink>
      </div>
    </Notice>
  );
}
