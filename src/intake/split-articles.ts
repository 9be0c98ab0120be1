import { markednessOf } from "./html/is-html";

/** A form feed, or a line of three or more strokes alone. */
const separator = /\f|^[ \t]*(?:-{3,}|={3,}|—{3,})[ \t]*$/m;
/** Where one page ends and the next begins, when several were joined. */
const pageEnd = /<\/html\s*>/i;
/** A piece that is less than a short news item belongs to the article before it: sites draw such lines too. */
const fewestWords = 12;

/**
 * The articles of one text: parted by form feeds, by lines of `---` or `===`, or as one page of HTML behind
 * another. Pieces too short to be an article stay with the one before them. Never empty.
 */
export function splitArticles(text: string): string[] {
  const pieces =
    markednessOf(text) === "page" ? splitPages(text) : joinShort(text.split(separator)).flatMap(splitHeaded);
  const filled = pieces.filter((piece) => piece.trim() !== "");
  return filled.length === 0 ? [text] : filled;
}

/** A line of stars or of drawn-out strokes: articles stand between such lines, and so do the parts of one. */
const ornament = /^[ \t]*(?:(?:\*[ \t]*){3,}|[_ـ•#~]{3,}|(?:[•~][ \t]*){3,})[ \t]*$/mu;
const leastHeadWords = 3;
const mostHeadWords = 25;

/** The articles between ornaments, where each part begins with a headline of its own; otherwise the text as it is. */
function splitHeaded(text: string): string[] {
  const parts = text.split(ornament).filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.every((part) => hasArticle(part) && hasHeadline(part)) ? parts : [text];
}

/** Whether a first line of some words, closed by no stop, stands over a longer one. */
function hasHeadline(text: string): boolean {
  const [first = "", second = ""] = text.split("\n").filter((line) => line.trim() !== "");
  const words = first.trim().split(/\s+/u).length;
  const isOpen = !/[.،,؛:…]["”»\s]*$/u.test(first);
  return words >= leastHeadWords && words <= mostHeadWords && isOpen && second.length > first.length;
}

function splitPages(text: string): string[] {
  const pieces = text.split(pageEnd);
  const last = pieces.at(-1) ?? "";
  return /<(?:html|body|article|p|div)[\s>]/i.test(last) || pieces.length === 1
    ? pieces
    : pieces.slice(0, -1);
}

function joinShort(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before === undefined || (hasArticle(piece) && hasArticle(before))) joined.push(piece);
    else joined[joined.length - 1] = `${before}\n${piece}`;
  }
  return joined;
}

function hasArticle(piece: string): boolean {
  const words = piece.matchAll(/[\p{L}\p{N}]+/gu);
  for (let count = 1; count <= fewestWords; count += 1) if (words.next().done) return false;
  return true;
}
