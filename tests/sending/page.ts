import { JSDOM } from "jsdom";
import bookmarklet from "@/sending/bookmarklet?script";

export const desk = "https://desk.example/muqabala/desk/";

interface Surroundings {
  /** What the page's browser does when another page is to open beside it. */
  readonly opens: boolean;
  readonly clipboard: boolean;
  readonly compresses: boolean;
}

/** What became of a page that was sent. */
interface Outcome {
  /** Where the desk was opened. */
  readonly address: string;
  readonly inPlace: boolean;
  readonly copied: string | null;
  /** The page afterwards. */
  readonly left: string;
}

class NoCompression {
  constructor() {
    throw new TypeError("not known");
  }
}

/** Runs the very script of the bookmarklet in a loaded page. */
export async function sendPage(
  html: string,
  url: string,
  { opens = true, clipboard = true, compresses = true }: Partial<Surroundings> = {},
): Promise<Outcome> {
  const { window: page } = new JSDOM(html, { url });
  const { document } = page;
  const told = { address: "", inPlace: false, copied: null as string | null };
  const opened = {
    opener: page as unknown,
    location: {
      replace: (address: string) => {
        told.address = address;
      },
    },
  };
  const window = {
    open: () => (opens ? opened : null),
    location: {
      assign: (address: string) => {
        told.address = address;
        told.inPlace = true;
      },
    },
  };
  document.execCommand = () => false;
  const navigator = {
    clipboard: {
      writeText: async (text: string) => {
        if (!clipboard) throw new Error("denied");
        told.copied = text;
      },
    },
  };
  const send = new Function("document", "window", "navigator", "CompressionStream", `return ${bookmarklet}`)(
    document,
    window,
    navigator,
    compresses ? CompressionStream : NoCompression,
  );
  await send(desk);
  if (opens && opened.opener !== null) throw new Error("the desk was left a way back into the page");
  return { ...told, left: page.document.documentElement.outerHTML };
}

/** The fragment of an address, with its sign. */
export const fragmentOf = (address: string): string => address.slice(address.indexOf("#"));
