import { brand } from "../brand";
import {
  addArticle,
  type Draft,
  freshId,
  startDraft,
  suggest,
  unknownSpeakerId,
  withStory,
} from "../edit/index";
import type { FoundStory } from "../found/found-story";
import type {
  ArticleId,
  Name,
  Outlet,
  OutletId,
  Quote,
  Speaker,
  SpeakerId,
  Statement,
  StatementId,
  Story,
  Wording,
} from "../types";

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** Gives ids that are free, one after the other. */
function idGiver(prefix: string, taken: readonly string[]): () => string {
  const ids = [...taken];
  return () => {
    const id = freshId(prefix, ids);
    ids.push(id);
    return id;
  };
}

function shared(a: Quote, b: Quote): number {
  return a.article === b.article ? Math.max(Math.min(a.end, b.end) - Math.max(a.start, b.start), 0) : 0;
}

/** The statement that a story has already for one that was found anew: that whose wordings share most text with it. */
function knownStatement(story: Story, found: Statement): Statement | null {
  const weigh = ({ wordings }: Statement) =>
    wordings.reduce(
      (sum, wording) => sum + found.wordings.reduce((part, other) => part + shared(wording, other), 0),
      0,
    );
  return story.statements.reduce<{ readonly weight: number; readonly statement: Statement | null }>(
    (best, statement) => {
      const weight = weigh(statement);
      return weight > best.weight ? { weight, statement } : best;
    },
    { weight: 0, statement: null },
  ).statement;
}

function knownSpeaker(story: Story, found: Speaker): Speaker | null {
  const forms = new Set([found.name.ar, ...found.forms]);
  return (
    story.speakers.find(({ name }) => name.ar === found.name.ar) ??
    story.speakers.find((speaker) => speaker.forms.some((form) => forms.has(form))) ??
    null
  );
}

interface Renaming {
  readonly speaker: ReadonlyMap<SpeakerId, SpeakerId>;
  readonly statement: ReadonlyMap<StatementId, StatementId>;
  readonly outlet: ReadonlyMap<OutletId, OutletId>;
}

/** Under which ids of the story what was found goes into it. */
function renaming(story: Story, found: Story): Renaming {
  const nextStatement = idGiver("statement", idsOf(story.statements));
  const nextSpeaker = idGiver("speaker", idsOf(story.speakers));
  const outlets = [...story.outlets, ...(story.printers ?? [])];
  const nextOutlet = idGiver("outlet", idsOf(outlets));
  const speaker = new Map<SpeakerId, SpeakerId>();
  for (const each of found.speakers) {
    const known = each.id === unknownSpeakerId ? each : knownSpeaker(story, each);
    speaker.set(each.id, known?.id ?? brand<"speaker">(nextSpeaker()));
  }
  const statement = new Map<StatementId, StatementId>();
  for (const each of found.statements) {
    statement.set(each.id, knownStatement(story, each)?.id ?? brand<"statement">(nextStatement()));
  }
  const outlet = new Map<OutletId, OutletId>();
  for (const each of found.outlets) {
    const known = each.named ? outlets.find(({ name }) => name.ar === each.name.ar) : undefined;
    outlet.set(each.id, known?.id ?? brand<"outlet">(nextOutlet()));
  }
  return { speaker, statement, outlet };
}

function addedStatements(found: Story, names: Renaming, article: ArticleId): readonly Statement[] {
  return found.statements.flatMap((statement) => {
    const wordings: readonly Wording[] = statement.wordings.filter((each) => each.article === article);
    if (wordings.length === 0) return [];
    return [
      {
        ...statement,
        id: names.statement.get(statement.id) ?? statement.id,
        speaker: names.speaker.get(statement.speaker) ?? statement.speaker,
        contrasts: [],
        wordings,
      },
    ];
  });
}

/** A thing's forms with those of the new articles: places of the forms that it has, then the forms that it had not. */
function grownForms(known: Name, forms: Name["forms"]): Name {
  const grown = known.forms.map((form) => {
    const more = forms.find((other) => other.form === form.form)?.quotes ?? [];
    return more.length === 0 ? form : { ...form, quotes: [...form.quotes, ...more] };
  });
  const fresh = forms.filter(({ form }) => !known.forms.some((other) => other.form === form));
  return { ...known, forms: [...grown, ...fresh] };
}

/** Adds to a story's names what the new articles call the things. */
function grownNames(story: Story, found: Story, isNew: (article: ArticleId) => boolean): readonly Name[] {
  const next = idGiver("name", idsOf(story.names));
  const names = [...story.names];
  for (const each of found.names) {
    const forms = each.forms.flatMap((form) => {
      const quotes = form.quotes.filter(({ article }) => isNew(article));
      return quotes.length === 0 ? [] : [{ ...form, quotes }];
    });
    if (forms.length === 0) continue;
    const written = new Set(each.forms.map(({ form }) => form));
    const at = names.findIndex((name) => name.forms.some(({ form }) => written.has(form)));
    const known = names[at];
    if (known === undefined) names.push({ ...each, id: brand<"name">(next()), forms });
    else names[at] = grownForms(known, forms);
  }
  return names;
}

/**
 * A draft with the articles that it did not have, as they were found beside those that it has: their wordings go to
 * the statements, speakers and outlets that it knows, and nothing that the reader has corrected is touched. Null
 * where the whole would not be sound.
 */
export function growDraft(draft: Draft, { story: found, suggestions }: FoundStory): Draft | null {
  const names = renaming(draft.story, found);
  const known = new Set<ArticleId>(draft.story.articles.map(({ id }) => id));
  let story = draft.story;
  for (const article of found.articles.filter(({ id }) => !known.has(id))) {
    const outlet = found.outlets.find(({ id }) => id === article.outlet);
    if (outlet === undefined) return null;
    const id = names.outlet.get(outlet.id) ?? outlet.id;
    const statements = addedStatements(found, names, article.id);
    const needed = new Set(statements.map(({ speaker }) => speaker));
    const speakers = found.speakers
      .map((speaker): Speaker => ({ ...speaker, id: names.speaker.get(speaker.id) ?? speaker.id }))
      .filter((speaker) => needed.has(speaker.id));
    const own: Outlet = { ...outlet, id };
    const added = addArticle(story, {
      article: { ...article, outlet: id },
      outlet: own,
      speakers,
      statements,
    });
    if (!added.ok) return null;
    story = added.story;
  }
  story = { ...story, names: grownNames(draft.story, found, (article) => !known.has(article)) };
  const more = suggestions.map((suggestion) => ({
    ...suggestion,
    one: names.statement.get(suggestion.one) ?? suggestion.one,
    other: names.statement.get(suggestion.other) ?? suggestion.other,
  }));
  return suggest(withStory(draft, story), more);
}

/**
 * What was found as a draft: a new one, or the one that it was read into, grown.
 *
 * @throws Error where what was found does not fit the draft.
 */
export function draftOfFound(found: FoundStory, into: Draft | null): Draft {
  if (into === null) return startDraft(found.story, found.suggestions);
  const grown = growDraft(into, found);
  if (grown === null) throw new Error("what was found does not fit the story");
  return grown;
}
