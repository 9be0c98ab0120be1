import { useCollated } from "./CollatedContext";
import { useDescribe, useSpoken } from "./describe";
import { descriptionId } from "./piece-names";
import type { Span } from "./variants";

/** What is read aloud of each place when a piece of it has the focus: the variants, or other spans. */
export function Descriptions({ spans }: { readonly spans?: readonly Span[] }) {
  const { collated, id } = useCollated();
  const describe = useDescribe();
  const spoken = useSpoken();
  return (
    <div hidden>
      {(spans ?? collated.variants).map((span) => (
        <span key={span.from} id={descriptionId(id, span)}>
          {spoken(describe(span))}
        </span>
      ))}
    </div>
  );
}
