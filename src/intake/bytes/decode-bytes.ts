/** Bytes as text: in which encoding, and whether signs had to be given up. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** `marked`: a byte order mark, or bytes that are valid UTF-8. `declared`: the page says so. `guessed`: what fits best. */
  readonly basis: "marked" | "declared" | "guessed";
}

/** Where HTML declares its encoding, by its own rule. */
const declarationBytes = 1024;
const declaration = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
/** Enough to tell an encoding by its letters. */
const sampleBytes = 40_000;
/** A file that was cut or glued has a few bytes that no UTF-8 has; another encoding has them at every letter. */
const mostDamage = 0.01;
/** The letters that make up three quarters of Arabic text. In a wrong encoding others stand in their place. */
const commonLetters = /[اليمنورتبةأسعكدفقهحش]/g;
const guesses = ["windows-1256", "iso-8859-6", "windows-1252"] as const;

/**
 * Decodes a file by what it holds: a byte order mark, UTF-16 without one by its high bytes, UTF-8 where the
 * bytes are valid, what HTML declares, and then the old encoding in which it has the most common Arabic letters.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (wide !== null) return { text: decoded(bytes, wide), encoding: wide, basis: "marked" };
  const utf8 = decodedStrictly(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", basis: "marked" };
  const declared = declaredEncoding(bytes);
  if (declared !== null) return { text: decoded(bytes, declared), encoding: declared, basis: "declared" };
  const encoding = isDamagedUtf8(bytes) ? "utf-8" : likeliest(bytes);
  return { text: decoded(bytes, encoding), encoding, basis: "guessed" };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodedStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Arabic in UTF-16 has 06 as every other byte, Latin 00; which half of the pairs it is gives the order. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 8) return null;
  const high = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x00 || byte === 0x06) high[at & 1] = (high[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high.map((count) => count / (length / 2));
  if (odd > 0.7 && even < 0.3) return "utf-16le";
  return even > 0.7 && odd < 0.3 ? "utf-16be" : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decoded(bytes.subarray(0, declarationBytes), "windows-1252");
  const name = declaration.exec(head)?.[1];
  if (name === undefined) return null;
  try {
    const { encoding } = new TextDecoder(name);
    // A page that says UTF-8 and is none, or UTF-16 and can be read as Latin letters, errs.
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null;
  }
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decoded(bytes.subarray(0, sampleBytes), "utf-8");
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return lost / text.length < mostDamage && /[^\p{ASCII}\uFFFD]/u.test(text);
}

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  const scores = guesses.map((encoding) => {
    const text = decoded(sample, encoding);
    const common = text.match(commonLetters)?.length ?? 0;
    const lost = text.match(/[\uFFFD\u0080-\u009F]/g)?.length ?? 0;
    return { encoding, score: common - 5 * lost };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.encoding : "windows-1252";
}
