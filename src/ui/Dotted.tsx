import "./dotted.css";
import type { ReactNode } from "react";

/** The dot before a fact that is not the first of its row. Read aloud it keeps «2022» from the «5» of five outlets. */
export function Dot() {
  return <span className="dot">{" · "}</span>;
}

interface DottedProps {
  /** Texts, or what stands for one with its key. */
  readonly items: readonly (string | { readonly key: string; readonly content: ReactNode })[];
  readonly className?: string;
}

/** Facts in a row, a dot between two of them and none where the row breaks. */
export function Dotted({ items, className = "" }: DottedProps) {
  return (
    <p className={`dotted ${className}`}>
      {items.map((item, index) => {
        const { key, content } = typeof item === "string" ? { key: item, content: item } : item;
        return (
          <span key={key} className="min-w-0">
            {index > 0 && <Dot />}
            <span>{content}</span>
          </span>
        );
      })}
    </p>
  );
}
