import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { bareForm } from "../plain-form";

const clock = "\\d{1,2}[:.]?\\d{2} ?(?:ت ?\\.?م|ت ?\\.?غ|gmt|جمت|بالتوقيت المحلي|بتوقيت \\p{L}+)?";
/** «انتهى», with the hour, and the hour alone where it names its zone; with the letters of who typed it. */
const initials = "\\p{L}{1,2}(?:[. /]+\\p{L}{1,2})+\\.?";
const ended = new RegExp(`^(?:انتهي|النهايه)(?: ${clock})?(?: ${initials})?$`, "u");
const hour = /^\d{1,2}[:.]?\d{2} ?(?:ت ?\.?م|ت ?\.?غ|gmt|جمت)$/u;
const glued = /\s{0,20}(?:\/\/|##|\*\*|\(|\[|-{2})\s*[إا]نتهى\s*(?:\/\/|##|\*\*|\)|\]|-{2}).{0,30}$/u;

/** How an agency ends what it sends: «// انتهى //», «انتهى/ م.س», «14:30 ت م». */
export const endingRule: CleaningRule = {
  name: "ending",
  order: "Before all rules about the foot of an article, which begins behind it.",
  find: (lines) => [...lines.flatMap(endingOf), ...deskSigns(lines)],
};

const mostSigns = 3;
const mostSignWords = 6;

/** Who typed it, when, and under which number: what an agency writes in short lines behind its «(النهاية)». */
function deskSigns(lines: readonly PageLine[]): readonly Claim[] {
  const end = lines.findLastIndex((line) => line.words <= 8 && ended.test(plainOf(line)));
  const signs = lines.slice(end + 1);
  const areSigns = signs.length <= mostSigns && signs.every(({ words }) => words <= mostSignWords);
  return end > 0 && areSigns ? signs.map((line) => claimLine(line, "navigation")) : [];
}

const plainOf = (line: PageLine) =>
  bareForm(line.plain)
    .replace(/[/#*()[\]]+/gu, " ")
    .replace(/ +/gu, " ")
    .trim();

function endingOf(line: PageLine): Claim[] {
  const plain = plainOf(line);
  if (line.words <= 8 && (ended.test(plain) || hour.test(plain))) return [claimLine(line, "navigation")];
  const found = glued.exec(line.text);
  return found === null
    ? []
    : [{ start: line.end - found[0].trimStart().length, end: line.end, reason: "navigation" }];
}
