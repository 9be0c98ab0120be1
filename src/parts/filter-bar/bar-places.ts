/** From this width on all choices stand beside the page, in two rows. */
export const roomForAll = "(min-width: 80rem)";

/**
 * The rows of the bar on a wide screen: speakers, words and what is left; outlets, modes and what was checked. What takes
 * the room that the others of a row leave breaks inside itself: which facet stands on which row does not hang on how wide
 * the letters of a face are, or all below would move when the face comes.
 */
export const barPlaces = {
  speakers: "xl:order-1 xl:flex-1",
  words: "xl:order-2",
  left: "xl:order-3",
  outlets: "xl:order-5 xl:flex-1",
  modes: "xl:order-6",
  bases: "xl:order-7",
} as const;

/** What ends the first row: as wide as the bar, and without height. */
export const rowBreak = "order-4 -mt-2 basis-full";
