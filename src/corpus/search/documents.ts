import type { Reported } from "../filter/index";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { Localised, OutletId, Quote, SpeakerId, Story, Wording } from "../types";
import type { FoundKind } from "./kinds";

/** A text to be found by its words, and what it is a text of. */
export interface StoryDocument {
  readonly kind: FoundKind;
  /** The id of the statement, article, speaker or name. */
  readonly id: string;
  /** For a statement the place of the wording in its list, since each is a document of its own; else null. */
  readonly wording: number | null;
  /** Lines that are read apart: no quoted phrase reaches over their ends. */
  readonly text: string;
  /** All in it that a filter is asked of. Empty where nothing but no filter leaves it. */
  readonly reported: readonly Reported[];
}

const both = ({ ar, en }: Localised) => `${ar}\n${en}`;

function distinct(reported: readonly Reported[]): readonly Reported[] {
  return [...new Map(reported.map((each) => [Object.values(each).join(" "), each])).values()];
}

const of = (outlet: OutletId | null, speaker: SpeakerId, { mode, basis }: Wording): Reported => ({
  speaker,
  outlet,
  mode,
  basis,
});

const unspoken = (outlet: OutletId | null, speaker: SpeakerId | null = null): Reported => ({
  speaker,
  outlet,
  mode: null,
  basis: null,
});

const overlaps = (a: Quote, b: Quote) => a.article === b.article && a.start < b.end && b.start < a.end;

/** A wording with the statement's gloss and speaker: whoever remembers what was said and by whom finds each wording. */
function statementDocuments(story: Story): readonly StoryDocument[] {
  const { article, outletOf, speaker: speakerOf } = indexStory(story);
  return story.statements.flatMap(({ id, speaker, gloss, wordings }) => {
    const who = speakerOf(speaker);
    const names = who === null ? [] : [both(who.name), both(who.short)];
    return wordings.map((wording, place): StoryDocument => {
      const source = article(wording.article);
      const words = source === null ? "" : quoteText(source, wording);
      const outlet = outletOf(wording.article)?.id ?? null;
      return {
        kind: "statement",
        id,
        wording: place,
        text: [words, both(gloss), ...names].join("\n"),
        reported: [of(outlet, speaker, wording)],
      };
    });
  });
}

interface SpokenWording {
  readonly speaker: SpeakerId;
  readonly wording: Wording;
}

function articleDocuments(story: Story, spoken: readonly SpokenWording[]): readonly StoryDocument[] {
  return story.articles.map(({ id, outlet, text, byline }) => {
    const own = spoken.filter(({ wording }) => wording.article === id);
    const reported = own.map(({ speaker, wording }) => of(outlet, speaker, wording));
    return {
      kind: "article",
      id,
      wording: null,
      text: byline === null ? text : `${text}\n${byline}`,
      reported: reported.length === 0 ? [unspoken(outlet)] : distinct(reported),
    };
  });
}

function speakerDocuments(story: Story, spoken: readonly SpokenWording[]): readonly StoryDocument[] {
  const { outletOf } = indexStory(story);
  return story.speakers.map(({ id, name, short, role, forms }) => {
    const own = spoken.filter(({ speaker }) => speaker === id);
    const reported = own.map(({ wording }) => of(outletOf(wording.article)?.id ?? null, id, wording));
    return {
      kind: "speaker",
      id,
      wording: null,
      text: [both(name), both(short), both(role), ...forms].join("\n"),
      reported: reported.length === 0 ? [unspoken(null, id)] : distinct(reported),
    };
  });
}

/** A place of a name is asked by the wordings that it lies in, as on the screen of names. */
function nameDocuments(story: Story, spoken: readonly SpokenWording[]): readonly StoryDocument[] {
  const { outletOf } = indexStory(story);
  return story.names.map(({ id, name, forms }) => {
    const reported = forms
      .flatMap(({ quotes }) => quotes)
      .flatMap((quote): readonly Reported[] => {
        const outlet = outletOf(quote.article)?.id ?? null;
        const around = spoken.filter(({ wording }) => overlaps(wording, quote));
        if (around.length === 0) return [unspoken(outlet)];
        return around.map(({ speaker, wording }) => of(outlet, speaker, wording));
      });
    return {
      kind: "name",
      id,
      wording: null,
      text: [both(name), ...forms.map(({ form }) => form)].join("\n"),
      reported: distinct(reported),
    };
  });
}

const made = new WeakMap<Story, readonly StoryDocument[]>();

/** Everything of a story that can be found, always in the same order; made once for each story. */
export function storyDocuments(story: Story): readonly StoryDocument[] {
  const known = made.get(story);
  if (known !== undefined) return known;
  const spoken = story.statements.flatMap(({ speaker, wordings }) =>
    wordings.map((wording): SpokenWording => ({ speaker, wording })),
  );
  const documents = [
    ...statementDocuments(story),
    ...articleDocuments(story, spoken),
    ...speakerDocuments(story, spoken),
    ...nameDocuments(story, spoken),
  ];
  made.set(story, documents);
  return documents;
}

/**
 * The words of the names of persons and places: a slip in writing one of them is forgiven. Their forms are left out,
 * since those hold titles and other words of the language.
 */
export function nameWords({ speakers, names }: Story): readonly string[] {
  const called = [
    ...speakers.filter(({ kind }) => kind === "person").flatMap(({ name, short }) => [name, short]),
    ...names.filter(({ kind }) => kind !== "body").map(({ name }) => name),
  ];
  return called.map(both);
}
