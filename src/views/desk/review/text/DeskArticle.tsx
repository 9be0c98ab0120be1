import type { Article } from "@/corpus";
import type { DeskPiece } from "../marks";
import { type DeskMarkContext, MarkedLine } from "./MarkedLine";

interface DeskArticleProps extends DeskMarkContext {
  readonly article: Article;
  readonly pieces: readonly (readonly DeskPiece[])[];
}

/** The whole article, headline and all, in its own language and direction. */
export function DeskArticle({ pieces, ...context }: DeskArticleProps) {
  const { article } = context;
  return (
    <div lang={article.lang} dir={article.dir} className="reading-text flex flex-col gap-4">
      {article.lines.map((line, index) => {
        const words = <MarkedLine {...context} pieces={pieces[index] ?? []} />;
        if (line.kind === "paragraph") {
          return (
            <p key={line.start} data-start={line.start}>
              {words}
            </p>
          );
        }
        return (
          <h2
            key={line.start}
            data-start={line.start}
            className={line.kind === "headline" ? "text-heading font-bold" : "mt-4 font-bold"}
          >
            {words}
          </h2>
        );
      })}
    </div>
  );
}
