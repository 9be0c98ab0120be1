/**
 * The rows of the bar on a wide screen: speakers and what is left; outlets; modes, what was checked and words. What takes the
 * room that the others of a row leave breaks inside itself: which facet stands on which row does not hang on how wide the
 * letters of a face are, or all below would move when the face comes.
 */
export const barPlaces = {
  speakers: "lg:order-1 lg:flex-1",
  left: "lg:order-2",
  outlets: "lg:order-4 lg:flex-1",
  modes: "lg:order-6",
  bases: "lg:order-7",
  words: "lg:order-8",
} as const;

const rowBreak = "-mt-2 hidden basis-full lg:block";

/** What ends a row: as wide as the bar, and without height. */
export const barBreaks = [`${rowBreak} lg:order-3`, `${rowBreak} lg:order-5`];
