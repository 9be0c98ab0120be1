import { type RefObject, useRef } from "react";
import { type Article, quoteText } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type ArticleAddress, useArrival } from "@/parts/address";
import { bringIntoView } from "./bring-into-view";
import { placeSelector } from "./MarkedLine";
import type { Mark } from "./marks";
import { markElement } from "./use-statement-steps";

/** The element at which an address points: the mark that is open, else the place that is pointed out. */
function pointedAt(root: HTMLElement | null, opened: Mark | null): HTMLElement | null {
  if (opened !== null) return markElement(root, opened.key);
  const place = root?.querySelector<HTMLElement>(placeSelector) ?? null;
  // Inside a mark it is the mark that can take the focus.
  return place?.closest("a") ?? place;
}

interface Places {
  readonly article: Article;
  readonly address: ArticleAddress;
  readonly opened: Mark | null;
  readonly root: RefObject<HTMLElement | null>;
  /** Goes on where the reader had stopped. */
  readonly resume: () => void;
  readonly announce: (message: string) => void;
}

/**
 * Shows the reader where an address points, and where they were when a panel closes. What the router has
 * scrolled back to stays; an article that is opened anew from its beginning goes on where they had stopped.
 */
export function usePlaces({ article, address, opened, root, resume, announce }: Places): {
  readonly showOpened: () => void;
} {
  const { t } = useTranslation();
  const seen = useRef<string>(null);
  const lastOpened = useRef<HTMLElement>(null);

  useArrival(({ newPath }) => {
    const { statement, at } = address;
    const state = `${statement} ${at?.start} ${at?.end}`;
    const first = seen.current === null;
    const changed = seen.current !== state;
    seen.current = state;
    const target = pointedAt(root.current, opened);
    const closes = statement === null && lastOpened.current !== null;
    if (closes) lastOpened.current?.focus({ preventScroll: true });
    lastOpened.current = statement === null ? null : target;

    if (closes) return;
    if (target !== null && changed) {
      if (statement === null) target.focus({ preventScroll: true });
      if (at !== null) announce(t("reader.pointedOut", { words: quoteText(article, at) }));
      if (!first || window.scrollY === 0) bringIntoView(target);
    } else if (target === null && (first || newPath) && window.scrollY === 0) resume();
  });

  return {
    showOpened: () => {
      const target = pointedAt(root.current, opened);
      if (target !== null) bringIntoView(target);
    },
  };
}
