import type { ReactNode } from "react";

interface TitledSectionProps {
  /** Its id, which an address may lead to. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under a ruled heading, which names it. */
export function TitledSection({ id, title, children }: TitledSectionProps) {
  return (
    <section id={id} aria-labelledby={`title-${id}`} className="flex flex-col gap-3">
      <h2 id={`title-${id}`} className="border-b-2 border-ink pb-1 text-heading font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
