import { useTranslation } from "@/i18n";
import { useLeaving } from "@/parts/address/use-leaving";
import { hasUnsaved } from "@/shelf/unsaved";
import { Button } from "@/ui/Button";
import { Sheet } from "@/ui/Sheet";
import { TakeAll } from "./keeping/TakeAll";

interface LeaveQuestionProps {
  /** Whether leaving this very screen loses what is nowhere else, as a draft that another tab has overtaken. */
  readonly losesDraft?: () => boolean;
}

const isOnDesk = (path: string) => /\/desk(\/|$)/.test(path);

const losesNothing = () => false;

/** Asks before the desk is left with work that is in this page's memory alone. */
export function LeaveQuestion({ losesDraft = losesNothing }: LeaveQuestionProps) {
  const { t } = useTranslation();
  const leaving = useLeaving((to, from) => {
    if (to === from) return false;
    return losesDraft() || (!isOnDesk(to) && hasUnsaved());
  });
  const loses = losesDraft();
  return (
    <Sheet
      modal
      open={leaving !== null}
      onClose={() => leaving?.stay()}
      title={t(loses ? "desk.leaveLoses" : "desk.leaveAsk")}
    >
      <div className="flex flex-col items-start gap-4">
        <p>{t(loses ? "desk.leaveLosesHelp" : "desk.leaveHelp")}</p>
        <div className="flex flex-wrap gap-3">
          <Button kind="strong" onClick={() => leaving?.stay()}>
            {t("desk.leaveNo")}
          </Button>
          {!loses && <TakeAll />}
          <Button kind="quiet" onClick={() => leaving?.goOn()}>
            {t("desk.leaveYes")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
