import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Article, StoryId } from "@/corpus";
import { keepPosition, readPosition } from "@/shelf";
import { offsetBelow, topOf } from "./text-place";

/** How far below the window's edge a line counts as the first in sight, and is put when it comes back. */
const edge = 24;

/** The reader has moved on from where they were put when they scroll by this share of the window. */
const movedOn = 0.5;

/** How often the place is kept while the reader scrolls on. */
const intervalMs = 200;

/**
 * An earlier place is kept only when the reader has rested there for so long: to leave for another screen they
 * scroll up to its links, and that is no place to come back to.
 */
const restMs = 2000;

export interface ReadingPosition {
  /** Whether the reader was put back to where they had stopped, and has not moved on since. */
  readonly resumed: boolean;
  /** Puts the reader back to where they had stopped, if they had. */
  readonly resume: () => void;
  readonly startOver: () => void;
}

/** Keeps where the reader is in an article, on the device, as an offset into its text. */
export function useReadingPosition(
  story: StoryId,
  article: Article,
  body: RefObject<HTMLElement | null>,
): ReadingPosition {
  const [resumed, setResumed] = useState(false);
  const resumedAt = useRef(0);

  const keep = useEffectEvent((rested: boolean) => {
    if (body.current === null) return;
    const below = offsetBelow(body.current, edge);
    const opening = article.lines[0];
    // Above the end of the first line the reader is at the start.
    const offset = opening !== undefined && below < opening.end ? 0 : below;
    if (rested || offset > readPosition(story, article.id)) keepPosition(story, article.id, offset);
  });
  const follow = useEffectEvent(() => {
    if (Math.abs(window.scrollY - resumedAt.current) > window.innerHeight * movedOn) setResumed(false);
  });

  // In the layout phase, so that on leaving the text is still there to be asked.
  useLayoutEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let keptAt = window.scrollY;
    function keepFurther() {
      clearTimeout(soon);
      soon = undefined;
      if (window.scrollY !== keptAt) keep(false);
      keptAt = window.scrollY;
    }
    function onScroll() {
      follow();
      soon ??= setTimeout(keepFurther, intervalMs);
      clearTimeout(rest);
      rest = setTimeout(() => keep(true), restMs);
    }
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("pagehide", keepFurther);
    return () => {
      keepFurther();
      clearTimeout(rest);
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("pagehide", keepFurther);
    };
  }, []);

  return {
    resumed,
    resume: () => {
      const offset = readPosition(story, article.id);
      const top = body.current === null || offset === 0 ? null : topOf(body.current, offset);
      if (top === null) return;
      window.scrollBy({ top: top - edge, behavior: "instant" });
      resumedAt.current = window.scrollY;
      setResumed(window.scrollY > 0);
    },
    startOver: () => {
      keepPosition(story, article.id, 0);
      setResumed(false);
      window.scrollTo({ top: 0, behavior: "instant" });
    },
  };
}
