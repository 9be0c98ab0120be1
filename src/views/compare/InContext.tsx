import { type Article, quoteText, segmentLine } from "@/corpus";
import type { Range } from "./context";

interface InContextProps {
  readonly article: Article;
  readonly around: Range;
  readonly quote: Range;
  /** The attributing words, where they are to be pointed out too. */
  readonly cue?: Range | undefined;
  /** `contrary` for a place that says otherwise than the statement. */
  readonly look?: "wording" | "contrary";
}

// A wash and a line under it, and nothing that takes room or changes the face: letters stay joined at the edges.
const looks = {
  wording: "bg-wash text-ink underline decoration-ink decoration-2 underline-offset-8",
  contrary: "bg-rubric-wash text-ink underline decoration-rubric decoration-2 underline-offset-8",
} as const;

/** A passage of an article with a quote set off inside it, and its cue under a line of dots. */
export function InContext({ article, around, quote, cue, look = "wording" }: InContextProps) {
  const marked = cue === undefined ? [quote] : [quote, cue];
  return (
    <p
      lang={article.lang}
      dir={article.dir}
      className="font-(family-name:--reading-face) text-lg leading-loose whitespace-pre-line text-ink-2"
    >
      {segmentLine(around, marked).map(({ start, end, wordings }) => {
        const words = quoteText(article, { start, end });
        if (wordings.includes(0)) {
          return (
            <mark key={start} className={looks[look]}>
              {words}
            </mark>
          );
        }
        return (
          <span
            key={start}
            className={
              wordings.length === 0
                ? undefined
                : "text-ink underline decoration-ink-2 decoration-dotted decoration-2 underline-offset-8"
            }
          >
            {words}
          </span>
        );
      })}
    </p>
  );
}
