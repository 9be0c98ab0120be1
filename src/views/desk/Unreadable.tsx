import { useState } from "react";
import { useTranslation } from "@/i18n";
import { saveFile } from "@/parts/export/save-file";
import { Button } from "@/ui/Button";

interface UnreadableProps {
  readonly name: string;
  readonly reason: string;
  /** The whole of it, as it lies there. */
  readonly raw: string;
  readonly onForget: () => void;
}

/** Nothing is thrown away because this version cannot read it: it can be taken out as it lies there. */
export function Unreadable({ name, reason, raw, onForget }: UnreadableProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  return (
    <div className="flex flex-col gap-1 border-t border-rule pt-3">
      <p>
        <bdi>{name}</bdi>
        <span>{`: ${reason}`}</span>
      </p>
      {asked ? (
        <div role="alert" className="flex flex-wrap items-center gap-3 border-s-4 border-rubric ps-4">
          <p>
            <span>{`${t("desk.forgetAsk")} `}</span>
            <bdi>{name}</bdi>
          </p>
          <Button kind="strong" onClick={onForget}>
            {t("desk.forget")}
          </Button>
          <Button onClick={() => setAsked(false)}>{t("desk.deleteNo")}</Button>
        </div>
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => saveFile(`${name}.json`, new Blob([raw], { type: "application/json" }))}>
            {t("desk.takeRaw")}
          </Button>
          <Button kind="quiet" onClick={() => setAsked(true)}>
            {t("desk.forget")}
          </Button>
        </div>
      )}
    </div>
  );
}
