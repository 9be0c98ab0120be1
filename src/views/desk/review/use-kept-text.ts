import { useEffect, useEffectEvent, useState } from "react";

/** What is typed is kept when typing rests for so many milliseconds, so that a crash takes a word or two. */
const rest = 1500;

interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For when the field is left: what is typed is kept; an emptied field shows again what is kept. */
  readonly leave: () => void;
}

/** The text of a field over one that is kept: typed freely, kept at rests and on leaving, never kept empty. */
export function useKeptText(kept: string, keep: (text: string) => void): KeptText {
  const [text, setText] = useState(kept);
  const [shown, setShown] = useState(kept);
  // Kept from elsewhere meanwhile, as by undo: that is what the field shows.
  if (shown !== kept) {
    setShown(kept);
    if (text.trim() !== kept) setText(kept);
  }

  const keepNow = useEffectEvent(() => {
    const trimmed = text.trim();
    if (trimmed !== "" && trimmed !== kept) keep(trimmed);
  });
  const isChanged = text !== kept;
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
      if (trimmed === "") setText(kept);
      else if (trimmed !== kept) keep(trimmed);
    },
  };
}
