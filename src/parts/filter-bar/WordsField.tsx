import { useEffect, useId, useRef } from "react";
import { useTranslation } from "@/i18n";

/** Long enough that a word is typed before the page follows, short enough not to be felt. */
const pauseMs = 150;

interface WordsFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** The words to narrow by. The field belongs to the typist while it has the focus, else to the address. */
export function WordsField({ words, onWords }: WordsFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = words;
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        onWords(field.current?.value.trim() ?? "");
      }}
    >
      <label htmlFor={id} className="text-note text-ink-2">
        {t("filter.words")}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        dir="auto"
        defaultValue={words}
        title={t("filter.wordsLabel")}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onWords(typed), pauseMs);
        }}
        className="min-h-8 w-44 rounded-chip border border-edge bg-sheet px-3 text-note"
      />
    </form>
  );
}
