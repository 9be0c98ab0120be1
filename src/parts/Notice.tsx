import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** `alert` interrupts a screen reader; `status` waits its turn. */
  readonly role?: "alert" | "status";
}

/** A message in the page's own flow: what happened, and a way on. */
export function Notice({ title, children, role = "status" }: NoticeProps) {
  return (
    <section role={role} className="mx-auto flex max-w-measure flex-col items-start gap-4 px-4 py-16">
      <h1 className="border-s-4 border-rubric ps-4 font-reading text-title">{title}</h1>
      {children}
    </section>
  );
}
