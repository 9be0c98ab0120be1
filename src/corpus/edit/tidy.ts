import { originalsOf } from "../originals";
import type { Name, SpeakerId, Statement, StatementId, Story, StoryEvent } from "../types";

const isUnchanged = <Item>(before: readonly Item[], after: readonly Item[]) =>
  before.length === after.length && before.every((item, index) => item === after[index]);

function keep<Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  const kept = items.filter(passes);
  return isUnchanged(items, kept) ? items : kept;
}

function withoutContrasts(statements: readonly Statement[]): readonly Statement[] {
  const borne = new Set<StatementId>(statements.map(({ id }) => id));
  const changed = statements.map((statement) => {
    const contrasts = keep(
      statement.contrasts,
      ({ statement: other }) => other === undefined || borne.has(other),
    );
    return contrasts === statement.contrasts ? statement : { ...statement, contrasts };
  });
  return isUnchanged(statements, changed) ? statements : changed;
}

/**
 * The story without what an edit has emptied: statements without a wording, what contrasts with those, and the
 * speakers who had something to say before the edit and now have not; whose own text the story has stays, and so do
 * speakers who never had anything to say.
 */
export function tidy(before: Story, after: Story): Story {
  const statements = withoutContrasts(keep(after.statements, ({ wordings }) => wordings.length > 0));
  const spoke = new Set<SpeakerId>(
    [...before.statements, ...originalsOf(before)].map(({ speaker }) => speaker),
  );
  const speak = new Set<SpeakerId>([...statements, ...originalsOf(after)].map(({ speaker }) => speaker));
  const speakers = keep(after.speakers, ({ id }) => speak.has(id) || !spoke.has(id));
  return { ...after, statements, speakers };
}

/** Names without the quotes that are gone, without the forms and the names that then have none. */
export function nameless(names: readonly Name[], stays: (article: string) => boolean): readonly Name[] {
  return names.flatMap((name) => {
    const forms = name.forms.flatMap((form) => {
      const quotes = form.quotes.filter(({ article }) => stays(article));
      return quotes.length === 0 ? [] : [{ ...form, quotes }];
    });
    return forms.length === 0 ? [] : [{ ...name, forms }];
  });
}

/** Events without the evidence that is gone, and without those that then rest on nothing. */
export function groundless(
  events: readonly StoryEvent[],
  stays: (article: string) => boolean,
): readonly StoryEvent[] {
  return events.flatMap((event) => {
    const evidence = event.evidence.filter(({ article }) => stays(article));
    return evidence.length === 0 ? [] : [{ ...event, evidence }];
  });
}
