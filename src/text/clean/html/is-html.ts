import { elementNames } from "./elements";

/** What only a document of markup begins with. */
const opening = /^[\s\uFEFF]*<(?:!doctype|!--|\?xml|html|head|body)(?![\p{L}\p{N}])/iu;
/** A tag, told from «<» in a text by its Latin name and its end. Bounded, so that a text without any end costs no more. */
const tag = /<(\/?)([a-z][a-z0-9:-]{0,30})(\s[^<>]{0,2000}|\s*\/)?>/gi;
const attribute = /\s[a-z:@-]+\s*=/i;

/**
 * Whether a text is HTML, told by its shape: it begins as a document does, or has a tag in it that HTML
 * knows, or one with an attribute. «5 < 7», «<رويترز>» and «<name@example.org>» are text.
 */
export function isHtml(raw: string): boolean {
  if (opening.test(raw)) return true;
  for (const [, , name = "", rest = ""] of raw.matchAll(tag)) {
    if (elementNames.has(name.toLowerCase()) || attribute.test(rest)) return true;
  }
  return false;
}
