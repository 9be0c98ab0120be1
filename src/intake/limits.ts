/**
 * The longest text that is read, in UTF-16 code units: five times the longest book that anyone would paste, and
 * some three seconds of cleaning. A page of news has a hundredth of it.
 */
export const mostTextSigns = 6_000_000;

/** The largest input that is looked at at all, in bytes of a file or code units of pasted text: a story of a thousand articles is smaller. */
export const mostStorySigns = 32_000_000;

/** The largest file of a whole desk, in the same units: some four thousand stories of ten articles. */
export const mostShelfSigns = 256_000_000;

/** Articles that are read of one input. A week of one newspaper is below it. */
export const mostArticles = 2_000;

/** Levels of lists and objects in JSON. A story has nine. */
export const mostJsonDepth = 64;

/** Levels of elements for which a tree is built: Chromium itself stops nesting at 512. Deeper pages are read by their tags alone. */
export const mostHtmlDepth = 400;

/** Elements that the search for the article looks at: it takes about a second for so many. Larger pages are read by their tags alone. */
export const mostHtmlElements = 20_000;

/** All that is unpacked of one input, in bytes, archives within archives included: no desk brings so much text at once. */
export const mostUnpackedBytes = 256_000_000;

/** Files of one input that are looked at, those of archives within archives included. */
export const mostFiles = 4_000;

/** Pages of a PDF that are read: a book of them takes some seconds, and no article has so many. */
export const mostPages = 500;

/** Archives within archives, and files that come with a mail. */
export const mostFileDepth = 4;
