import type { Article } from "@/corpus";
import { MarkedText, markedPieces } from "@/parts/marked-text";
import type { TextRange } from "@/text";

interface InContextProps {
  readonly article: Article;
  readonly around: TextRange;
  readonly quote: TextRange;
  /** The attributing words, where they are to be pointed out too. */
  readonly cue?: TextRange | undefined;
  /** `contrary` for a place that says otherwise than the statement. */
  readonly look?: "wording" | "contrary";
}

// A wash and a line under it, and nothing that takes room or changes the face: letters stay joined at the edges.
const looks = {
  wording: "bg-wash text-ink underline decoration-ink decoration-2 underline-offset-8",
  contrary: "bg-rubric-wash text-ink underline decoration-rubric decoration-2 underline-offset-8",
} as const;

const cueLook = "text-ink underline decoration-ink-2 decoration-dotted decoration-2 underline-offset-8";

/** What of a cue lies outside of the quote, which is marked before all else. */
function outside(quote: TextRange, cue: TextRange | undefined): readonly TextRange[] {
  if (cue === undefined) return [];
  return [
    { start: cue.start, end: Math.min(cue.end, quote.start) },
    { start: Math.max(cue.start, quote.end), end: cue.end },
  ].filter(({ start, end }) => start < end);
}

/** A passage of an article with a quote set off inside it, and its cue under a line of dots. */
export function InContext({ article, around, quote, cue, look = "wording" }: InContextProps) {
  const [pieces = []] = markedPieces<never, "quote" | "cue">(article.text, [around], {
    marks: [],
    highlights: [
      ...outside(quote, cue).map((range) => ({ ...range, of: "cue" as const })),
      { start: quote.start, end: quote.end, of: "quote" },
    ],
  });
  return (
    <p
      lang={article.lang}
      dir={article.dir}
      className="font-(family-name:--reading-face) text-lg leading-loose whitespace-pre-line text-ink-2"
    >
      <MarkedText
        text={article.text}
        pieces={pieces}
        lookOf={({ of }) =>
          of === "quote" ? { tag: "mark", className: looks[look] } : { className: cueLook }
        }
      />
    </p>
  );
}
