import { communiqueLeads, speechLeads, transcriptLeads } from "../lexicons/own-texts";
import type { TextRange } from "../quotes/index";
import { normalise, withoutConjunction } from "../words/index";
import { readWords } from "./read";

/** What an article may be that prints a speaker's own text, and the words that say so, as a range of it. */
export interface OriginalProposal extends TextRange {
  readonly form: "speech" | "transcript" | "communique";
}

interface Lead {
  readonly form: OriginalProposal["form"];
  readonly words: readonly string[];
}

const leadsOf = (form: Lead["form"], list: string): readonly Lead[] =>
  list
    .split(/\s+/u)
    .filter((phrase) => phrase !== "")
    .map((phrase) => ({ form, words: phrase.split("_").map(normalise) }));

const leads: readonly Lead[] = [
  ...leadsOf("speech", speechLeads),
  ...leadsOf("transcript", transcriptLeads),
  ...leadsOf("communique", communiqueLeads),
];

/** Where a lead is followed by less of the article than this, it quotes from a text and does not print it. */
const leastFollowing = 0.5;
/** A text of fewer words is no text that others report. */
const leastWords = 40;

/**
 * Whether an article seems to print a speaker's own text, and what that is: words that lead to such a text, with most of the
 * article behind them, or in its first line. Null where nothing says so. A proposal, for a person to confirm.
 */
export function proposeOriginal(text: string): OriginalProposal | null {
  const words = readWords(text);
  if (words.length < leastWords) return null;
  const firstLine = text.indexOf("\n");
  for (const [at, { start, word }] of words.entries()) {
    const isHeading = start < firstLine;
    if (!isHeading && words.length - at < leastFollowing * words.length) return null;
    const first = withoutConjunction(word.folded);
    const lead = leads.find(({ words: phrase }) =>
      phrase.every((each, index) =>
        index === 0 ? each === first || each === word.folded : words[at + index]?.word.folded === each,
      ),
    );
    if (lead !== undefined) {
      const last = words[at + lead.words.length - 1];
      return { form: lead.form, start, end: last?.end ?? start };
    }
  }
  return null;
}
