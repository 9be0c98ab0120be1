import "@/parts/marks/statement-lines.css";
import "../../desk.css";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Article } from "@/corpus";
import { markKey } from "@/corpus/desk";
import { moveEdge, removeWording, setBasis, setBounds, snapRange, type TextRange } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { KeyList, screenKeys } from "@/parts/keys";
import { changeSettings, useSettings } from "@/shelf";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import { deskMarks, deskPieces } from "../marks";
import { type ReviewKey, useReviewKeys } from "../review-keys";
import { ArticleTabs } from "./ArticleTabs";
import { DeskArticle } from "./DeskArticle";
import { type Edge, EdgeHandles } from "./EdgeHandles";
import { MarkPanel } from "./MarkPanel";
import { PickPanel } from "./PickPanel";
import { RestPanel } from "./RestPanel";
import { useMarkKeys } from "./use-mark-keys";
import { useSelections } from "./use-selections";

/**
 * Brings the chosen mark into view. The focus goes along where it was on a mark, or has been lost with one; from the
 * panel or a grip it is not taken away.
 */
function useFocusedMark(root: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    const mark =
      key === null ? null : root.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`);
    if (mark === null || mark === undefined) return;
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.closest("[data-mark]") !== null) {
      mark.focus({ preventScroll: true });
    }
    mark.scrollIntoView?.({ block: "nearest" });
  }, [root, key]);
}

/** The keys of the review, and the way to turn the letters off. */
function KeyHelp() {
  const { t } = useTranslation();
  const { letterKeys } = useSettings();
  return (
    <details className="border-t border-rule pt-3 text-note text-ink-2 max-lg:hidden">
      <summary>{t("desk.keys")}</summary>
      <div className="py-2">
        <KeyList meanings={screenKeys.review} letters={letterKeys} />
      </div>
      <Button kind="quiet" className="-ms-3" onClick={() => changeSettings({ letterKeys: !letterKeys })}>
        {t(letterKeys ? "desk.lettersOff" : "desk.lettersOn")}
      </Button>
    </details>
  );
}

/** One article with its marks, and what is done to the mark that is chosen or to the words that are picked. */
export function TextPart({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const { story, chosen, choose, edit, step } = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<TextRange | null>(null);
  const [dragged, setDragged] = useState<TextRange | null>(null);
  const marks = deskMarks(story, article.id);
  const here = chosen?.article === article.id ? chosen : null;
  const mark = here === null ? null : (marks.find(({ key }) => key === markKey(here)) ?? null);

  const pick = (range: TextRange | null) => {
    setPicked(range === null ? null : snapRange(article, range));
  };
  useSelections(root, pick);
  useReviewKeys(useSettings().letterKeys, hear);
  useMarkKeys({ mark, picked, onCancel: () => (picked === null ? choose(null) : setPicked(null)) });
  useFocusedMark(root, mark?.key ?? null);

  const worked = picked ?? here;
  const shown = dragged ?? picked;
  const pieces = deskPieces(article, marks, mark, shown);

  /** Yes and no are said of the chosen mark, as they are of a question. */
  function hear(said: ReviewKey): boolean {
    if (said === "yes" || said === "no") {
      if (mark === null || picked !== null) return false;
      edit(
        (current) =>
          said === "yes" ? setBasis(current, mark.ref, "checked") : removeWording(current, mark.ref),
        "next",
      );
    } else step(said === "previous" ? -1 : 1);
    return true;
  }
  function settle(range: TextRange) {
    if (picked !== null) pick(range);
    else if (here !== null) edit((current) => setBounds(current, here, range));
  }
  function onDrag(edge: Edge, offset: number, done: boolean) {
    if (worked === null) return;
    const range = { ...worked, [edge]: offset };
    const snapped = range.start < range.end ? snapRange(article, range) : null;
    setDragged(done ? null : snapped);
    if (done && snapped !== null) settle(snapped);
  }
  const onStep = (edge: Edge, direction: 1 | -1) => {
    if (worked !== null) settle(moveEdge(article, worked, edge, direction));
  };

  return (
    <div className="desk-review" data-panel={worked === null ? undefined : ""}>
      <div className="flex min-w-0 flex-col gap-6">
        <ArticleTabs article={article.id} />
        <div className="desk-text">
          <div ref={root} className="flex flex-col gap-4">
            <DeskArticle
              article={article}
              pieces={pieces}
              reachable={mark?.key ?? marks[0]?.key ?? null}
              chosen={mark?.key ?? null}
              onChoose={({ ref }) => {
                setPicked(null);
                choose(ref);
              }}
            />
          </div>
          {worked !== null && (
            <EdgeHandles
              root={root}
              range={dragged ?? worked}
              dir={article.dir}
              onStep={onStep}
              onDrag={onDrag}
            />
          )}
        </div>
      </div>
      <aside aria-label={t("desk.panel")} className="desk-panel">
        {picked !== null ? (
          <PickPanel
            article={article}
            marks={marks}
            range={picked}
            mark={mark}
            onDone={() => setPicked(null)}
            onStep={onStep}
          />
        ) : mark !== null ? (
          <MarkPanel key={mark.statement.id} article={article} mark={mark} marks={marks} onStep={onStep} />
        ) : (
          <RestPanel article={article} onPick={pick} />
        )}
        <KeyHelp />
      </aside>
    </div>
  );
}
