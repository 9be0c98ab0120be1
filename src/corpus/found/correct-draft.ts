import type { ArticleDraft } from "./draft";
import { tileLines, untileLines } from "./draft-lines";

/**
 * A draft whose text a reader has put right: a line for each paragraph. The first is the headline where the draft had one; a line
 * that was a subheading stays one. What was said of the order of its lines is answered.
 *
 * @returns null where no letter is left.
 */
export function correctedDraft(draft: ArticleDraft, written: string): ArticleDraft | null {
  if (!/\p{L}/u.test(written)) return null;
  const kinds = new Map(untileLines(draft).map(({ kind, text }) => [text, kind]));
  const filled = written
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const { text, lines } = tileLines(
    filled.map((line, at) => {
      const isHeadline = at === 0 && draft.headline !== null;
      const kind = isHeadline ? "headline" : (kinds.get(line) ?? "paragraph");
      return { kind: kind === "headline" && at > 0 ? "paragraph" : kind, text: line };
    }),
  );
  const first = lines[0];
  return {
    ...draft,
    text,
    lines,
    headline: first?.kind === "headline" ? text.slice(first.start, first.end) : null,
    warnings: draft.warnings.filter(({ kind }) => kind !== "order" && kind !== "long-line"),
  };
}
