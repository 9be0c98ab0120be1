import { useState } from "react";
import type { Article } from "@/corpus";
import {
  asksWhoSpoke,
  joinWordings,
  moveEdge,
  type SpeakerChoice,
  snapRange,
  splitWording,
  type TextRange,
} from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";
import { WhoSpoke } from "../WhoSpoke";

/**
 * Where two statements in one wording are most likely to part: after the sentence or clause that ends nearest to its
 * middle, else at the word there.
 */
function middleOf(article: Article, { start, end }: TextRange): number {
  const words = article.text.slice(start, end);
  const middle = words.length / 2;
  const ends = [...words.matchAll(/[.!?؟؛;،,\n]["”»’']*\s+/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const nearest = ends
    .filter((at) => at < words.length)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return start + Math.round(nearest ?? middle);
}

interface SplitAndJoinProps {
  readonly article: Article;
  readonly mark: DeskMark;
  readonly marks: readonly DeskMark[];
}

/** Makes two wordings of one, or one of two that follow each other. */
export function SplitAndJoin({ article, mark, marks }: SplitAndJoinProps) {
  const { t } = useTranslation();
  const { edit } = useDesk();
  const [second, setSecond] = useState<TextRange | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const next = marks.find(({ wording }) => wording.start >= mark.wording.end) ?? null;
  const join = (whoSpoke: SpeakerChoice | null) => {
    setAsking(null);
    if (next !== null) edit((story) => joinWordings(story, mark.ref, next.ref, whoSpoke));
  };
  if (next !== null && asking === mark.key) {
    return (
      <WhoSpoke
        one={mark.statement.speaker}
        other={next.statement.speaker}
        onAnswer={join}
        onCancel={() => setAsking(null)}
      />
    );
  }
  if (second !== null) {
    return (
      <Splitting
        article={article}
        mark={mark}
        second={second}
        onMove={setSecond}
        onSplit={() => {
          edit((story) => splitWording(story, mark.ref, second.start));
          setSecond(null);
        }}
        onCancel={() => setSecond(null)}
      />
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        onClick={() =>
          setSecond(snapRange(article, { start: middleOf(article, mark.wording), end: mark.wording.end }))
        }
      >
        {t("desk.split")}
      </Button>
      {next !== null && (
        <Button
          onClick={() =>
            asksWhoSpoke(mark.statement.speaker, next.statement.speaker) ? setAsking(mark.key) : join(null)
          }
        >
          {t("desk.join")}
        </Button>
      )}
    </div>
  );
}

interface SplittingProps {
  readonly article: Article;
  readonly mark: DeskMark;
  /** The part that becomes a wording of its own. */
  readonly second: TextRange;
  readonly onMove: (second: TextRange) => void;
  readonly onSplit: () => void;
  readonly onCancel: () => void;
}

/** Where to cut: both parts in sight, the cut moved a word at a time. */
function Splitting({ article, mark, second, onMove, onSplit, onCancel }: SplittingProps) {
  const { t } = useTranslation();
  const move = (step: 1 | -1) => {
    const moved = moveEdge(article, { start: second.start, end: mark.wording.end }, "start", step);
    if (moved.start > mark.wording.start) onMove(moved);
  };
  return (
    <fieldset className="flex flex-col gap-2 border-s-2 border-rubric ps-3">
      <legend className="sr-only">{t("desk.split")}</legend>
      <p lang={article.lang} dir={article.dir} className="article-face leading-8">
        <span>{article.text.slice(mark.wording.start, second.start)}</span>
        <strong aria-hidden="true" className="px-1 text-rubric">
          ┃
        </strong>
        <span className="sr-only">{t("desk.cutHere")}</span>
        <span>{article.text.slice(second.start, mark.wording.end)}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => move(-1)}>{t("desk.cutBack")}</Button>
        <Button onClick={() => move(1)}>{t("desk.cutOn")}</Button>
        <Button kind="strong" onClick={onSplit}>
          {t("desk.cut")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("desk.cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
