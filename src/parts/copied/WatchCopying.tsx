import { lazy, Suspense, useEffect, useState } from "react";
import { useStory } from "@/parts/StoryContext";
import type { CopiedWords } from "./CopyOffer";

const CopyOffer = lazy(() => import("./CopyOffer").then((loaded) => ({ default: loaded.CopyOffer })));

/** How far down the page a selection reaches, in pixels. */
function endOf(selection: Selection): number {
  const rects = [...selection.getRangeAt(0).getClientRects()];
  return Math.max(0, ...rects.map(({ bottom }) => bottom)) + window.scrollY;
}

/** Notes what is copied of a story's texts, whatever screen shows them; what comes of it is loaded then. */
export function WatchCopying() {
  const { story } = useStory();
  const [copied, setCopied] = useState<CopiedWords | null>(null);
  useEffect(() => {
    const onCopy = ({ target }: ClipboardEvent) => {
      // A field's words are the reader's own.
      if (!(target instanceof Element) || target.closest("input, textarea") !== null) return;
      const selection = document.getSelection();
      if (selection === null || selection.isCollapsed) return;
      const own = target.closest<HTMLElement>("[data-article]")?.dataset.article;
      const article = story.articles.find(({ id }) => id === own)?.id ?? null;
      setCopied({ text: selection.toString(), article, below: endOf(selection) });
    };
    document.addEventListener("copy", onCopy);
    return () => document.removeEventListener("copy", onCopy);
  }, [story]);
  if (copied === null) return null;
  return (
    <Suspense>
      <CopyOffer key={`${copied.text} ${copied.below}`} copied={copied} onClose={() => setCopied(null)} />
    </Suspense>
  );
}
