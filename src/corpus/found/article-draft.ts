import { type CleanedArticle, cleanArticle, type HtmlReading } from "../../text/clean";
import { isWebAddress } from "../schema";
import type { ArticleDraft, DraftWarning, FileFacts } from "./draft";
import { tileLines } from "./draft-lines";
import { guessOutlet } from "./outlet-guess";
import { guessPublished } from "./published-guess";
import { scriptOf, type TextScript } from "./script";

/** How a text is to be made a draft of. */
interface DraftOptions {
  /** What is to be said of the way the text was read. */
  readonly warnings?: readonly DraftWarning[];
  readonly file?: FileFacts;
}

/** The shortest news item that is more than a headline has about so many words. */
const fewWords = 25;
/** No paragraph of 12,824 newspaper articles is longer than this by far; lost line breaks make such lines. */
const longestLine = 12_000;

/**
 * Makes a draft of a text, or of a page as it was read: cleaned, with all that it tells of itself.
 *
 * @returns null where no line is left that has a letter in it.
 */
export function articleDraft(
  from: string | HtmlReading,
  { warnings = [], file = {} }: DraftOptions = {},
): ArticleDraft | null {
  const cleaned = cleanArticle(from);
  const { text, lines } = tileLines(cleaned.lines);
  if (!/\p{L}/u.test(text)) return null;
  const script = scriptOf(text);
  const first = lines[0];
  return {
    text,
    lines,
    headline: first?.kind === "headline" ? text.slice(first.start, first.end) : null,
    byline: filled(cleaned.byline),
    credits: cleaned.credits.filter((credit) => credit.trim() !== ""),
    lang: languageOf(cleaned, script),
    dir: script.dir,
    outlet: guessOutlet(cleaned, file),
    published: guessPublished(cleaned, text, file),
    address: addressOf(cleaned),
    removed: cleaned.removed.map(({ text: words, reason }) => ({ text: words, reason })),
    warnings: [
      ...warnings,
      ...(cleaned.isCut ? [{ kind: "cut" as const }] : []),
      ...warningsOf(text, lines, script),
    ],
  };
}

function filled(text: string | null): string | null {
  const words = text?.trim() ?? "";
  return words === "" ? null : words;
}

/** The language that the page names, unless its letters are of another script. */
function languageOf({ page }: CleanedArticle, { lang }: TextScript): string {
  const named = page?.lang?.toLowerCase() ?? "";
  const known = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(named) ? named : "";
  if (lang === "ar") return known.startsWith("ar") ? known : "ar";
  return known === "" || known.startsWith("ar") ? lang : known;
}

function addressOf({ page }: CleanedArticle): string | null {
  const address = page?.address ?? null;
  return address !== null && isWebAddress(address) ? address : null;
}

function warningsOf(text: string, lines: ArticleDraft["lines"], { arabicShare }: TextScript): DraftWarning[] {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const long = lines.flatMap(({ start, end }, line): DraftWarning[] =>
    end - start > longestLine ? [{ kind: "long-line", line, characters: end - start }] : [],
  );
  return [
    ...(arabicShare < 0.5 ? [{ kind: "not-arabic" as const, share: arabicShare }] : []),
    ...(words < fewWords ? [{ kind: "short" as const, words }] : []),
    ...long,
  ];
}
