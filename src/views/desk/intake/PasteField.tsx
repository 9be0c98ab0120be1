import { type ClipboardEvent, useId, useState } from "react";
import { useTranslation } from "@/i18n";
import type { Input } from "@/shelf/import";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";

/** What was pasted as a page, and the text that stood for it in the field. */
interface PastedPage {
  readonly html: string;
  readonly text: string;
}

/**
 * Takes an article as text. What a browser hands over with its markup goes on as that markup, as long as the text in
 * the field is left as it was pasted: markup tells headline, writer and date apart better than text does.
 */
export function PasteField({ onInput }: { readonly onInput: (input: Input) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState("");
  const [page, setPage] = useState<PastedPage | null>(null);

  function onPaste({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
    const html = clipboardData.getData("text/html");
    const plain = clipboardData.getData("text/plain");
    if (html !== "" && currentTarget.value === "") setPage({ html, text: normalLines(plain) });
  }
  function add() {
    if (text.trim() === "") return;
    onInput({ pasted: page !== null && page.text === text ? page.html : text });
    setText("");
    setPage(null);
  }
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-ui font-semibold">
        {t("desk.paste")}
      </label>
      <textarea
        id={id}
        rows={7}
        dir="auto"
        className={`${fieldClass} article-face text-wording`}
        value={text}
        aria-describedby={`${id}-help`}
        onPaste={onPaste}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add();
        }}
      />
      <p id={`${id}-help`} className="text-note text-ink-2">
        {t("desk.pasteHelp")}
      </p>
      <Button className="self-start" disabled={text.trim() === ""} onClick={add}>
        {t("desk.add")}
      </Button>
    </div>
  );
}

/** A text area writes every end of a line as one newline. */
function normalLines(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}
