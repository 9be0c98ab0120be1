import { useId, useMemo, useState } from "react";
import { type Article, quoteText } from "@/corpus";
import { rewriteArticle, writtenLines } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { fieldClass } from "../../field";
import { useDesk } from "../DeskContext";

interface ArticleTextProps {
  readonly article: Article;
}

/** An article's headline and text, to be corrected. */
export function ArticleText({ article }: ArticleTextProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <TextForm article={article} onClose={() => setOpen(false)} />
  ) : (
    <Button kind="quiet" className="-ms-3 self-start" onClick={() => setOpen(true)}>
      {t("desk.correctText")}
    </Button>
  );
}

/** The text below the headline, a line for each of its lines. */
function belowHeadline({ text, lines }: Article): string {
  return lines
    .filter(({ kind }) => kind !== "headline")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n\n");
}

/** Shows, before anything is kept, which marks the new text would lose. */
function TextForm({ article, onClose }: ArticleTextProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const [first] = article.lines;
  const [headline, setHeadline] = useState(
    first?.kind === "headline" ? article.text.slice(first.start, first.end) : "",
  );
  const [below, setBelow] = useState(() => belowHeadline(article));
  const headlineId = useId();
  const textId = useId();
  const { lost } = useMemo(
    () => rewriteArticle(story, article.id, writtenLines(article, headline, below)),
    [story, article, headline, below],
  );
  const keep = () => {
    edit((current) => rewriteArticle(current, article.id, writtenLines(article, headline, below)).result);
    onClose();
  };
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={headlineId} className="text-note text-ink-2">
        {t("desk.articleHeadline")}
      </label>
      <input
        id={headlineId}
        className={fieldClass}
        value={headline}
        lang={article.lang}
        dir={article.dir}
        onChange={(event) => setHeadline(event.currentTarget.value)}
      />
      <label htmlFor={textId} className="text-note text-ink-2">
        {t("desk.articleText")}
      </label>
      <textarea
        id={textId}
        className={fieldClass}
        rows={14}
        value={below}
        lang={article.lang}
        dir={article.dir}
        onChange={(event) => setBelow(event.currentTarget.value)}
      />
      {lost.length > 0 && (
        <div role="status" className="flex flex-col gap-1 border-s-4 border-rubric ps-4">
          <p>{t("desk.lostMarks", { count: lost.length })}</p>
          <ul className="list-disc ps-5" lang={article.lang} dir={article.dir}>
            {lost.map((quote) => (
              <li key={`${quote.start} ${quote.end}`}>{quoteText(article, quote)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button kind="strong" type="submit">
          {t("desk.keepText")}
        </Button>
        <Button onClick={onClose}>{t("desk.leaveText")}</Button>
      </div>
    </form>
  );
}
