import { useId } from "react";
import { useTranslation } from "@/i18n";
import { useTyped } from "@/ui/use-typed";

interface WordsFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** The words to narrow by. The field belongs to the typist while it has the focus, else to the address. */
export function WordsField({ words, onWords }: WordsFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const { field, type, tellNow } = useTyped(words, onWords);

  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        tellNow(field.current?.value.trim() ?? "");
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
        onChange={(event) => type(event.currentTarget.value.trim())}
        className="min-h-8 w-44 rounded-chip xl:w-32 border border-edge bg-sheet px-3 text-note"
      />
    </form>
  );
}
