import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type {
  Article,
  Name,
  NameForm,
  Outlet,
  Quote,
  Statement,
  StatementId,
  Story,
  StoryEvent,
  Wording,
} from "../types";
import { admits, choiceFacets, chosenOfSpeech, isChosen } from "./facets";
import { type ChoiceFacet, type Filter, type FilterFacet, filterFacets, type Reported } from "./filter";
import { hasWords, searchable, searchWords } from "./words";

/** Whether one part of a filter narrows anything. */
export function isFacetActive(filter: Filter, facet: FilterFacet): boolean {
  return facet === "words" ? searchWords(filter.words).length > 0 : filter[facet].length > 0;
}

/** Whether a filter narrows anything at all. */
export function isFiltered(filter: Filter): boolean {
  return filterFacets.some((facet) => isFacetActive(filter, facet));
}

/** What the filter's words are looked for in: one text for each wording of a statement, its gloss included. */
type StatementTexts = ReadonlyMap<StatementId, ReadonlyMap<string, string>>;

const textsOf = new WeakMap<Story, StatementTexts>();

const placeOf = ({ article, start, end }: Wording) => `${article} ${start} ${end}`;

function searchTexts(story: Story): StatementTexts {
  const known = textsOf.get(story);
  if (known !== undefined) return known;
  const { article } = indexStory(story);
  const texts = new Map(
    story.statements.map(({ id, gloss, wordings }) => {
      const glosses = `${searchable(gloss.ar)}\n${searchable(gloss.en)}`;
      const words = (wording: Wording) =>
        article(wording.article)?.text.slice(wording.start, wording.end) ?? "";
      return [
        id,
        new Map(wordings.map((each) => [placeOf(each), `${searchable(words(each))}\n${glosses}`])),
      ] as const;
    }),
  );
  textsOf.set(story, texts);
  return texts;
}

/** What a filter asks of a wording of a statement. */
export function reportedBy(story: Story, statement: Statement, wording: Wording): Reported {
  return {
    speaker: statement.speaker,
    outlet: indexStory(story).outletOf(wording.article)?.id ?? null,
    mode: wording.mode,
    basis: wording.basis,
  };
}

/**
 * Whether the filter's words are in a wording: each of them has to occur in the wording or in the statement's gloss, in
 * either language; so a gloss that has them all keeps every wording.
 */
export function asksWords(story: Story, filter: Filter): (statement: Statement, wording: Wording) => boolean {
  const words = searchWords(filter.words);
  if (words.length === 0) return () => true;
  const texts = searchTexts(story);
  return ({ id }, wording) => hasWords(texts.get(id)?.get(placeOf(wording)) ?? "", words);
}

/** The parts of a filter that a reader has not overruled by asking for one statement: all but who spoke. */
const beyondSpeakers = choiceFacets.filter((facet) => facet !== "speakers");

/** What a filter leaves of a story. Each list is made when it is first asked for. */
export interface NarrowedStory {
  /**
   * The statements, in the story's order, each with the wordings that are left and no other; one without any is gone.
   * A statement that keeps all of its wordings is the story's own object.
   */
  readonly statements: readonly Statement[];
  /** The outlets that are shown, in the story's order: parts of a filter about speech hide none. */
  readonly outlets: readonly Outlet[];
  /** The articles of those outlets. */
  readonly articles: readonly Article[];
  /**
   * The events, each with the evidence of the outlets that are shown; one without any is gone. The words have to occur
   * in the event's title, its reason or the evidence shown. Parts about speech hide no event: what happened is nobody's
   * wording.
   */
  readonly events: readonly StoryEvent[];
  /**
   * The names, each with the forms and places that are left. A place stays where its article is of an outlet that is
   * shown and, when something of speech is chosen, where it lies in a wording that is left: what the outlets call things
   * when they report that speaker, so, or unchecked. The words have to occur in the form or in the name; a name that has
   * them keeps every form. Forms and names without a place are gone.
   */
  readonly names: readonly Name[];
  /** The wordings that are left of a statement that the reader has asked for, whoever said it. */
  readonly wordingsOf: (statement: Statement) => readonly Wording[];
  /** A statement with those of its contrasts of which the other side is shown; its own object where all are. */
  readonly withContrasts: (statement: Statement) => Statement;
}

const overlaps = (a: Quote, b: Quote) => a.article === b.article && a.start < b.end && b.start < a.end;

type Judge = (statement: Statement, wording: Wording, facets: readonly ChoiceFacet[]) => boolean;

function judgeWordings(story: Story, filter: Filter): Judge {
  const hasItsWords = asksWords(story, filter);
  return (statement, wording, facets) => {
    const reported = reportedBy(story, statement, wording);
    return facets.every((facet) => admits(filter, facet, reported)) && hasItsWords(statement, wording);
  };
}

function narrowStatements(story: Story, filter: Filter): readonly Statement[] {
  if (!isFiltered(filter)) return story.statements;
  const judge = judgeWordings(story, filter);
  return story.statements.flatMap((statement) => {
    const wordings = statement.wordings.filter((wording) => judge(statement, wording, choiceFacets));
    if (wordings.length === 0) return [];
    return wordings.length === statement.wordings.length ? [statement] : [{ ...statement, wordings }];
  });
}

/** Whether an outlet is shown: nothing of it is asked but that it published. */
const isShown = (filter: Filter, { id }: Outlet) =>
  filter.outlets.length === 0 || isChosen(filter, "outlets", id);

function narrowEvents(story: Story, filter: Filter): readonly StoryEvent[] {
  const words = searchWords(filter.words);
  if (filter.outlets.length === 0 && words.length === 0) return story.events;
  const { article, outletOf } = indexStory(story);
  const isLeft = (quote: Quote) => {
    const outlet = outletOf(quote.article);
    return outlet !== null && isShown(filter, outlet);
  };
  const textOf = (quote: Quote) => {
    const source = article(quote.article);
    return source === null ? "" : quoteText(source, quote);
  };
  return story.events.flatMap((event) => {
    const evidence = event.evidence.filter(isLeft);
    if (evidence.length === 0) return [];
    const { title, because } = event;
    const texts = [title.ar, title.en, because.ar, because.en, ...evidence.map(textOf)];
    if (!hasWords(searchable(texts.join("\n")), words)) return [];
    return evidence.length === event.evidence.length ? [event] : [{ ...event, evidence }];
  });
}

function narrowNames(story: Story, filter: Filter): readonly Name[] {
  const words = searchWords(filter.words);
  const bySpeech = chosenOfSpeech(filter).length > 0;
  if (!bySpeech && filter.outlets.length === 0 && words.length === 0) return story.names;
  const { outletOf } = indexStory(story);
  const wordings = bySpeech
    ? narrowStatements(story, { ...filter, words: "" }).flatMap((statement) => statement.wordings)
    : [];
  const isLeft = (quote: Quote) => {
    const outlet = outletOf(quote.article);
    if (outlet === null || !isShown(filter, outlet)) return false;
    return !bySpeech || wordings.some((wording) => overlaps(wording, quote));
  };
  return story.names.flatMap((name) => {
    const own = `${searchable(name.name.ar)}\n${searchable(name.name.en)}`;
    const forms = name.forms.flatMap((form): readonly NameForm[] => {
      if (!hasWords(`${searchable(form.form)}\n${own}`, words)) return [];
      const quotes = form.quotes.filter(isLeft);
      return quotes.length === 0 ? [] : [{ ...form, quotes }];
    });
    return forms.length === 0 ? [] : [{ ...name, forms }];
  });
}

/** Worked out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What a filter leaves of a story: the one way from a filter to what a screen, a panel, a count or a file shows. */
export function narrow(story: Story, filter: Filter): NarrowedStory {
  const statements = once(() => narrowStatements(story, filter));
  const ids = once(() => new Set(statements().map(({ id }) => id)));
  const outlets = once(() => story.outlets.filter((outlet) => isShown(filter, outlet)));
  const articles = once(() =>
    story.articles.filter(({ outlet }) => outlets().some(({ id }) => id === outlet)),
  );
  const events = once(() => narrowEvents(story, filter));
  const names = once(() => narrowNames(story, filter));
  const judge = once(() => judgeWordings(story, filter));
  const isOutletShown = (quote: Quote) => articles().some(({ id }) => id === quote.article);
  return {
    get statements() {
      return statements();
    },
    get outlets() {
      return outlets();
    },
    get articles() {
      return articles();
    },
    get events() {
      return events();
    },
    get names() {
      return names();
    },
    wordingsOf: (statement) =>
      statement.wordings.filter((wording) => judge()(statement, wording, beyondSpeakers)),
    withContrasts: (statement) => {
      const contrasts = statement.contrasts.filter(({ statement: other, quote }) =>
        other === undefined ? quote !== undefined && isOutletShown(quote) : ids().has(other),
      );
      return contrasts.length === statement.contrasts.length ? statement : { ...statement, contrasts };
    },
  };
}
