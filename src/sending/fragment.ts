/** How the fragment of the desk's address begins where it has a page in it. */
export const pagePrefix = "#page=";

/** The longest fragment that is sent, in characters: Firefox takes addresses of 1,048,576, Chromium twice as long ones. */
export const longestFragment = 500_000;

/** Says why there is no page in the fragment. */
export const withoutPage = {
  /** It is too long for an address, and lies on the clipboard. */
  copied: "#page-copied",
  /** It is too long for an address, and the clipboard was refused. */
  tooLong: "#page-too-long",
  /** The browser lets an extension read nothing there. */
  forbidden: "#page-forbidden",
} as const;

/** A page as it is sent, before it is packed. */
export interface SentPage {
  readonly format: 1;
  readonly means: "bookmarklet" | "extension";
  /** When it was taken, in UTC: `2022-01-10T08:30:00Z`. */
  readonly retrieved: string;
  readonly address: string;
  readonly title: string;
  readonly html: string;
}
