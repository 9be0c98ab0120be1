import { type Article, lineAt, type Mode } from "@/corpus";
import type { TextRange } from "@/corpus/edit";

const opening = /[“«"‘„]/u;
const closing = /[”»"’]/u;

/** How newly marked words most likely give the speaker's: by the line that they stand in and the marks in and around them. */
export function guessMode(article: Article, { start, end }: TextRange): Mode {
  if (lineAt(article, start)?.kind !== "paragraph") return "headline";
  const before = article.text.slice(Math.max(start - 2, 0), start + 1);
  const after = article.text.slice(end - 1, end + 2);
  if (opening.test(before) && closing.test(after)) return "direct";
  return opening.test(article.text.slice(start, end)) ? "mixed" : "indirect";
}
