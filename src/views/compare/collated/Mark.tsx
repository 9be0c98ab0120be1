import type { MarkKind } from "./gravity";

/** Kinds that have a sign before them, which may not be parted from the word that it stands before. */
const signed: ReadonlySet<MarkKind> = new Set(["moved", "negation"]);

interface MarkProps {
  readonly kind: MarkKind;
  readonly words: string;
  /** True where the mark began before, in text that is shown elsewhere. */
  readonly continued?: boolean;
}

/** Words in the mark of a kind. Nothing is put between letters: a sign stands before the first of them. */
export function Mark({ kind, words, continued = false }: MarkProps) {
  const first = signed.has(kind) && !continued ? (/^\S+/.exec(words)?.[0] ?? "") : "";
  return (
    <span className="variant" data-kind={kind}>
      {first !== "" && <span className="variant-signed">{first}</span>}
      {words.slice(first.length)}
    </span>
  );
}
