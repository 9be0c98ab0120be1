import type { Mode } from "@/corpus";

/** The half-width of a shape, in the units in which it is drawn. */
export const shapeRadius = 6;

/**
 * The shape of a mode around the origin of an SVG drawing, in the current colour. Told apart by form alone:
 * full, half, hollow, and for a headline a heavy line over a fine one.
 */
export function ModeShape({ mode }: { readonly mode: Mode }) {
  switch (mode) {
    case "direct":
      return <circle r={shapeRadius} className="fill-current" />;
    case "mixed":
      return (
        <>
          <circle r="5.25" className="fill-none stroke-current" strokeWidth="1.5" />
          <path d="M0-6a6 6 0 0 1 0 12Z" className="fill-current" />
        </>
      );
    case "indirect":
      return <circle r="5.25" className="fill-none stroke-current" strokeWidth="1.5" />;
    case "headline":
      return <path d="M-6.5-4.5h13v4.5h-13ZM-6.5 3.25h13v1.5h-13Z" className="fill-current" />;
  }
}
