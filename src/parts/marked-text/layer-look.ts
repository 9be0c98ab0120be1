import type { CSSProperties, ReactNode } from "react";

type DataAttributes = Readonly<Record<`data-${string}`, string | number | undefined>>;

/** How a layer is drawn: under or behind words, never beside them, so that it takes no room along the line. */
export interface LayerLook {
  readonly className: string;
  /** `mark` for what is to be known as marked without the drawing, too. */
  readonly tag?: "span" | "mark";
  readonly style?: CSSProperties;
  /** What the style sheet goes by. */
  readonly data?: DataAttributes;
  /** What the element needs that holds the words, such as to take the focus. */
  readonly anchor?: DataAttributes & { readonly tabIndex?: number | undefined };
  /** Drawn before the first of the words and kept on one line with it. */
  readonly sign?: ReactNode;
}
