import type { ArticleText } from "../article";
import { type CueReading, readCue } from "../cues/index";
import type { TextRange } from "../quotes/index";
import { foldedTokens } from "../words/index";
import { findQuotations, type Quotation } from "./quotations";
import { findSentences, findWraps } from "./sentences";
import type { ReadToken, TokenRange } from "./tokens";

/** An article as the finders of statements read it. Every index is into `tokens`. */
export interface Reading {
  readonly article: ArticleText;
  readonly tokens: readonly ReadToken[];
  /** Outermost quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** For every token the index of the quotation that it is in, its marks included, or -1. */
  readonly quotationAt: Int32Array;
  readonly sentences: readonly TokenRange[];
  /** For every token the index of its sentence. */
  readonly sentenceAt: Int32Array;
  /** The verb of attribution that a token is a form of, or null. */
  readonly cueAt: (at: number) => CueReading | null;
}

function readTokens({ text, lines }: ArticleText): readonly ReadToken[] {
  let line = 0;
  return foldedTokens(text).map(({ start, end, text: written, folded, word }) => {
    while (line < lines.length - 1 && start >= (lines[line]?.end ?? 0)) line += 1;
    return { start, end, text: written, folded, word, line };
  });
}

function spread(ranges: readonly TokenRange[], length: number): Int32Array {
  const at = new Int32Array(length).fill(-1);
  for (const [index, { from, to }] of ranges.entries()) at.fill(index, from, to);
  return at;
}

/** The passages of an article that stand in quotation marks, without the marks, in their order; the outermost alone. */
export function quotedPassages(article: ArticleText): readonly TextRange[] {
  const { tokens, quotations } = readArticle(article);
  return quotations.flatMap(({ first, last }) => {
    const [from, to] = [tokens[first], tokens[last - 1]];
    return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
  });
}

/** Reads an article: tokens, quotations, sentences. Linear in its length. */
export function readArticle(article: ArticleText): Reading {
  const tokens = readTokens(article);
  const quotations = findQuotations(article.text, tokens);
  const quotationAt = spread(quotations, tokens.length);
  const wraps = findWraps(tokens, (line) => article.lines[line]?.kind === "paragraph");
  const sentences = findSentences(tokens, quotations, quotationAt, wraps);
  return {
    article,
    tokens,
    quotations,
    quotationAt,
    sentences,
    sentenceAt: spread(sentences, tokens.length),
    cueAt: (at) => {
      const token = tokens[at];
      return token === undefined || !token.word ? null : readCue(token.folded);
    },
  };
}
