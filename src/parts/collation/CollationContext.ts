import { createContext, useContext, useEffect, useState } from "react";
import type { Collation } from "@/text";
import type { NameForms } from "./messages";
import { pageCollator } from "./page-collator";

/** The collator of the screens below; another one can be given to them. */
export const CollationContext = createContext(pageCollator);

interface Awaited {
  readonly texts: readonly string[];
  readonly names: NameForms;
  readonly collation: Collation;
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/**
 * The collation of some texts: at once where they are short or known, else null until it is there. `names` is to be the
 * same list from one call to the next; the texts may be a new list of the same words.
 */
export function useCollation(texts: readonly string[], names: NameForms): Collation | null {
  const collator = useContext(CollationContext);
  const [awaited, setAwaited] = useState<Awaited | null>(null);
  const there = awaited !== null && awaited.names === names && isSame(awaited.texts, texts);
  const collation = there ? awaited.collation : collator.now(texts, names);
  const missing = collation === null ? JSON.stringify(texts) : null;

  useEffect(() => {
    if (missing === null) return;
    let wanted = true;
    const asked: readonly string[] = JSON.parse(missing);
    void collator.collate(asked, names).then((found) => {
      if (wanted) setAwaited({ texts: asked, names, collation: found });
    });
    return () => {
      wanted = false;
    };
  }, [collator, names, missing]);

  return collation;
}
