import { type Evidence, evidenceOf, readSaid, type SaidText } from "../../text/index";
import { atOnce, type InTurns } from "../in-turns";
import { quoteText } from "../quotes";
import { wordingContext } from "../sentence";
import { indexStory } from "../story-index";
import type { OutletId, Quote, Statement, Story, Wording } from "../types";

/** One wording of an outlet, read. */
export interface ReadWording {
  readonly wording: Wording;
  readonly said: SaidText;
}

/** Everything that one outlet reports of a statement. */
export interface Report {
  readonly outlet: OutletId;
  readonly wordings: readonly ReadWording[];
  /** Its wordings, the sentences around them and its headlines: what it may have said of the statement. */
  readonly around: readonly SaidText[];
  /** What `around` says: what it may have said. */
  readonly evidence: Evidence;
  /** What its wordings say: what it has said for sure. */
  readonly surely: Evidence;
}

/** Stories never change, so that each gives one list of names. */
const formsOfNames = new WeakMap<Story, readonly (readonly string[])[]>();

/** The forms of every name of a story, as the engine takes them. */
function nameForms(story: Story): readonly (readonly string[])[] {
  const known = formsOfNames.get(story) ?? story.names.map(({ forms }) => forms.map(({ form }) => form));
  formsOfNames.set(story, known);
  return known;
}

/** Reads a text of a story with the story's names. */
export function readOf(story: Story, text: string): SaidText {
  return readSaid(text, nameForms(story));
}

function around(story: Story, wordings: readonly Wording[]): readonly SaidText[] {
  const { article } = indexStory(story);
  const quotes = wordings.flatMap((wording): readonly Quote[] => {
    const source = article(wording.article);
    if (source === null) return [];
    const heads = source.lines.filter(({ kind }) => kind === "headline");
    return [
      wordingContext(source, wording),
      ...heads.map(({ start, end }) => ({ article: source.id, start, end })),
    ];
  });
  const texts = quotes.flatMap((quote) => {
    const source = article(quote.article);
    return source === null ? [] : quoteText(source, quote);
  });
  return [...new Set(texts)].map((text) => readOf(story, text));
}

/** Who speaks is known to whoever reads any wording: what the speaker is called and holds is said by all of them. */
function ofSpeaker(story: Story, { speaker: id }: Statement): readonly SaidText[] {
  const speaker = indexStory(story).speaker(id);
  return speaker === null ? [] : [readOf(story, `${speaker.name.ar}، ${speaker.role.ar}`)];
}

/** What is found of a statement: at once, or in turns, after which it is there at once. */
interface FoundOnce<Told> {
  (story: Story, statement: Statement): Told;
  readonly inTurns: (story: Story, statement: Statement) => InTurns<Told>;
}

/** Stories and statements never change, so that what is asked of each is found once. */
export function onceForEach<Told>(
  find: (story: Story, statement: Statement) => InTurns<Told>,
): FoundOnce<Told> {
  const found = new WeakMap<Story, WeakMap<Statement, { readonly told: Told }>>();
  function* findOnce(story: Story, statement: Statement): InTurns<Told> {
    const ofStory = found.get(story) ?? new WeakMap<Statement, { readonly told: Told }>();
    found.set(story, ofStory);
    const known = ofStory.get(statement) ?? { told: yield* find(story, statement) };
    ofStory.set(statement, known);
    return known.told;
  }
  const now = (story: Story, statement: Statement) => atOnce(findOnce(story, statement));
  return Object.assign(now, { inTurns: findOnce });
}

function* readReports(story: Story, statement: Statement): InTurns<readonly Report[]> {
  const { article, outletOf } = indexStory(story);
  // In whatever order they are given.
  const order = (wording: Wording) => story.articles.findIndex((each) => each.id === wording.article);
  const reports: Report[] = [];
  for (const { id } of story.outlets) {
    yield;
    const own = statement.wordings
      .filter((wording) => outletOf(wording.article)?.id === id)
      .toSorted((a, b) => order(a) - order(b) || a.start - b.start || a.end - b.end);
    const wordings = own.flatMap((wording) => {
      const source = article(wording.article);
      return source === null ? [] : [{ wording, said: readOf(story, quoteText(source, wording)) }];
    });
    if (wordings.length === 0) continue;
    const known = [...around(story, own), ...ofSpeaker(story, statement)];
    const texts = [...wordings.map(({ said }) => said), ...known];
    const surely = evidenceOf(wordings.map(({ said }) => said));
    reports.push({ outlet: id, wordings, around: texts, evidence: evidenceOf(texts), surely });
  }
  return reports;
}

/** A range of a wording's text as a quote of its article. */
export function quoteIn({ wording }: ReadWording, { start, end }: { start: number; end: number }): Quote {
  return { article: wording.article, start: wording.start + start, end: wording.start + end };
}

/** What each outlet reports of a statement, in the story's order of outlets; none for one that does not report it. */
export const reportsOf = onceForEach(readReports);
