import * as v from "valibot";
import { longestFragment, pagePrefix, type SentPage } from "./fragment";

/** Why a fragment gives no page. `incomplete`: it was cut on its way. `newer`: another version has written it. */
export type UnreadPage = "damaged" | "incomplete" | "too-large" | "newer";

/** The longest page that is unpacked, in bytes: a thousand times an article. A few kilobytes can be packed of gigabytes. */
const mostBytes = 32_000_000;

/** Sent from anywhere: nothing in it is believed, and what is shown of it is short. */
const PageSchema = v.object({
  format: v.literal(1),
  means: v.picklist(["bookmarklet", "extension"]),
  retrieved: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
  address: v.string(),
  title: v.pipe(
    v.string(),
    v.transform((title) => title.replace(/\s+/g, " ").trim().slice(0, 300)),
  ),
  html: v.string(),
});

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Unpacks so many bytes at most, whatever is packed. Rejects where the bytes are no whole gzip. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | "too-large"> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream("gzip"));
  const reader = stream?.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return "too-large";
    }
    text += decoder.decode(value, { stream: true });
  }
  return text;
}

function pageOf(text: string): SentPage | UnreadPage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "damaged";
  }
  const read = v.safeParse(PageSchema, value);
  if (read.success) return read.output;
  const { success: hasFormat, output } = v.safeParse(v.object({ format: v.number() }), value);
  return hasFormat && output.format > 1 ? "newer" : "damaged";
}

/** The page of a fragment that begins as such fragments do, or why there is none. Never rejects. */
export async function readPage(fragment: string): Promise<SentPage | UnreadPage> {
  const [, count = "", text = ""] = /^(\d{1,9})\.([\w-]*)$/.exec(fragment.slice(pagePrefix.length)) ?? [];
  if (count === "") return "damaged";
  if (fragment.length > longestFragment || Number(count) > longestFragment) return "too-large";
  if (text.length < Number(count)) return "incomplete";
  const bytes = text.length > Number(count) ? null : bytesOf(text);
  if (bytes === null) return "damaged";
  try {
    const unpacked = await unpack(bytes);
    return unpacked === "too-large" ? "too-large" : pageOf(unpacked);
  } catch {
    return "damaged";
  }
}
