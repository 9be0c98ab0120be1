import { packPage } from "./pack-page";

/** Gives the open page to the extension, as the fragment of the desk's address. */
export default function takePage(): Promise<string> {
  return packPage(document, "extension");
}
