import { blockElements, elementNames } from "./elements";

/** What a text is: plain, text with some tags in it, or a page of HTML or a piece of one. */
export type Markedness = "plain" | "prose" | "page";

/** What only a document of markup begins with. */
const opening = /^[\s\uFEFF]*<(?:!doctype|!--|\?xml|html|head|body)(?![\p{L}\p{N}])/iu;
/** A tag, told from «<» in a text by its Latin name and its end. Bounded, so that a text without any end costs no more. */
const tag = /<(\/?)([a-z][a-z0-9:-]{0,30})(\s[^<>]{0,2000}|\s*\/)?>/gi;
const tagOrSign = new RegExp(`${tag.source}|<`, "gi");
const valued = /\s[a-z_@:*#[(.][\w:.)\]-]*\s*=\s*\S/i;
/** Attributes that stand without a value, and names with a hyphen, as tools write them. */
const bare =
  /^(?:hidden|open|disabled|checked|selected|async|defer|itemscope|controls|nowrap|compact|noshade|allowfullscreen|\/|[a-z_][\w]*(?:-[\w-]*)+)$/i;

/** «<b>» and «<br/>» are tags, and «<b class=x>»; «a <b && c> d» has none. */
function isTag(slash: string, name: string, rest: string): boolean {
  if (slash === "" && valued.test(rest)) return true;
  if (!elementNames.has(name.toLowerCase())) return false;
  return rest
    .trim()
    .split(/\s+/)
    .every((word) => word === "" || bare.test(word));
}

/**
 * What a text is, told by its shape: a page begins as a document does or has a tag of a block in it; prose has nothing but
 * line breaks and formatting. «5 < 7», «<رويترز>» and «<name@example.org>» are plain text.
 */
export function markednessOf(raw: string): Markedness {
  if (opening.test(raw)) return "page";
  let found: Markedness = "plain";
  for (const [, slash = "", name = "", rest = ""] of raw.matchAll(tag)) {
    if (!isTag(slash, name, rest)) continue;
    const known = name.toLowerCase();
    if (!/^[bh]r$/.test(known) && (blockElements.has(known) || !elementNames.has(known))) return "page";
    found = "prose";
  }
  return found;
}

/** Prose whose «<» is markup only where it begins a tag or a comment that ends. */
export function withoutStrayTags(prose: string): string {
  const lastComment = prose.lastIndexOf("-->");
  return prose.replace(
    tagOrSign,
    (whole: string, slash = "", name: string | undefined, rest = "", at: number) => {
      if (name !== undefined && isTag(slash, name, rest)) return whole;
      const isComment = at < lastComment && prose.startsWith("<!--", at);
      return isComment ? whole : `&lt;${whole.slice(1)}`;
    },
  );
}
