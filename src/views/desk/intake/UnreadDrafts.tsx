import { useTranslation } from "@/i18n";
import { usePapers } from "@/shelf/papers";
import { Unreadable } from "../Unreadable";
import { areManyUnread, dropDraft, rawDraft, unreadDrafts } from "./kept-drafts";

/** Articles that lie on the desk and cannot be read, as when another version of the app has kept them. */
export function UnreadDrafts() {
  const { t } = useTranslation();
  const papers = usePapers();
  return (
    <ul className="flex flex-col gap-5 empty:hidden">
      {(areManyUnread(papers) ? [] : unreadDrafts(papers)).map((key) => (
        <li key={key}>
          <Unreadable
            name={key}
            reason={t("desk.unreadable_damaged")}
            raw={rawDraft(papers, key)}
            onForget={() => dropDraft(papers, key)}
          />
        </li>
      ))}
    </ul>
  );
}
