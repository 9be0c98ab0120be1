import type { ReactNode } from "react";
import type { Article, Line } from "@/corpus";
import { MarkedLine } from "./MarkedLine";
import type { ReaderPiece } from "./marks";
import type { MarkContext } from "./StatementMark";

interface ArticleTextProps {
  readonly article: Article;
  readonly pieces: readonly (readonly ReaderPiece[])[];
  readonly context: MarkContext;
}

function TextLine({ line, children }: { readonly line: Line; readonly children: ReactNode }) {
  return line.kind === "subheading" ? (
    <h2 data-start={line.start} className="mt-4 font-bold">
      {children}
    </h2>
  ) : (
    <p data-start={line.start}>{children}</p>
  );
}

/** The article below its headline, in its own language and direction. */
export function ArticleText({ article, pieces, context }: ArticleTextProps) {
  const lines = article.lines.map((line, index) => ({ line, pieces: pieces[index] ?? [] }));
  return (
    <div lang={article.lang} dir={article.dir} className="reading-text flex flex-col gap-4">
      {lines
        .filter(({ line }) => line.kind !== "headline")
        .map(({ line, pieces: own }) => (
          <TextLine key={line.start} line={line}>
            <MarkedLine {...context} pieces={own} />
          </TextLine>
        ))}
    </div>
  );
}
