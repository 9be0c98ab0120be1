import { firstWhere } from "../first-where";
import { stem } from "../words/index";
import { unitsOf } from "./draft";
import type { Reading } from "./reading";
import type { TokenRange } from "./tokens";
import type { FoundStatement } from "./types";

const pauses = /^(?:\.\.+|…+|\||—|–|-)$/u;
/** How many headlines and subheadings are looked for in the text below them. */
const most = 40;

function isHeadline(reading: Reading, { from }: TokenRange): boolean {
  const kind = reading.article.lines[reading.tokens[from]?.line ?? 0]?.kind;
  return kind !== undefined && kind !== "paragraph";
}

function isPause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || (reading.quotationAt[at] ?? -1) >= 0 || !pauses.test(token.text)) return false;
  if (/^[.…|]/u.test(token.text)) return true;
  return (reading.tokens[at - 1]?.end ?? 0) < token.start && (reading.tokens[at + 1]?.start ?? 0) > token.end;
}

/** The parts of a headline that pauses set apart; a sentence of a paragraph is one. */
export function headlineParts(reading: Reading, sentence: TokenRange): readonly TokenRange[] {
  if (!isHeadline(reading, sentence)) return [sentence];
  const parts: TokenRange[] = [];
  let from = sentence.from;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isPause(reading, at)) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
  return [...parts, { from, to: sentence.to }].filter(({ from: first, to }) => to > first);
}

/** Content words only: a stem of three letters or fewer is a particle often enough. */
function stemsOf(reading: Reading, { from, to }: TokenRange, quoted: boolean): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || !token.word || (quoted && (reading.quotationAt[at] ?? -1) < 0)) continue;
    if (token.folded.length > 2) stems.add(stem(token.text));
  }
  return stems;
}

function tokensOf(reading: Reading, { start, end }: FoundStatement): TokenRange {
  const from = firstWhere(reading.tokens.length, (at) => (reading.tokens[at]?.start ?? 0) >= start);
  let to = from;
  while (to < reading.tokens.length && (reading.tokens[to]?.start ?? end) < end) to += 1;
  return { from, to };
}

/** The statement of the text that has a headline's quoted words and the most of its others. */
function saidBelow(
  headline: ReadonlySet<string>,
  quoted: ReadonlySet<string>,
  below: readonly { readonly statement: FoundStatement; readonly stems: ReadonlySet<string> }[],
): FoundStatement | null {
  let best: FoundStatement | null = null;
  let most = 0.6 * headline.size;
  for (const { statement, stems } of below) {
    if (![...quoted].every((word) => stems.has(word))) continue;
    const common = [...headline].filter((word) => stems.has(word)).length;
    if (common >= most) [best, most] = [statement, common];
  }
  return best;
}

/**
 * Headlines with words in quotation marks that name nobody: whose words they are is told by the statement of the text
 * below that has them. One whose words nobody is found to say is left out.
 */
export function repeatedInHeadlines(
  reading: Reading,
  found: readonly FoundStatement[],
): readonly FoundStatement[] {
  const heads = reading.sentences
    .filter((sentence) => isHeadline(reading, sentence) && stemsOf(reading, sentence, true).size > 0)
    .slice(0, most)
    .flatMap((sentence) => headlineParts(reading, sentence))
    // One word in marks is a name more often than somebody's.
    .filter((part) => stemsOf(reading, part, true).size > 1);
  const open = heads.filter((part) => {
    // A headline that begins with quotation marks names something by them.
    if ((reading.quotationAt[part.from] ?? -1) >= 0) return false;
    const { start, end } = unitsOf(reading, part);
    return !found.some((statement) => statement.start < end && statement.end > start);
  });
  if (open.length === 0) return [];
  const below = found
    .filter(({ mode, speaker }) => mode !== "headline" && speaker !== null)
    .map((statement) => ({ statement, stems: stemsOf(reading, tokensOf(reading, statement), false) }));
  return open.flatMap((part) => {
    const source = saidBelow(stemsOf(reading, part, false), stemsOf(reading, part, true), below);
    if (source === null) return [];
    const { speaker } = source;
    return [
      {
        ...unitsOf(reading, part),
        mode: "headline",
        cue: null,
        speaker,
        named: null,
        credit: null,
        confidence: 0.5,
        doubts: ["said"],
      },
    ];
  });
}
