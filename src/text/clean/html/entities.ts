/** The named characters that Arabic pages write. Names that are not here stay as they stand, as a browser leaves what it does not know. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    zwnj: "\u200C",
    zwj: "\u200D",
    lrm: "\u200E",
    rlm: "\u200F",
    shy: "\u00AD",
    laquo: "«",
    raquo: "»",
    lsaquo: "‹",
    rsaquo: "›",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    hellip: "…",
    ndash: "–",
    mdash: "—",
    minus: "−",
    bull: "•",
    middot: "·",
    copy: "©",
    reg: "®",
    trade: "™",
    euro: "€",
    pound: "£",
    yen: "¥",
    cent: "¢",
    deg: "°",
    times: "×",
    divide: "÷",
    frac12: "½",
    larr: "←",
    rarr: "→",
    eacute: "é",
    egrave: "è",
    agrave: "à",
    ccedil: "ç",
    ouml: "ö",
    uuml: "ü",
    auml: "ä",
  }),
);

const reference = /&(?:#(\d{1,8})|#x([0-9a-f]{1,7})|([a-z][a-z0-9]{1,30}));?/gi;

/** Text with its character references resolved, once: `&amp;lt;` is `&lt;`. What names no character stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
  });
}

/** As HTML has it: what is no character becomes the sign for that. */
function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}
