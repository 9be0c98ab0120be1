import { type ReactNode, useId } from "react";
import type { Story } from "@/corpus";
import type { EditResult } from "@/corpus/edit";
import { useLocale } from "@/i18n";
import { fieldClass } from "../field";
import { useDesk } from "./DeskContext";
import { useKeptText } from "./use-kept-text";

interface TextFieldProps {
  /** Names the field among those of the story. */
  readonly field: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly edit: (story: Story, value: string) => EditResult;
  readonly kind?: "text" | "date";
  readonly long?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** A text that is kept as it is typed; one that is emptied comes back, unless it may be empty. */
export function TextField({ field, label, value, edit: make, ...look }: TextFieldProps) {
  const { kind = "text", long = false, mayBeEmpty = false } = look;
  const { story, edit } = useDesk();
  const locale = useLocale();
  const id = useId();
  const { text, setText, leave } = useKeptText(
    `${story.id}/${field}/${locale}`,
    value,
    (written) => edit((current) => make(current, written)),
    mayBeEmpty,
  );
  const common = { id, className: fieldClass, value: text, onBlur: leave };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-note text-ink-2">
        {label}
      </label>
      {long ? (
        <textarea {...common} dir="auto" rows={3} onChange={(event) => setText(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={kind}
          dir={kind === "date" ? undefined : "auto"}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
