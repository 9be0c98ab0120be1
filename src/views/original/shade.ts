/** The steps of the shading, from nobody to everybody: a wash that grows, and an edge that says the same without colour. */
const shades = [
  "border-transparent",
  "border-dotted border-edge bg-reference/25",
  "border-dashed border-edge bg-reference/50",
  "border-solid border-ink bg-reference",
] as const;

/** How a sentence is shaded that so many of all outlets took. */
export function shadeOf(count: number, of: number): string {
  const step = of === 0 ? 0 : Math.ceil(((shades.length - 1) * Math.min(count, of)) / of);
  return shades[step] ?? shades[0];
}
