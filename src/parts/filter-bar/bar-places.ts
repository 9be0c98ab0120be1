/**
 * The rows of the bar on a wide screen: speakers, words and what is left; outlets and modes; what was checked. The first of
 * a row takes the room that the others leave, and breaks inside itself: which facet stands on which row does not hang on how
 * wide the letters of a face are, or all below would move when the face comes.
 */
export const barPlaces = {
  speakers: "lg:order-1 lg:flex-1",
  words: "lg:order-2",
  left: "lg:order-3",
  outlets: "lg:order-5 lg:flex-1",
  modes: "lg:order-6",
  bases: "lg:order-8",
} as const;

const rowBreak = "-mt-2 hidden basis-full lg:block";

/** What ends a row: as wide as the bar, and without height. */
export const barBreaks = [`${rowBreak} lg:order-4`, `${rowBreak} lg:order-7`];
