import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";

interface FileFieldProps {
  /** Says whether something could be used of every file. */
  readonly onFiles: (files: readonly File[]) => Promise<boolean>;
}

/** What the choice of files offers first. Others can be chosen too: what a file is is told by what it holds. */
const readExtensions =
  ".txt,.html,.htm,.json,.mhtml,.mht,.eml,.mbox,.docx,.pdf,.zip,.rss,.atom,.xml,.csv,.tsv,.jsonl,.ndjson,text/plain,text/html,application/json";

/** Takes files, dropped or chosen. */
export function FileField({ onFiles }: FileFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void onFiles([...event.dataTransfer.files]);
  }
  async function choose(field: HTMLInputElement) {
    const files = [...(field.files ?? [])];
    if (await onFiles(files)) field.value = "";
  }
  function open() {
    if (input.current === null) return;
    // The same file can be chosen once more, as when it was mended.
    input.current.value = "";
    input.current.click();
  }
  return (
    <section
      aria-label={t("desk.files")}
      data-over={over ? "" : undefined}
      className="flex flex-col items-start gap-3 border-2 border-dashed border-edge p-4 data-over:border-rubric data-over:bg-rubric-wash"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className="text-ui font-semibold">{t("desk.drop")}</p>
      <p className="text-note text-ink-2">{t("desk.dropHelp")}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept={readExtensions}
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        aria-label={t("desk.choose")}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      <Button onClick={open}>{t("desk.choose")}</Button>
    </section>
  );
}
