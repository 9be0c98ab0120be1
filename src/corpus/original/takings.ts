import { OriginalText, type Placement, placeQuotation } from "../../text/original/index";
import type { TextRange } from "../../text/quotes/index";
import { quotedPassages } from "../../text/statements/index";
import { unknownSpeakerId } from "../edit/unknown-speaker";
import { indexStory } from "../story-index";
import type { Article, Original, OutletId, Quote, SpeakerId, StatementId, Story } from "../types";

/** What an outlet took of an original, or quotes of its speaker: a range of its article. */
export interface Taking extends Quote {
  readonly outlet: OutletId;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** The statement that it words; null for a quotation that words none. */
  readonly statement: StatementId | null;
  /** Null where it stands nowhere in the original. Its ranges `own` begin at the taking's start. */
  readonly placement: Placement | null;
}

const readOriginals = new WeakMap<Original, OriginalText>();

/** An original, read for looking up; once, since it never changes. */
export function readOriginal(original: Original): OriginalText {
  const read = readOriginals.get(original) ?? new OriginalText(original.text);
  readOriginals.set(original, read);
  return read;
}

/** Whose words a statement has, beside an original: its speaker's, another's, or those of one who cannot be told. */
export function whoseWords(speaker: SpeakerId, original: Original): "theirs" | "another" | "nobody" {
  if (speaker === unknownSpeakerId || original.speaker === unknownSpeakerId) return "nobody";
  return speaker === original.speaker ? "theirs" : "another";
}

const meets = (a: TextRange, b: TextRange) => a.start < b.end && b.start < a.end;

/** Words of an article that a statement words, and whose they are said to be. */
interface Worded extends TextRange {
  readonly statement: StatementId;
  readonly whose: ReturnType<typeof whoseWords>;
}

function takingsIn(
  { id, text, lines, outlet }: Article,
  worded: readonly Worded[],
  read: OriginalText,
): readonly Taking[] {
  const place = ({ start, end }: TextRange) => placeQuotation(read, text.slice(start, end));
  const said = worded.filter(({ whose }) => whose !== "another");
  const quotations = quotedPassages({ id, text, lines });
  const fromWordings = said.flatMap(({ start, end, statement, whose }): readonly Taking[] => {
    const range = { start, end };
    const placement = place(range);
    if (whose === "nobody" && placement === null) return [];
    return [{ article: id, ...range, outlet, quoted: false, statement, placement }];
  });
  const fromMarks = quotations.flatMap((range): readonly Taking[] => {
    const around = worded.filter((each) => meets(each, range));
    const theirs = around.find(({ whose }) => whose === "theirs");
    if (theirs === undefined && around.some(({ whose }) => whose === "another")) return [];
    const placement = place(range);
    // Whose words nobody is said to have spoken are the speaker's only where they stand in the original.
    if (theirs === undefined && placement === null) return [];
    return [
      {
        article: id,
        ...range,
        outlet,
        quoted: true,
        statement: (theirs ?? around[0])?.statement ?? null,
        placement,
      },
    ];
  });
  return [...fromWordings, ...fromMarks];
}

/**
 * What the outlets took of an original: each of their wordings of its speaker, and each passage in quotation marks that is
 * the speaker's by its statement or by standing in the original; in the order of the articles. One placing for each.
 */
export function takingsOf(story: Story, original: Original): readonly Taking[] {
  const read = readOriginal(original);
  const worded = new Map<string, Worded[]>(story.articles.map(({ id }) => [id, []]));
  for (const { id: statement, speaker, wordings } of story.statements)
    for (const { article, start, end } of wordings)
      worded.get(article)?.push({ start, end, statement, whose: whoseWords(speaker, original) });
  const { articlesOf } = indexStory(story);
  return story.outlets.flatMap(({ id }) =>
    articlesOf(id).flatMap((article) => takingsIn(article, worded.get(article.id) ?? [], read)),
  );
}
