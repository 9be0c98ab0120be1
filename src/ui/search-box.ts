/** The id of the box to type a search into, of which a page has one at most. */
export const searchBoxId = "search-box";
