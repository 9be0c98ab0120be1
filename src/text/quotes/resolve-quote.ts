import { occurrences, type TextRange } from "./occurrences";

/**
 * A quotation by its own words, after the TextQuoteSelector of the W3C Web Annotation Data Model
 * (section 4.2.4): `exact` are the words meant, `prefix` and `suffix` the words that stand right before
 * and after them, needed only where `exact` occurs more than once.
 */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Where a selector leads. `absent`: nowhere, and `places` are those where `exact` stands without the context asked for.
 * `ambiguous`: to all of `places`.
 */
type Resolution =
  | { readonly found: true; readonly start: number; readonly end: number }
  | { readonly found: false; readonly reason: "absent" | "ambiguous"; readonly places: readonly TextRange[] };

/**
 * Finds the one place in `text` that a selector describes.
 *
 * The comparison is by code unit: nothing is folded, so that a slip in an authored quote is found out.
 * The one allowance: a prefix or suffix written without the white space between it and the words meant
 * is accepted where the strict reading leads nowhere, because people write them so.
 *
 * @returns the range in UTF-16 code units, or why there is none. An empty `exact` is absent.
 */
export function resolveQuote(text: string, selector: TextQuoteSelector): Resolution {
  const { exact, prefix = "", suffix = "" } = selector;
  const everywhere = occurrences(text, exact).map((start) => ({ start, end: start + exact.length }));
  const strict = everywhere.filter(
    ({ start, end }) => endsAt(text, start, prefix) && text.startsWith(suffix, end),
  );
  const places =
    strict.length > 0 ? strict : everywhere.filter((place) => touches(text, place, prefix, suffix));
  const [first] = places;
  if (first === undefined) return { found: false, reason: "absent", places: everywhere };
  if (places.length > 1) return { found: false, reason: "ambiguous", places };
  return { found: true, ...first };
}

function endsAt(text: string, end: number, words: string): boolean {
  return end >= words.length && text.startsWith(words, end - words.length);
}

/** Whether prefix and suffix stand on both sides of the place, whatever white space lies between. */
function touches(text: string, { start, end }: TextRange, prefix: string, suffix: string): boolean {
  let before = start;
  while (before > 0 && isSpace(text[before - 1])) before -= 1;
  let after = end;
  while (after < text.length && isSpace(text[after])) after += 1;
  return (
    (prefix === "" || endsAt(text, before, prefix.trimEnd())) &&
    (suffix === "" || text.startsWith(suffix.trimStart(), after))
  );
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/.test(unit);
}
