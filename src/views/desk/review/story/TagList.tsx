import { useId } from "react";
import type { Tag } from "@/corpus";
import { addTag, changeTag, countNotesWith, removeTag } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import { NewTag } from "../NewTag";
import { TextField } from "../TextField";

/** The story's tags with what each means, so that two people who code it mean the same. */
export function TagList() {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="font-reading text-heading font-bold">
        {t("note.tags")}
      </h2>
      <p className="text-ink-2">{t("note.tagsHelp")}</p>
      {story.tags !== undefined && (
        <ul className="flex flex-col">
          {story.tags.map((tag) => (
            <li key={tag.id} className="border-t border-rule py-3">
              <TagFields tag={tag} />
            </li>
          ))}
        </ul>
      )}
      <NewTag onMake={(name) => edit((current) => addTag(current, { name, definition: "" }))} />
    </section>
  );
}

function TagFields({ tag: { id, name, definition } }: { readonly tag: Tag }) {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const count = countNotesWith(story, id);
  return (
    <div className="flex flex-col gap-3">
      <TextField
        field={`tag/${id}`}
        label={t("note.tagName")}
        value={name}
        edit={(current, written) => changeTag(current, id, { name: written, definition })}
      />
      <TextField
        field={`tag/${id}/definition`}
        label={t("note.tagDefinition")}
        value={definition}
        edit={(current, written) => changeTag(current, id, { name, definition: written })}
        long
        mayBeEmpty
      />
      <div className="flex flex-wrap items-center gap-3">
        <span className="text-note text-ink-2">{t("note.tagCount", { count })}</span>
        <Button kind="quiet" onClick={() => edit((current) => removeTag(current, id))}>
          {t("note.removeTag", { name })}
        </Button>
      </div>
    </div>
  );
}
