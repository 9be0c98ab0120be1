import type { SaidWord } from "../../text/index";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { OutletId, Statement, Story } from "../types";
import { type Report, readOf } from "./reports";
import type { Finding } from "./types";
import { byWord, mayHave, meetings, type TextsByWord } from "./whole-articles";

/**
 * A sentence that may say more than this share of a report's words may well be one too. Where a person has checked the
 * story, silence is a judgement, and only a sentence that surely says most of them speaks against it.
 */
const mostShared = { found: 0.4, checked: 0.6 };
/** A wording of another statement may well be of this one where more than this share of its words is in what is reported. */
const mostOwn = 0.6;
/** One word meets by chance. */
const leastOwn = 2;

const tells = ({ light, cue, negation, name }: SaidWord) => !light && !cue && !negation && name === null;

/** Stories never change, so that what each outlet words is read once. */
const worded = new WeakMap<Story, Map<OutletId, TextsByWord>>();

/** What an outlet words of all statements. */
function wordingsOf(story: Story, outlet: OutletId): TextsByWord {
  const ofStory = worded.get(story) ?? new Map<OutletId, TextsByWord>();
  worded.set(story, ofStory);
  const { article } = indexStory(story);
  const known =
    ofStory.get(outlet) ??
    byWord(
      story.statements.flatMap(({ wordings }) =>
        wordings.flatMap((wording) => {
          const source = article(wording.article);
          return source?.outlet === outlet ? [readOf(story, quoteText(source, wording))] : [];
        }),
      ),
    );
  ofStory.set(outlet, known);
  return known;
}

const isChecked = ({ statements }: Story): boolean =>
  statements.every(({ wordings }) => wordings.every(({ basis }) => basis !== "found"));

/**
 * Whether an outlet that has no wording of a statement may report it all the same: in a sentence that has much of its gloss or
 * of one of its wordings, or in a wording of another statement that says little else.
 */
function mayReport(
  story: Story,
  statement: Statement,
  reports: readonly Report[],
  outlet: OutletId,
): boolean {
  const said = reports.flatMap(({ wordings }) => wordings.map((each) => each.said.words));
  const shortest = said.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const gloss = readOf(story, statement.gloss.ar).words.filter(tells);
  if (isChecked(story)) return mayHave(story, outlet, gloss, mostShared.checked, { surely: true });
  return (
    [gloss, shortest.filter(tells)].some((words) => mayHave(story, outlet, words, mostShared.found)) ||
    meetings(wordingsOf(story, outlet), said.flat()).some(
      ({ own, size }) => size >= leastOwn && own > size * mostOwn,
    )
  );
}

/**
 * Who alone reports a statement, where some outlets nowhere do. Nothing is told where an outlet that is said to be silent
 * has a sentence that may well report it.
 */
export function reportedFindings(
  story: Story,
  statement: Statement,
  reports: readonly Report[],
): readonly Finding[] {
  const silent = story.outlets
    .map(({ id }) => id)
    .filter((id) => !reports.some(({ outlet }) => outlet === id));
  const sides = reports.flatMap(({ outlet, wordings: [first] }) => {
    if (first === undefined) return [];
    const { article, start, end } = first.wording;
    return [{ outlet, quote: { article, start, end } }];
  });
  const isDoubtful = silent.some((id) => mayReport(story, statement, reports, id));
  return silent.length === 0 || sides.length === 0 || isDoubtful ? [] : [{ type: "reported", sides, silent }];
}
