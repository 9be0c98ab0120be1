/** How the fragment of the desk's address begins where it has a story in it. */
export const storyPrefix = "#story=";

/**
 * The longest link that is made, in characters, the address before the fragment included. Telegram takes 4,096 in a
 * message, the least of the messengers that people here write in (Messenger 20,000, WhatsApp 65,536), and a link that is cut
 * has lost its story; what is left is for a few words beside it. A longer story goes as a file.
 */
export const longestLink = 4_000;

/** The longest fragment that is read, in characters: what others make may be longer, and is still no trap. */
export const longestStoryFragment = 500_000;

/** The longest story that is read from a fragment, in bytes: what a small fragment unpacks to may be huge. */
export const mostUnpacked = 8_000_000;

function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/**
 * A story's file as the fragment of an address: the prefix, how many characters follow the dot, which tells a link that was
 * cut on its way, and base64url of the file, its white space gone, by raw DEFLATE. Rejects where the device cannot compress.
 */
export async function storyFragment(file: string): Promise<string> {
  const json = JSON.stringify(JSON.parse(file));
  const packed = new Response(json).body?.pipeThrough(new CompressionStream("deflate-raw")) ?? null;
  const text = base64url(new Uint8Array(await new Response(packed).arrayBuffer()));
  return `${storyPrefix}${text.length}.${text}`;
}

/** What came in a fragment: a story's file, not yet decoded, or why there is none. */
export type StoryArrival =
  | { readonly kind: "file"; readonly text: string }
  /** Cut on its way; damaged; larger than is read. */
  | { readonly kind: "cut" | "damaged" | "too-large" };

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<StoryArrival> {
  const reader = new Response(bytes).body?.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  if (reader === undefined) return { kind: "damaged" };
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > mostUnpacked) {
      await reader.cancel();
      return { kind: "too-large" };
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return { kind: "file", text: text + decoder.decode() };
}

/** Reads the fragment of an address. Null for one that has no story in it. Nothing of the story is trusted yet. */
export async function readStoryFragment(fragment: string): Promise<StoryArrival | null> {
  if (!fragment.startsWith(storyPrefix)) return null;
  if (fragment.length > longestStoryFragment) return { kind: "too-large" };
  const [, length, text = ""] = /^(\d+)\.([\w-]*)/.exec(fragment.slice(storyPrefix.length)) ?? [];
  if (length === undefined) return { kind: "damaged" };
  if (text.length < Number(length)) return { kind: "cut" };
  // Whatever a messenger has written onto the end of it is none of ours.
  const bytes = bytesOf(text.slice(0, Number(length)));
  if (bytes === null) return { kind: "damaged" };
  try {
    return await unpacked(bytes);
  } catch {
    return { kind: "damaged" };
  }
}
