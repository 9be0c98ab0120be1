import { selectStatements } from "./filter";
import { type Filter, isChosen } from "./filter-value";
import { hasWords, searchable, searchWords } from "./search-words";
import { indexStory } from "./story-index";
import type { Name, NameForm, Quote, Story, Wording } from "./types";

const overlaps = (a: Quote, b: Quote) => a.article === b.article && a.start < b.end && b.start < a.end;

/**
 * The names that a filter leaves, each with the forms and places that it leaves. A place stays where its
 * article is of an outlet that the filter shows and, when speakers or modes are chosen, where it lies in a
 * wording that they leave: what the outlets call things when they report that speaker. The words have to occur
 * in the form or in the name; a name that has them keeps every form. Forms and names without a place are gone.
 */
export function selectNames(story: Story, filter: Filter): readonly Name[] {
  const words = searchWords(filter.words);
  const bySpeech = filter.speakers.length > 0 || filter.modes.length > 0;
  if (!bySpeech && filter.outlets.length === 0 && words.length === 0) return story.names;
  const { outletOf } = indexStory(story);
  const wordings: readonly Wording[] = bySpeech
    ? selectStatements(story, { ...filter, words: "" }).flatMap((statement) => statement.wordings)
    : [];
  const isShown = (quote: Quote) => {
    const outlet = outletOf(quote.article);
    if (outlet === null || !isChosen(filter.outlets, outlet.id)) return false;
    return !bySpeech || wordings.some((wording) => overlaps(wording, quote));
  };
  return story.names.flatMap((name) => {
    const own = `${searchable(name.name.ar)}\n${searchable(name.name.en)}`;
    const forms = name.forms.flatMap((form): readonly NameForm[] => {
      if (!hasWords(`${searchable(form.form)}\n${own}`, words)) return [];
      const quotes = form.quotes.filter(isShown);
      return quotes.length === 0 ? [] : [{ ...form, quotes }];
    });
    return forms.length === 0 ? [] : [{ ...name, forms }];
  });
}
