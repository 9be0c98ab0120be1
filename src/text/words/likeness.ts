/**
 * How many edits turn one text into another: a letter more, less, other, or two neighbours exchanged (optimal string
 * alignment; Damerau 1964). Counts no further than `most`; what is farther gives `most + 1`. UTF-16 code units.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A row that lies wholly beyond the limit leads to no smaller one, save over an exchange from the row before.
    if (least > most && Math.min(...last) > most) return most + 1;
    before = last;
    last = row;
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
