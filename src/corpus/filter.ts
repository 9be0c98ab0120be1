import { type Filter, type FilterFacet, filterFacets, isChosen } from "./filter-value";
import { hasWords, searchable, searchWords } from "./search-words";
import { indexStory } from "./story-index";
import type { OutletId, Statement, StatementId, Story, Wording } from "./types";

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

/** What each part of a filter says of one wording of a statement. */
export interface WordingVerdict {
  readonly wording: Wording;
  readonly outlet: OutletId | null;
  readonly outlets: boolean;
  readonly modes: boolean;
  readonly bases: boolean;
  readonly words: boolean;
}

/**
 * A judge of wordings by a filter. A wording answers to the words when each of them occurs in the wording or
 * in the statement's gloss, in either language; so a gloss that has them all keeps every wording.
 */
export function judgeWordings(
  story: Story,
  filter: Filter,
): (statement: Statement) => readonly WordingVerdict[] {
  const words = searchWords(filter.words);
  const texts = words.length === 0 ? null : searchTexts(story);
  const { outletOf } = indexStory(story);
  return ({ id, wordings }) =>
    wordings.map((wording) => {
      const outlet = outletOf(wording.article)?.id ?? null;
      return {
        wording,
        outlet,
        outlets: filter.outlets.length === 0 || (outlet !== null && filter.outlets.includes(outlet)),
        modes: isChosen(filter.modes, wording.mode),
        bases: isChosen(filter.bases, wording.basis),
        words: texts === null || hasWords(texts.get(id)?.get(placeOf(wording)) ?? "", words),
      };
    });
}

/**
 * The statements that a filter leaves, in the story's order, each with the wordings that it leaves and no
 * other. Speakers choose among statements; outlets, modes, bases and words among wordings; a statement without any
 * wording left is gone. A statement that keeps all of its wordings is the story's own object.
 */
export function selectStatements(story: Story, filter: Filter): readonly Statement[] {
  if (!isFiltered(filter)) return story.statements;
  const judge = judgeWordings(story, filter);
  return story.statements.flatMap((statement) => {
    if (!isChosen(filter.speakers, statement.speaker)) return [];
    const wordings = judge(statement)
      .filter((verdict) => verdict.outlets && verdict.modes && verdict.bases && verdict.words)
      .map(({ wording }) => wording);
    if (wordings.length === 0) return [];
    return wordings.length === statement.wordings.length ? [statement] : [{ ...statement, wordings }];
  });
}
