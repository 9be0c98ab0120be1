import type { Note, Story, Tag } from "./types";

/** The tags that a note bears, in the order of the story's list; none where there is no note. */
export function tagsOfNote({ tags = [] }: Pick<Story, "tags">, note: Note | undefined): readonly Tag[] {
  return note === undefined ? [] : tags.filter(({ id }) => note.tags.includes(id));
}

/** The names of the tags that a note bears. */
export function tagNames(story: Pick<Story, "tags">, note: Note | undefined): readonly string[] {
  return tagsOfNote(story, note).map(({ name }) => name);
}
