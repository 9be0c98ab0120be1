import type { Path, Report } from "./problem";
import type { Line } from "./types";

/**
 * Reports where lines do not tile a text: they begin at 0, each ends before a newline after which the next
 * begins, none is empty or holds a newline, the last ends with the text, and a headline can only be first.
 */
export function checkLines(text: string, lines: readonly Line[], path: Path, report: Report): void {
  let next = 0;
  lines.forEach((line, index) => {
    const here = [...path, index];
    const words = text.slice(line.start, line.end);
    if (line.start !== next) report([...here, "start"], `is ${line.start}, not ${next}: lines tile the text`);
    if (line.end <= line.start || line.end > text.length || words.includes("\n")) {
      report([...here, "end"], `is ${line.end}: [${line.start}, ${line.end}) is not one line of the text`);
    }
    if (index < lines.length - 1 && text[line.end] !== "\n") {
      report([...here, "end"], `is ${line.end}, where no newline stands`);
    }
    if (line.kind === "headline" && index > 0)
      report([...here, "kind"], "is a headline below the first line");
    next = line.end + 1;
  });
  if (next !== text.length + 1) report(path, `end at ${next - 1}, the text at ${text.length}`);
}
