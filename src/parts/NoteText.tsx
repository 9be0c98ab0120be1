import { type Note, tagsOfNote } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useStory } from "./StoryContext";

/** What a person has noted beside a thing, told to be theirs, with its tags by name. Nothing where nothing is noted. */
export function NoteText({ note }: { readonly note: Note | undefined }) {
  const { t } = useTranslation();
  const { story } = useStory();
  if (note === undefined) return null;
  const tags = tagsOfNote(story, note);
  return (
    <div className="flex max-w-measure flex-col gap-1 border-s-2 border-rubric ps-3 text-note text-ink-2">
      {note.text !== "" && (
        <p className="whitespace-pre-line">
          <strong className="font-semibold">{`${t("note.label")}: `}</strong>
          <bdi dir="auto" className="text-ink">
            {note.text}
          </bdi>
        </p>
      )}
      {tags.length > 0 && (
        <ul aria-label={t("note.tags")} className="flex flex-wrap gap-2">
          {tags.map(({ id, name, definition }) => (
            <li key={id} title={definition === "" ? undefined : definition}>
              <bdi dir="auto" className="rounded-chip border border-edge px-2 text-ink">
                {name}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
