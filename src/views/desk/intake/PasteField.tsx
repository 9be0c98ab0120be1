import { type ClipboardEvent, useId, useState } from "react";
import * as v from "valibot";
import { useTranslation } from "@/i18n";
import type { Input } from "@/shelf/import";
import { usePapers, usePaperText } from "@/shelf/papers";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";

/** What was pasted as a page, and the text that stood for it in the field. */
const PageSchema = v.object({ html: v.string(), text: v.string() });

const textKey = "paste";
const pageKey = "paste-page";

/**
 * Breaking a text of so many characters into the field's lines takes a fifth of a second on a phone. A longer one is read
 * as it is pasted, without being shown; it is kept all the same, and stands in the field if it is refused.
 */
const longestShown = 20_000;

interface PasteFieldProps {
  /** Reads what was pasted; told then whether all of it was taken. */
  readonly onInput: (input: Input, onRead: (taken: boolean) => void) => void;
}

/**
 * Takes an article as text. What a browser hands over with its markup goes on as that markup, as long as the text in
 * the field is left as it was pasted: markup tells headline, writer and date apart better than text does. The text is
 * kept as it is typed, and is gone from the field only when all of it was taken.
 */
export function PasteField({ onInput }: PasteFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const papers = usePapers();
  const [text, setText] = usePaperText(textKey);
  const [reading, setReading] = useState(false);

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { clipboardData, currentTarget } = event;
    if (reading || currentTarget.readOnly) return;
    const { value, selectionStart, selectionEnd } = currentTarget;
    const html = clipboardData.getData("text/html");
    const plain = normalLines(clipboardData.getData("text/plain"));
    if (html !== "" && value === "") papers.put(pageKey, { html, text: plain });
    if (plain.length <= longestShown) return;
    event.preventDefault();
    const whole = value.slice(0, selectionStart) + plain + value.slice(selectionEnd);
    papers.put(textKey, whole);
    add(whole);
  }
  function add(text: string) {
    if (text.trim() === "" || reading) return;
    const page = v.safeParse(PageSchema, papers.get(pageKey));
    const pasted = page.success && page.output.text === text ? page.output.html : text;
    setReading(true);
    onInput({ pasted }, (taken) => {
      setReading(false);
      // What was typed meanwhile is not what was taken.
      if (!taken || papers.get(textKey) !== text) return;
      papers.put(textKey, undefined);
      papers.put(pageKey, undefined);
    });
  }
  const isHeld = reading && text.length > longestShown;
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
        value={isHeld ? "" : text}
        // Until what is kept has been read, what is typed could cover it up.
        readOnly={!papers.hasRead() || isHeld}
        aria-describedby={`${id}-help`}
        onPaste={onPaste}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add(text);
        }}
      />
      <p id={`${id}-help`} className="text-note text-ink-2">
        {t("desk.pasteHelp")}
      </p>
      <Button className="self-start" disabled={text.trim() === "" || reading} onClick={() => add(text)}>
        {t("desk.add")}
      </Button>
    </div>
  );
}

/** A text area writes every end of a line as one newline. */
function normalLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
