import type { ComponentPropsWithRef } from "react";

export type ButtonKind = "plain" | "quiet" | "strong";

const looks: Record<ButtonKind, string> = {
  plain: "border border-edge bg-sheet text-ink hover:border-ink",
  quiet: "text-ink-2 hover:text-ink underline-offset-4 hover:underline",
  strong: "bg-ink text-paper hover:bg-ink-2",
};

/** The classes of a button, for links that look like one. */
export function buttonClass(kind: ButtonKind): string {
  return `inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-3 py-1 text-ui disabled:opacity-50 ${looks[kind]}`;
}

interface ButtonProps extends ComponentPropsWithRef<"button"> {
  readonly kind?: ButtonKind;
}

export function Button({ kind = "plain", className = "", ...rest }: ButtonProps) {
  return <button type="button" className={`${buttonClass(kind)} ${className}`} {...rest} />;
}
