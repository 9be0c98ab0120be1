import { memo } from "react";
import { describedSpans } from "../model/described-spans";
import { type ColumnRange, descriptionId, spanName } from "../model/variants";
import { useCollated } from "./CollatedContext";
import { useDescribe, useSpoken } from "./describe";

/** What is read aloud of each place when a piece of it has the focus: all that pieces stand for, or other spans. */
export const Descriptions = memo(function Descriptions({
  spans,
}: {
  readonly spans?: readonly ColumnRange[];
}) {
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
