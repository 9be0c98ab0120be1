import { quoteText } from "../../../corpus/quotes";
import { indexStory } from "../../../corpus/story-index";
import type { Statement, Story } from "../../../corpus/types";
import { agreement, type Collation, collate, columnKinds } from "../../../text/collate/index";
import type { Card, CardWording } from "./card";
import type { StyledRun } from "./set-text";

type NameForms = readonly (readonly string[])[];

/** The longest wording of each outlet, in the order of the story's outlets: what a reader would set side by side. */
function chosenWordings(story: Story, statement: Statement) {
  const { article, outletOf } = indexStory(story);
  const longest = new Map<string, { readonly outlet: string; readonly text: string }>();
  for (const wording of statement.wordings) {
    const source = article(wording.article);
    const outlet = outletOf(wording.article);
    if (source === null || outlet === null) continue;
    const text = quoteText(source, wording).replaceAll(/\s+/gu, " ");
    if (text.length > (longest.get(outlet.id)?.text.length ?? 0)) {
      longest.set(outlet.id, { outlet: outlet.name.ar, text });
    }
  }
  return story.outlets.flatMap(({ id }) => longest.get(id) ?? []);
}

/** One wording in runs: marked where what it has differs from the others by more than spelling. */
function runsOf(collation: Collation, wording: number): readonly StyledRun[] {
  const { texts, columns } = collation;
  const kinds = columnKinds(collation);
  const text = texts[wording] ?? "";
  const runs: StyledRun[] = [];
  let from = 0;
  for (const [column, { cells }] of columns.entries()) {
    const kind = kinds[column]?.kind ?? "same";
    const cell = cells[wording];
    if (cell === null || cell === undefined || kind === "same" || kind === "spelling") continue;
    if (cell.start > from) runs.push({ text: text.slice(from, cell.start), marked: false });
    runs.push({ text: text.slice(cell.start, cell.end), marked: true });
    from = cell.end;
  }
  return [...runs, { text: text.slice(from), marked: false }].filter((run) => run.text !== "");
}

/** A card has room for three short wordings, or for two. */
const shortEnough = 300;

/** Those of some texts that come closest to one another: there, what differs is told best. In their own order. */
function closest(texts: readonly string[], names: NameForms): readonly number[] {
  const collation = collate(texts, { names });
  const far = (one: number, other: number) => 1 - agreement(collation, one, other);
  const all = texts.map((_, index) => index);
  const pairs = all.flatMap((one) =>
    all.filter((other) => other > one).map((other) => [one, other] as const),
  );
  const [first] = pairs.toSorted(([a, b], [c, d]) => far(a, b) - far(c, d));
  if (first === undefined) return all;
  const [third] = all
    .filter((each) => !first.includes(each))
    .toSorted(
      (a, b) =>
        Math.min(...first.map((each) => far(each, a))) - Math.min(...first.map((each) => far(each, b))),
    );
  const three = third === undefined ? first : [...first, third];
  const length = three.reduce((sum, each) => sum + (texts[each]?.length ?? 0), 0);
  return (length <= shortEnough ? three : first).toSorted((a, b) => a - b);
}

/** The card of a statement: how its outlets word it, collated. */
export function statementCard(story: Story, statement: Statement, app: string): Card {
  const wordings = chosenWordings(story, statement);
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  const places = closest(
    wordings.map(({ text }) => text),
    names,
  );
  const chosen = places.flatMap((place) => wordings[place] ?? []);
  const collation = collate(
    chosen.map(({ text }) => text),
    { names },
  );
  return {
    title: statement.gloss.ar,
    beneath: statement.gloss.en,
    wordings: chosen.map(({ outlet }, index): CardWording => ({ outlet, runs: runsOf(collation, index) })),
    app,
  };
}

/** How many outlets word a statement: the more, the more there is to see. */
function outletsIn(story: Story, statement: Statement): number {
  return new Set(statement.wordings.map((wording) => indexStory(story).outletOf(wording.article)?.id)).size;
}

/** The card of a story: its title over the wordings of the statement that most of its outlets word. */
export function storyCard(story: Story, app: string): Card {
  const [first, ...others] = story.statements;
  const told = { title: story.title.ar, beneath: story.title.en, app };
  if (first === undefined) return { ...told, wordings: [] };
  const shown = others.reduce(
    (best, each) => (outletsIn(story, each) > outletsIn(story, best) ? each : best),
    first,
  );
  return { ...told, wordings: statementCard(story, shown, app).wordings };
}
