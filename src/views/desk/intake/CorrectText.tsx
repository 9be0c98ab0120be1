import { useId, useState } from "react";
import type { ArticleDraft } from "@/corpus/found";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";

interface CorrectTextProps {
  readonly draft: ArticleDraft;
  readonly onCorrect: (text: string) => void;
}

/** The text of an article whose order is doubtful, to be put right. */
export function CorrectText({ draft, onCorrect }: CorrectTextProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(draft.text);
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-ui font-semibold">
        {t("desk.orderText")}
      </label>
      <textarea
        id={id}
        rows={10}
        lang={draft.lang}
        dir={draft.dir}
        className={`${fieldClass} article-face text-wording`}
        value={text}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-help`} className="text-note text-ink-2">
        {t("desk.orderHelp")}
      </p>
      <Button className="self-start" disabled={!/\p{L}/u.test(text)} onClick={() => onCorrect(text)}>
        {t("desk.orderTake")}
      </Button>
    </div>
  );
}
