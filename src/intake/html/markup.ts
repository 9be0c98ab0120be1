import { Tokenizer } from "htmlparser2";

/** What a page is told as: its start tags, end tags and texts in their order. All strings have their entities resolved. */
export interface MarkupSink {
  /** `name` in lower case; of an attribute that stands twice the first counts. `closed`: the tag ends in `/>`. */
  readonly start: (name: string, attributes: ReadonlyMap<string, string>, closed: boolean) => void;
  readonly end: (name: string) => void;
  /** A piece of text, or of what a script or a style holds; one text may come in several pieces. */
  readonly text: (text: string) => void;
}

/** What stands further inside a tag is no page's meta data; in code units behind the tag's beginning. */
const mostTagSigns = 4000;
const mostAttributes = 100;

/**
 * Tells a page from its beginning to its end, by the tokens of HTML alone: without a tree, so that time and memory are in
 * the length of the page whatever is left open. Comments and declarations are left out, and so is a tag that never ends;
 * what stands in a CDATA section is told like the rest.
 */
export function readMarkup(html: string, sink: MarkupSink): void {
  // Outside of drawings a CDATA section is no more than a strange comment.
  const page = html.includes("<![CDATA[") ? html.replaceAll("<![CDATA[", "<!>").replaceAll("]]>", "") : html;
  let name = "";
  let tagStart = 0;
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  const begin = (closed: boolean) => sink.start(name, attributes, closed);
  const ignore = () => undefined;
  const tokens = new Tokenizer(
    {},
    {
      ontext: (start, end) => sink.text(page.slice(start, end)),
      ontextentity: (code) => sink.text(character(code)),
      onopentagname: (start, end) => {
        name = page.slice(start, end).toLowerCase();
        tagStart = start;
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = start - tagStart < mostTagSigns ? page.slice(start, end).toLowerCase() : "";
        value = "";
      },
      onattribdata: (start, end) => {
        value += page.slice(start, Math.min(end, tagStart + mostTagSigns));
      },
      onattribentity: (code) => {
        if (value.length < mostTagSigns) value += character(code);
      },
      onattribend: () => {
        if (attribute === "" || attributes.size >= mostAttributes || attributes.has(attribute)) return;
        attributes.set(attribute, value);
      },
      onopentagend: () => begin(false),
      onselfclosingtag: () => begin(true),
      onclosetag: (start, end) => sink.end(page.slice(start, end).toLowerCase()),
      ...{ oncdata: ignore, oncomment: ignore, ondeclaration: ignore },
      ...{ onprocessinginstruction: ignore, onend: ignore },
    },
  );
  tokens.write(page);
  tokens.end();
}

/** As HTML has it: what is no character becomes the sign for that. */
function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}

/** A text with its character references resolved, once: `&amp;lt;` is `&lt;`. What names no character stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  let decoded = "";
  const keep = (piece: string) => {
    decoded += piece;
  };
  readMarkup(text.replaceAll("<", "&lt;"), { start: () => undefined, end: () => undefined, text: keep });
  return decoded;
}
