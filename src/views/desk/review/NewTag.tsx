import { useId, useState } from "react";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";

/** A field for a tag's name, and the button that makes it. */
export function NewTag({ onMake }: { readonly onMake: (name: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState("");
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onMake(name);
        setName("");
      }}
    >
      <div className="flex min-w-0 grow flex-col gap-1">
        <label htmlFor={id} className="text-note text-ink-2">
          {t("note.newTag")}
        </label>
        <input
          id={id}
          dir="auto"
          className={fieldClass}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" disabled={name.trim() === ""}>
        {t("note.addTag")}
      </Button>
    </form>
  );
}
