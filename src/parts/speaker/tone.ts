import type { SpeakerId, Story } from "@/corpus";

/** How many tones there are in the style sheet; a story with more speakers uses them again. */
export const tones = 8;

/** A speaker's tone, 1 to {@link tones}: its colour, shape and kind of underline, by place in the story. */
export function toneOf(story: Story, speaker: SpeakerId): number {
  return toneAt(story.speakers.findIndex(({ id }) => id === speaker));
}

/** The tone of the speaker at a place in a story's list, from 0. */
export function toneAt(index: number): number {
  return (Math.max(index, 0) % tones) + 1;
}
