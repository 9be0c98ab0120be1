import { cleanPage } from "./clean-page";
import { longestFragment, pagePrefix, type SentPage, withoutPage } from "./fragment";

/** Bytes handed to one call: more arguments than this overflow some engines' stack. */
const together = 0x8000;

function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += together) {
    binary += String.fromCharCode(...bytes.subarray(at, at + together));
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** A page as a fragment, however long. Rejects where the browser cannot compress. */
export async function packed(page: SentPage): Promise<string> {
  const stream = new Response(JSON.stringify(page)).body?.pipeThrough(new CompressionStream("gzip"));
  const text = base64url(new Uint8Array(await new Response(stream ?? null).arrayBuffer()));
  return `${pagePrefix}${text.length}.${text}`;
}

/** Where the clipboard may not be written to, the page's own selection can be copied at times. */
function copySelected(page: Document, text: string): boolean {
  const field = page.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  page.body.append(field);
  field.select();
  const isCopied = page.execCommand("copy");
  field.remove();
  return isCopied;
}

async function copied(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(page, text);
  }
}

/** The open page as the fragment of the desk's address: the page itself, or that it is on the clipboard, or neither. */
export async function packPage(page: Document, means: SentPage["means"]): Promise<string> {
  const html = cleanPage(page);
  const sent: SentPage = {
    format: 1,
    means,
    retrieved: new Date().toISOString().replace(/\.\d+/, ""),
    address: page.URL.replace(/#.*$/s, ""),
    title: page.title,
    html,
  };
  const fragment = await packed(sent).catch(() => null);
  if (fragment !== null && fragment.length <= longestFragment) return fragment;
  return (await copied(page, html)) ? withoutPage.copied : withoutPage.tooLong;
}
