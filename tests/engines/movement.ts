/** Where a text begins on the screen, and the box that it fills. */
export interface TextPlace {
  /** The text, and how many of the same stand before it. */
  readonly name: string;
  /** Where its first line begins, and half its height: faces differ in what stands above and below the letters. */
  readonly start: number;
  readonly middle: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Places {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextPlace[];
}

/** Runs in the page: the places of all texts that are shown. */
export function placesOfText(): Places {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: TextPlace[] = [];
  const met = new Map<string, number>();
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === "" || node.parentElement === null) continue;
    // What is folded away has boxes somewhere too, and nobody sees them.
    if (!node.parentElement.checkVisibility()) continue;
    range.selectNodeContents(node);
    const { top, left, right, bottom } = range.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(node.parentElement).direction === "rtl";
    const first = range.getClientRects()[0];
    if (first === undefined || right <= left) continue;
    const start = isRightToLeft ? first.right : first.left;
    const middle = (first.top + first.bottom) / 2;
    const count = met.get(node.data) ?? 0;
    met.set(node.data, count + 1);
    texts.push({ name: `${count} ${node.data}`, start, middle, top, left, right, bottom });
  }
  return { width: innerWidth, height: innerHeight, texts };
}

/** How far a screen moved, and the text of it that moved furthest. */
export interface Shift {
  readonly score: number;
  readonly furthest: string;
}

/** How much wider or narrower all texts together are after than before. */
export function widthRatio(before: Places, after: Places): number {
  const sum = ({ texts }: Places) => texts.reduce((total, { left, right }) => total + right - left, 0);
  return sum(after) / sum(before);
}

/** Nearer than this a text stands where it stood, as browsers count it. */
const still = 3;

/** So finely the viewport is divided to see how much of it moved. */
const cells = 64;

/**
 * How far a screen moved, as the Layout Instability draft counts it: the share of the viewport that moving texts fill
 * before or after, times the longest way of one of them as a share of the viewport's longer side.
 */
export function shiftBetween(before: Places, after: Places): Shift {
  const { width, height } = before;
  const touched = new Set<number>();
  let longest = 0;
  let furthest = "nothing";
  const isInView = ({ top, bottom, left, right }: TextPlace) =>
    bottom > 0 && top < height && right > 0 && left < width;
  const touch = ({ top, bottom, left, right }: TextPlace) => {
    const first = (from: number, whole: number) => Math.max(0, Math.floor((from / whole) * cells));
    const last = (to: number, whole: number) => Math.min(cells, Math.ceil((to / whole) * cells));
    for (let row = first(top, height); row < last(bottom, height); row += 1) {
      for (let column = first(left, width); column < last(right, width); column += 1)
        touched.add(row * cells + column);
    }
  };
  const afterwards = new Map(after.texts.map((text) => [text.name, text]));
  for (const from of before.texts) {
    const to = afterwards.get(from.name);
    if (to === undefined || !(isInView(from) || isInView(to))) continue;
    const way = Math.max(Math.abs(from.middle - to.middle), Math.abs(from.start - to.start));
    if (way < still) continue;
    if (way > longest) {
      longest = way;
      furthest = `${Math.round(way)} px: ${to.name}`;
    }
    touch(from);
    touch(to);
  }
  const share = touched.size / cells ** 2;
  return { score: share * Math.min(1, longest / Math.max(width, height)), furthest };
}
