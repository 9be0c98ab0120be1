import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
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
  // What was typed and not yet told; null where nothing waits.
  const [typed, setTyped] = useState<string | null>(null);
  const tell = useEffectEvent(onWords);

  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = words;
  }, [words]);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      setTyped(null);
      tell(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(null);
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
        onChange={(event) => setTyped(event.currentTarget.value.trim())}
        className="min-h-8 w-44 rounded-chip border border-edge bg-sheet px-3 text-note"
      />
    </form>
  );
}
