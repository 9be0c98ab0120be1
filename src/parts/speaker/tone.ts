import type { SpeakerId, Story } from "@/corpus";

// One outline for each tone, in a box of 16, so that speakers are told apart without colour.
const shapes = [
  "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z",
  "M3 3h10v10H3Z",
  "M8 1.5 14.5 8 8 14.5 1.5 8Z",
  "M8 2.5 14.5 13.5h-13Z",
  "M4.8 2h6.4L14.5 8l-3.3 6H4.8L1.5 8Z",
  "M8 13.5 1.5 2.5h13Z",
  "M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z",
  "M8 1.5 9.9 6h4.6l-3.7 3 1.4 5L8 11.2 3.8 14l1.4-5-3.7-3h4.6Z",
];

/** The outline of a tone, counted from 1, as an SVG path in a box of 16. */
export function shapeOf(tone: number): string {
  return shapes[(tone - 1) % shapes.length] ?? "";
}

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
