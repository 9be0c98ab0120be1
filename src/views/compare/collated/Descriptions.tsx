import { memo } from "react";
import { useCollated } from "./CollatedContext";
import { useDescribe, useSpoken } from "./describe";
import { describedSpans } from "./described-spans";
import { descriptionId, spanName } from "./piece-names";
import type { Span } from "./variants";

/** What is read aloud of each place when a piece of it has the focus: all that pieces stand for, or other spans. */
export const Descriptions = memo(function Descriptions({ spans }: { readonly spans?: readonly Span[] }) {
  const { collated, id } = useCollated();
  const describe = useDescribe();
  const spoken = useSpoken();
  return (
    <div hidden>
      {(spans ?? describedSpans(collated)).map((span) => (
        <span key={spanName(span)} id={descriptionId(id, span)}>
          {spoken(describe(span))}
        </span>
      ))}
    </div>
  );
});
