import { packPage } from "./pack-page";

/**
 * Sends the open page to the desk, whose address this is. The desk opens beside the page, which is not told of it; where the
 * browser lets no page open beside another, in its place.
 */
export default async function send(desk: string): Promise<void> {
  const address = desk + (await packPage(document, "bookmarklet"));
  const opened = window.open("about:blank", "_blank");
  if (opened === null) return window.location.assign(address);
  opened.opener = null;
  opened.location.replace(address);
}
