import { setCredit } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";
import { TextField } from "../TextField";

/** Whom the article names as its own source for the words. */
export function CreditField({ mark: { key, ref, wording } }: { readonly mark: DeskMark }) {
  const { t } = useTranslation();
  const { edit } = useDesk();
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow">
        <TextField
          field={`credit/${key}`}
          label={t("desk.credit")}
          value={wording.credit ?? ""}
          edit={(story, credit) => setCredit(story, ref, credit)}
        />
      </div>
      {wording.credit !== undefined && (
        <Button kind="quiet" onClick={() => edit((story) => setCredit(story, ref, null))}>
          {t("desk.creditClear")}
        </Button>
      )}
    </div>
  );
}
