import { useState } from "react";
import { type NoteTarget, noteOn, setNote, tagThing } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Chip } from "@/ui/Chip";
import { useDesk } from "./DeskContext";
import { NewTag } from "./NewTag";
import { TextField } from "./TextField";

interface NoteFieldProps {
  readonly target: NoteTarget;
  /** Names the field among those of the story. */
  readonly field: string;
  /** What it stands beside, as the summary says it. */
  readonly label: string;
}

/** A note beside a thing, with tags; folded while there is none. */
export function NoteField({ target, field, label }: NoteFieldProps) {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const note = noteOn(story, target);
  const [wasEmpty] = useState(note.text === "" && note.tags.length === 0);
  const tags = story.tags ?? [];
  const toggle = (id: (typeof note.tags)[number]) => {
    // Of the note as it is now: what was typed into it may have been kept since this was drawn.
    edit((current) => {
      const now = noteOn(current, target);
      const isOn = now.tags.includes(id);
      const next = isOn ? now.tags.filter((tag) => tag !== id) : [...now.tags, id];
      return setNote(current, target, { text: now.text, tags: next });
    });
  };
  return (
    <details open={!wasEmpty} className="border-t border-rule">
      <summary className="min-h-10 py-2 text-ui">{label}</summary>
      <div className="flex flex-col gap-3 pb-3">
        <TextField
          field={`note/${field}`}
          label={t("note.text")}
          value={note.text}
          edit={(current, text) => setNote(current, target, { text, tags: noteOn(current, target).tags })}
          long
          mayBeEmpty
        />
        <fieldset className="flex min-w-0 flex-col gap-2">
          <legend className="text-note text-ink-2">{t("note.tags")}</legend>
          {tags.length > 0 && (
            <div className="flex flex-wrap gap-2">
              {tags.map(({ id, name }) => (
                <Chip key={id} pressed={note.tags.includes(id)} onPress={() => toggle(id)}>
                  <bdi dir="auto">{name}</bdi>
                </Chip>
              ))}
            </div>
          )}
          <NewTag onMake={(name) => edit((current) => tagThing(current, target, name))} />
        </fieldset>
      </div>
    </details>
  );
}
