import { openingWords } from "../lexicons/particles";
import { wordSet } from "../words/index";
import { terminals } from "./marks";
import type { Quotation } from "./quotations";
import type { ReadToken, TokenRange } from "./tokens";

/** A full stop after one letter abbreviates a title: د. فلان. */
function abbreviates(before: ReadToken | undefined, mark: ReadToken): boolean {
  return mark.text === "." && before !== undefined && before.word && before.text.length === 1;
}

/** Whether the token at `at` ends a sentence. */
export function isEnd(tokens: readonly ReadToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !terminals.has(token.text) || abbreviates(tokens[at - 1], token)) return false;
  // A full stop inside an address: www.example.org.
  const next = tokens[at + 1];
  return next === undefined || next.start > token.end || !/^[a-z\d]/iu.test(next.text);
}

/** A line of fewer words is a heading as likely as the beginning of a wrapped sentence. */
const leastWrapped = 5;
/** Words with which a sentence of its own begins: a line that has one was not wrapped before it. */
const openers = wordSet(openingWords);

/** For every line of an article whether its last sentence goes on in the next: text that was wrapped on its way. */
export function findWraps(
  tokens: readonly ReadToken[],
  isParagraph: (line: number) => boolean,
): ReadonlySet<number> {
  const wrapped = new Set<number>();
  let [words, ended, lines] = [0, 0, 0];
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.word) words += 1;
    const next = tokens[at + 1];
    if (next !== undefined && next.line === token.line) continue;
    if (isParagraph(token.line)) {
      lines += 1;
      if (!token.word || next === undefined) ended += 1;
      const goesOn = next?.word === true && next.line === token.line + 1 && isParagraph(next.line);
      // 10:20 وزارة النقل: the next line of a live text.
      const hour = /^\d{1,2}$/u.test(next?.text ?? "") && tokens[at + 2]?.word === false;
      const opens =
        hour || next === undefined || openers.has(next.folded) || /^و\p{L}{2,}$/u.test(next.folded);
      if (token.word && words >= leastWrapped && goesOn && !opens) open.push(token.line);
    }
    words = 0;
  }
  // Where hardly a line is ended by a mark, lines are paragraphs without one.
  if (ended * 3 >= lines - open.length && lines > open.length) for (const line of open) wrapped.add(line);
  return wrapped;
}

/** Whether a quotation was itself ended as a sentence: “….” */
function endsInside(tokens: readonly ReadToken[], { to }: Quotation): boolean {
  return terminals.has(tokens[to - 2]?.text ?? "") || terminals.has(tokens[to - 1]?.text ?? "");
}

/** A quotation that ends as a sentence also ends the one around it, unless a mark or a small word goes on. */
function endsAt(
  tokens: readonly ReadToken[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
  at: number,
  wraps: ReadonlySet<number>,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  const inside = quotationAt[at] ?? -1;
  if (inside >= 0) {
    const quotation = quotations[inside];
    if (quotation === undefined || at < quotation.to - 1) return false;
    return next.line !== token.line || (endsInside(tokens, quotation) && next.word && quotation.words > 3);
  }
  if (next.line !== token.line) return !wraps.has(token.line);
  return isEnd(tokens, at);
}

/** The sentences of an article, which together are all its tokens. A quotation is never cut. */
export function findSentences(
  tokens: readonly ReadToken[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
  wraps: ReadonlySet<number>,
): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsAt(tokens, quotations, quotationAt, at, wraps)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}
