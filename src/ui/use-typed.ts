import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";

/** Long enough that a word is typed before the page follows, short enough not to be felt. */
const pauseMs = 150;

interface TypedField {
  /** The field's own: it has `known` as its first value. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** What was typed and not yet told; null where nothing waits. */
  readonly typed: string | null;
  /** Tells of a text when the typist pauses. */
  readonly type: (text: string) => void;
  /** Tells of it now. */
  readonly tellNow: (text: string) => void;
}

/**
 * A field whose text the address keeps, as `known`. It belongs to the typist while it has the focus, else to the address,
 * and tells of what was typed when the typist pauses.
 */
export function useTyped(known: string, onTold: (text: string) => void): TypedField {
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState<string | null>(null);
  const tell = useEffectEvent(onTold);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = known;
  }, [known]);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      type(null);
      tell(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    field,
    typed,
    type,
    tellNow: (text) => {
      type(null);
      onTold(text);
    },
  };
}
