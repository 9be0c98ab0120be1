import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";

/** Takes files, dropped or chosen. */
export function FileField({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
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
        accept=".txt,.html,.htm,.json,text/plain,text/html,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-label={t("desk.choose")}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{t("desk.choose")}</Button>
    </section>
  );
}
