import { useRouter } from "@tanstack/react-router";
import { useRef } from "react";
import { type ArticleAddress, useArrival, useGo, useHref } from "@/parts/address";

/**
 * Closes the panel as Back would, where Back leads to this very page without it, so that closing leaves no
 * entry behind in the history; else in place. The text stays where it is scrolled to either way.
 */
export function useClosePanel(address: ArticleAddress): () => void {
  const router = useRouter();
  const go = useGo();
  const closed: ArticleAddress = { ...address, statement: null, at: null };
  const href = useHref()(closed);
  const lastClosed = useRef<{ readonly index: number; readonly href: string }>(null);
  const scrolledTo = useRef<number>(null);
  const index = () => router.history.location.state.__TSR_index;

  useArrival(() => {
    if (address.statement === null) lastClosed.current = { index: index(), href };
    if (scrolledTo.current !== null) window.scrollTo({ top: scrolledTo.current, behavior: "instant" });
    scrolledTo.current = null;
  });

  return () => {
    if (lastClosed.current?.index === index() - 1 && lastClosed.current.href === href) {
      scrolledTo.current = window.scrollY;
      router.history.back();
    } else go(closed, { replace: true, keepScroll: true });
  };
}
