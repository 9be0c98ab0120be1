import { quoteText } from "./quotes";
import { stems } from "./stems";
import { indexStory } from "./story-index";
import type { Localised, OutletId, Quote, Statement, Story, Wording } from "./types";

/** What an outlet wrote on the subject of a statement that it does not report. */
export interface Related {
  /** Its words: a wording of another statement, or a place in its own narration. */
  readonly quote: Quote;
  /** The statement that the words report; null for narration. */
  readonly statement: Statement | null;
  /** What the two disagree about, where they are linked as a contrast; null where they are only alike. */
  readonly about: Localised | null;
}

/** How much a stem tells of what a statement is about. */
type Weight = (stem: string) => number;

const weights = new WeakMap<Story, Weight>();

/** A statement is known by its Arabic gloss and its wordings; of a filtered statement, by those that are left. */
function stemsOf(story: Story, { gloss, wordings }: Statement): ReadonlySet<string> {
  const { article } = indexStory(story);
  const words = wordings.map((wording) => {
    const source = article(wording.article);
    return source === null ? "" : quoteText(source, wording);
  });
  return stems([gloss.ar, ...words].join("\n"));
}

/**
 * A stem weighs the more the fewer statements have it, ln(N / n), so that the country's name and the particles,
 * which nearly all have, weigh next to nothing. (Inverse document frequency: Spärck Jones, 1972.)
 */
function weightsOf(story: Story): Weight {
  const known = weights.get(story);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const statement of story.statements) {
    for (const stem of stemsOf(story, statement)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weight: Weight = (stem) => Math.log(story.statements.length / (counts.get(stem) ?? 1));
  weights.set(story, weight);
  return weight;
}

/** How much two statements of a story are about the same, from 0 to 1: the cosine of their weighted stems. */
export function likeness(story: Story, a: Statement, b: Statement): number {
  const weight = weightsOf(story);
  const ours = stemsOf(story, a);
  const theirs = stemsOf(story, b);
  const square = (found: Iterable<string>) => [...found].reduce((sum, stem) => sum + weight(stem) ** 2, 0);
  const norm = Math.sqrt(square(ours) * square(theirs));
  return norm === 0 ? 0 : square([...ours].filter((stem) => theirs.has(stem))) / norm;
}

/**
 * Below this, two statements of one speaker share words but no subject. Among the statements of the first story
 * those on one subject, unless they are linked as contrasts, come to 0.20 and more; all others to 0.16 and less.
 */
const leastLikeness = 0.18;

function wordingsBy(story: Story, statement: Statement, outlet: OutletId): readonly Wording[] {
  const { outletOf } = indexStory(story);
  return statement.wordings.filter(({ article }) => outletOf(article)?.id === outlet);
}

function contrasting(story: Story, { contrasts }: Statement, outlet: OutletId): readonly Related[] {
  const { outletOf, statement } = indexStory(story);
  return contrasts.flatMap(({ about, quote, statement: id }): readonly Related[] => {
    if (quote !== undefined) {
      return outletOf(quote.article)?.id === outlet ? [{ quote, statement: null, about }] : [];
    }
    const other = id === undefined ? null : statement(id);
    if (other === null) return [];
    return wordingsBy(story, other, outlet).map((each) => ({ quote: each, statement: other, about }));
  });
}

/** The statement by the same speaker whose wordings by an outlet are most like a statement, if any is like enough. */
function nearest(story: Story, statement: Statement, outlet: OutletId): Statement | null {
  let found: Statement | null = null;
  let most = leastLikeness;
  for (const other of indexStory(story).statementsBy(statement.speaker)) {
    const wordings = wordingsBy(story, other, outlet);
    if (other.id === statement.id || wordings.length === 0) continue;
    const like = likeness(story, statement, { ...other, wordings });
    if (like < most) continue;
    found = other;
    most = like;
  }
  return found;
}

/**
 * What an outlet that does not report a statement wrote on its subject: where it says the contrary, those words;
 * else its wordings of the statement by the same speaker that is most like it, if any is like enough; else none.
 */
export function relatedWordings(story: Story, statement: Statement, outlet: OutletId): readonly Related[] {
  const contrary = contrasting(story, statement, outlet);
  if (contrary.length > 0) return contrary;
  const near = nearest(story, statement, outlet);
  if (near === null) return [];
  return wordingsBy(story, near, outlet).map((quote) => ({ quote, statement: near, about: null }));
}
