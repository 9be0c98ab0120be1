import type { Article } from "@/corpus";
import { countFound, reviewProgress } from "@/corpus/desk";
import { checkAll, type TextRange } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { HelpLink } from "@/parts/HelpLink";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";

interface RestPanelProps {
  readonly article: Article;
  readonly onPick: (range: TextRange) => void;
}

/** What stands beside the text while no mark is chosen: what is left, and the ways to go on. */
export function RestPanel({ article, onPick }: RestPanelProps) {
  const { t } = useTranslation();
  const { story, step, edit, acceptSure } = useDesk();
  const left = countFound(story, article.id);
  const { sure } = reviewProgress(story);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-ui font-semibold">{t("desk.left", { count: left })}</h2>
      <p className="text-note text-ink-2 max-lg:hidden">{t("desk.howTo")}</p>
      <HelpLink part="engine" />
      <div className="flex flex-wrap gap-2">
        {sure > 0 && (
          <Button kind="strong" onClick={acceptSure}>
            {t("desk.acceptSure", { count: sure })}
          </Button>
        )}
        {countFound(story) > 0 && (
          <Button kind={sure > 0 ? "plain" : "strong"} onClick={() => step(1)}>
            {t("desk.begin")}
          </Button>
        )}
        <Button onClick={() => onPick({ start: 0, end: 1 })}>{t("desk.pick")}</Button>
        {left > 1 && (
          <Button kind="quiet" onClick={() => edit((current) => checkAll(current, article.id))}>
            {t("desk.acceptAll")}
          </Button>
        )}
      </div>
    </section>
  );
}
