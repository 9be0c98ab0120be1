/**
 * What messengers write above a text that is copied out of them: the hour, the day and the name or the telephone number of whoever
 * sent it. «[14:30, 12/5/2023] +966 50 123 4567: …» (WhatsApp), «12/05/2023, 14:30 - سامي: …» (its export), «أخبار المدينة, [12.05.2023
 * 14:30]» and «Forwarded from …» (Telegram). The day is kept as a line of its own; who sent it says nothing of the article, and a
 * number is nobody's business.
 */
/** They set one or two such marks at a place. Without a bound, a line of nothing else would take the square of its length. */
const invisible = "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,4}";
const digit = "[\\d٠-٩]";
const parting = `${invisible}[/.-]${invisible}`;
const hour = `${digit}{1,2}:${digit}{2}(?::${digit}{2})?${invisible}(?:[\\s\\u202f]?(?:[صم]|AM|PM))?${invisible}`;
/** Of this year they write the day and the month alone. */
const day = `${invisible}${digit}{1,4}${parting}${digit}{1,2}(?:${parting}${digit}{2,4})?${invisible}`;
const sender = "[^:\\n\\]]{1,60}";
const heads: readonly RegExp[] = [
  new RegExp(
    `^${invisible}\\[(?:${hour}[،,]\\s?(?<day>${day})|(?<first>${day})[،,]?\\s${hour})\\]\\s?${sender}:\\s*`,
    "u",
  ),
  new RegExp(`^${invisible}(?<day>${day})[،,]?\\s${hour}\\s-\\s${sender}:\\s*`, "u"),
  new RegExp(`^${invisible}${sender}[،,]\\s\\[(?<day>${day})\\s${hour}\\]\\s*`, "u"),
];
const forwarded =
  /^[\s\p{Cf}]*(?:\[?Forwarded from .{1,60}|Forwarded(?: message| many times)?|تمت إعادة التوجيه(?: من:? .{1,60})?|تمت? (?:إعادة )?توجيهها(?: عدة مرات)?|(?:رسالة )?(?:مُ?عاد توجيهها|محولة|مُحوّلة))[\s\p{Cf}]*$/iu;
const telephone = /^[\s\p{Cf}~]*\+?[\d٠-٩][\d٠-٩\s()-]{7,18}[\d٠-٩][\s\p{Cf}]*$/u;
const leastTelephoneDigits = 9;

/** A telephone number in a line of its own, in any digits. */
function isTelephone(line: string): boolean {
  return telephone.test(line) && (line.match(/[\d٠-٩]/gu)?.length ?? 0) >= leastTelephoneDigits;
}

function withoutHead(line: string): readonly string[] {
  for (const head of heads) {
    const found = head.exec(line);
    if (found === null) continue;
    const written = (found.groups?.day ?? found.groups?.first ?? "").replace(/\p{Cf}/gu, "");
    // Without its year it tells no day.
    const when = written.split(/[/.-]/u).length > 2 ? written : "";
    const rest = line.slice(found[0].length);
    return when === "" ? [rest] : [when, rest];
  }
  return [line];
}

/** The text without messengers' heads; unchanged where it has none. */
export function withoutMessengerHeads(text: string): string {
  const lines = text.split("\n");
  const isMessage = lines.some((line) => heads.some((head) => head.test(line)) || forwarded.test(line));
  const isNumbered = lines.slice(0, 3).some((line) => isTelephone(line));
  if (!isMessage && !isNumbered) return text;
  return (
    lines
      .filter((line) => !forwarded.test(line) && !isTelephone(line))
      .flatMap(withoutHead)
      // What was sent on says so behind the head.
      .filter((line) => !forwarded.test(line))
      .join("\n")
  );
}

const noteNumber = /(?<=[\p{L}\p{M}.,،؛:!؟?»”")])\[\d{1,3}\](?=$|[\s.,،؛:!؟?»”")])/gu;

/** The text without the numbers of footnotes that word processors write behind a word: «القرار[1]». */
export function withoutNoteNumbers(text: string): string {
  return text.replace(noteNumber, "");
}

const raisedNumber =
  /^\s*(?:[\d٠-٩۰-۹]{1,3}(?:\s*[,،]\s*[\d٠-٩۰-۹]{1,3})*|[*†‡]{1,3}|[[(][\d٠-٩۰-۹*†‡]{1,3}[\])])\s*$/u;
/** What is raised behind a figure, a sign or a measure is a power: م², كم², CO². */
const takesPower =
  /(?:[\p{N}\p{Sm}=]|(?:^|[\s\d(])(?:[كسد]?م|مم|ملم|متر|أمتار|k?m|cm|mm|[\p{Lu}][\p{L}]?))\s?$/u;

/** Whether something raised is the number or sign of a footnote, given what stands before it in its line: «القرار¹», never «م²». */
export function isNoteNumber(raised: string, before: string): boolean {
  return raisedNumber.test(raised) && /[\p{L}\p{M}\p{P}]\s?$/u.test(before) && !takesPower.test(before);
}
