import { type RefObject, useState } from "react";
import { useTranslation } from "@/i18n";
import { type ArticleAddress, useGo } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { bringIntoView } from "./bring-into-view";
import { addressOfMark, type Mark, nextStatement, openMark } from "./marks";
import { offsetBelow } from "./text-place";

/** The element that takes the focus for a mark. */
export function markElement(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`) ?? null;
}

export interface StatementStepping {
  /** The mark where the reader is: the open one, else the one last stepped to or focused. */
  readonly current: Mark | null;
  /** Its place among the marks, from 1; 0 for none. */
  readonly position: number;
  readonly moveTo: (mark: Mark) => void;
  /** Goes on (1) or back (-1) by one statement; with the focus when a key asks for it. */
  readonly step: (step: 1 | -1, withFocus: boolean) => void;
}

/** Leads through the marks of an article. While a panel is open the panel goes along, in the same entry of the history. */
export function useStatementSteps(
  address: ArticleAddress,
  marks: readonly Mark[],
  root: RefObject<HTMLElement | null>,
  announce: (message: string) => void,
): StatementStepping {
  const { t } = useTranslation();
  const go = useGo();
  const localised = useLocalised();
  const [reached, setReached] = useState<string | null>(null);
  const opened = openMark(marks, address);
  const current = opened ?? marks.find(({ key }) => key === reached) ?? null;

  function step(direction: 1 | -1, withFocus: boolean) {
    if (root.current === null) return;
    const from = current === null ? { offset: offsetBelow(root.current, 0) } : { mark: current.key };
    const next = nextStatement(marks, from, direction);
    if (next === null) {
      announce(t(direction === 1 ? "reader.noNext" : "reader.noPrevious"));
      return;
    }
    setReached(next.key);
    announce(
      t("reader.reached", {
        position: marks.indexOf(next) + 1,
        of: marks.length,
        gloss: localised(next.statement.gloss),
      }),
    );
    if (address.statement !== null) {
      go(addressOfMark(address, marks, next), { replace: true, keepScroll: true });
      return;
    }
    const element = markElement(root.current, next.key);
    if (element === null) return;
    if (withFocus) element.focus({ preventScroll: true });
    bringIntoView(element);
  }

  return {
    current,
    position: current === null ? 0 : marks.indexOf(current) + 1,
    moveTo: ({ key }) => setReached(key),
    step,
  };
}
