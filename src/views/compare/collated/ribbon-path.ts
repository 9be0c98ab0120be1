import type { Edge, Ribbon } from "./stream-layout";

/** The roundest that an end of the stream is, in pixels. */
const roundest = 14;

const round = (value: number) => Math.round(value * 10) / 10;

const top = ({ middle, height }: Edge) => round(middle - height / 2);
const bottom = ({ middle, height }: Edge) => round(middle + height / 2);

/** A straight part, round where the stream begins or ends. */
function straight({ from, to, begins, ends }: Ribbon): string {
  const corner = Math.min(from.height / 2, (to.x - from.x) / 2, roundest);
  const start = begins ? corner : 0;
  const end = ends ? corner : 0;
  const arc = (radius: number, x: number, y: number) =>
    radius === 0 ? "" : `a${round(radius)} ${round(radius)} 0 0 1 ${round(x)} ${round(y)}`;
  return (
    `M${round(from.x + start)} ${top(from)}H${round(to.x - end)}${arc(end, end, end)}` +
    `V${round(bottom(to) - end)}${arc(end, -end, end)}H${round(from.x + start)}` +
    `${arc(start, -start, -start)}V${round(top(from) + start)}${arc(start, start, -start)}Z`
  );
}

/** A ribbon's outline as an SVG path: straight where its edges are level, else in an S from one to the other. */
export function ribbonPath(ribbon: Ribbon): string {
  const { from, to } = ribbon;
  if (top(from) === top(to) && bottom(from) === bottom(to)) return straight(ribbon);
  const bend = round((from.x + to.x) / 2);
  return (
    `M${round(from.x)} ${top(from)}C${bend} ${top(from)} ${bend} ${top(to)} ${round(to.x)} ${top(to)}` +
    `V${bottom(to)}C${bend} ${bottom(to)} ${bend} ${bottom(from)} ${round(from.x)} ${bottom(from)}Z`
  );
}
