import { useEffect, useEffectEvent } from "react";
import * as v from "valibot";
import { usePapers } from "@/shelf/papers";

/** What is typed goes into the story when typing rests for so many milliseconds, so that undo goes back by thoughts. */
const rest = 1500;

/** What was typed over a text that was kept. */
const TypedSchema = v.object({ text: v.string(), over: v.string() });

interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For when the field is left: what is typed is kept; an emptied field shows again what is kept. */
  readonly leave: () => void;
}

/**
 * The text of a field over one that is kept: typed freely, kept at rests and on leaving, and kept empty only where
 * `mayBeEmpty`. Until then it lies among the papers under the field's name, so that what is half typed outlives the page.
 */
export function useKeptText(
  field: string,
  kept: string,
  keep: (text: string) => void,
  mayBeEmpty = false,
): KeptText {
  const papers = usePapers();
  const key = `typed/${field}`;
  const paper = v.safeParse(TypedSchema, papers.get(key));
  // Kept from elsewhere meanwhile, as by undo: that is what the field shows.
  const isOfKept = paper.success && (paper.output.over === kept || paper.output.text.trim() === kept);
  const text = isOfKept ? paper.output.text : kept;
  const setText = (typed: string) =>
    papers.put(key, typed === kept ? undefined : { text: typed, over: kept });

  const isToKeep = (trimmed: string) => (mayBeEmpty || trimmed !== "") && trimmed !== kept;
  const keepNow = useEffectEvent(() => {
    const trimmed = text.trim();
    if (isToKeep(trimmed)) keep(trimmed);
  });
  const isChanged = text !== kept;
  const isOutdated = paper.success && !isChanged;
  const forget = useEffectEvent(() => papers.put(key, undefined));
  useEffect(() => {
    if (isOutdated) forget();
  }, [isOutdated]);
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => keepNow(), rest, text);
    return () => clearTimeout(timer);
  }, [isChanged, text]);

  return {
    text,
    setText,
    leave: () => {
      const trimmed = text.trim();
      if (isToKeep(trimmed)) keep(trimmed);
      else setText(kept);
    },
  };
}
