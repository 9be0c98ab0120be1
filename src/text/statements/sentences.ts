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
  if (next.line !== token.line) return true;
  return isEnd(tokens, at);
}

/** The sentences of an article, which together are all its tokens. A quotation is never cut. */
export function findSentences(
  tokens: readonly ReadToken[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsAt(tokens, quotations, quotationAt, at)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}
