import { normalise } from "../../text/words/index";

/** FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units, in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Gives ids that follow from names, so that one name has one id in all stories of a reader, and other names others:
 * what is chosen in the filter of the library is then the same everywhere. Inside one story no id is given twice.
 */
export function nameIds(prefix: string): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    const own = `${prefix}-${hashOf(normalise(name).replace(/\s+/gu, " ").trim()).toString(36)}`;
    let id = own;
    for (let next = 2; given.has(id); next += 1) id = `${own}-${next}`;
    given.add(id);
    return id;
  };
}
