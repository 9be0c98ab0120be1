/**
 * How many edits turn one text into another: a letter more, less, other, or two neighbours exchanged (optimal string
 * alignment; Damerau 1964). Counts no further than `most`; what is farther gives `most + 1`. UTF-16 code units.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [start, aEnd, bEnd] = [0, a.length, b.length];
  while (start < aEnd && start < bEnd && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd -= 1;
    bEnd -= 1;
  }
  return distanceWithin(a.slice(start, aEnd), b.slice(start, bEnd), most);
}

/** Three rows of the table, used again by every comparison: hundreds of thousands of words are compared for one that was mistyped. */
let table = [new Uint16Array(32), new Uint16Array(32), new Uint16Array(32)] as const;

function distanceWithin(a: string, b: string, most: number): number {
  if (table[0].length <= b.length) {
    const size = 2 * b.length + 2;
    table = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  }
  let [before, last, row] = table;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A row that lies wholly beyond the limit leads to no smaller one, save over an exchange from the row before.
    if (least > most && leastBefore > most) return most + 1;
    leastBefore = least;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/**
 * Whether one edit makes the one of the other, which are not the same: `editDistance(a, b, 1) === 1`, in the length of
 * the words.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  if (at === a.length) return false;
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Below this many letters one letter makes another word: قتل / قبل. One of the two may have a letter fewer. */
const leastLetters = 5;

/**
 * A folded word without و, the article and the nisba's ending, which say nothing of its likeness: السوفياتي → سوفيات.
 * Empty for numbers, for several words, and for what is too short to be like anything.
 */
export function likenessOf(folded: string): string {
  if (/[\d ]/.test(folded)) return "";
  const bare = folded.replace(/^و?ال/u, "").replace(/(?<=.{4})ي[ها]?$/u, "");
  return bare.length < leastLetters - 1 ? "" : bare;
}

/** Whether two words, as `likenessOf` gives them, are one edit apart; never where one of them is empty. */
export function isNear(a: string, b: string): boolean {
  return a !== "" && b !== "" && Math.max(a.length, b.length) >= leastLetters && isOneEditApart(a, b);
}
