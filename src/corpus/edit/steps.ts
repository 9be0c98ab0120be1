import * as v from "valibot";
import { decodeStory } from "../decode-story";
import { TagSchema } from "../note-schema";
import { DecodeError } from "../problem";
import { Day, LocalisedSchema } from "../schema";
import {
  ArticleSchema,
  EventSchema,
  NameSchema,
  OriginalSchema,
  OutletSchema,
  SpeakerSchema,
  StatementSchema,
} from "../story-schema";
import type { Original, Outlet, Story, Tag } from "../types";
import type { History } from "./history";
import { RejectionSchema, SuggestionSchema } from "./review-schema";
import { type Draft, pairKey, type Rejection, type Suggestion } from "./suggestions";

// A history is kept as the way from each state to the next: what changed in a step, under the ids of the things that
// changed. All that a step left alone is shared with the present, as it is while one works.

/** What changed in a list: its order of ids, where that is another, and the things that are new or different. */
interface ListStep<Item> {
  readonly order?: readonly string[] | undefined;
  readonly changed: readonly Item[];
}

/** One step from a state to another. What is left out did not change. */
export interface Step {
  readonly details?: Pick<Story, "title" | "summary" | "occasion" | "date"> | undefined;
  readonly outlets?: ListStep<Story["outlets"][number]> | undefined;
  readonly articles?: ListStep<Story["articles"][number]> | undefined;
  readonly originals?: ListStep<Original> | undefined;
  readonly printers?: ListStep<Story["outlets"][number]> | undefined;
  readonly speakers?: ListStep<Story["speakers"][number]> | undefined;
  readonly statements?: ListStep<Story["statements"][number]> | undefined;
  readonly events?: ListStep<Story["events"][number]> | undefined;
  readonly names?: ListStep<Story["names"][number]> | undefined;
  readonly tags?: ListStep<Tag> | undefined;
  readonly suggestions?: ListStep<Suggestion> | undefined;
  readonly rejected?: ListStep<Rejection> | undefined;
}

function listStep<Schema extends v.GenericSchema>(item: Schema) {
  return v.optional(v.object({ order: v.optional(v.array(v.string())), changed: v.array(item) }));
}

const StepSchema = v.object({
  details: v.optional(
    v.object({ title: LocalisedSchema, summary: LocalisedSchema, occasion: LocalisedSchema, date: Day }),
  ),
  outlets: listStep(OutletSchema),
  articles: listStep(ArticleSchema),
  originals: listStep(OriginalSchema),
  printers: listStep(OutletSchema),
  speakers: listStep(SpeakerSchema),
  statements: listStep(StatementSchema),
  events: listStep(EventSchema),
  names: listStep(NameSchema),
  tags: listStep(TagSchema),
  suggestions: listStep(SuggestionSchema),
  rejected: listStep(RejectionSchema),
});

const KeptHistorySchema = v.object({ past: v.array(v.unknown()), future: v.array(v.unknown()) });

/** The steps from the present back, the nearest first, and those forward again. */
export interface KeptHistory {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** How many steps are kept beyond the page, in each direction: a long evening's work on one story. */
export const keptSteps = 200;

const noTags: readonly Tag[] = [];

const idOf = ({ id }: { readonly id: string }): string => id;

function differ<Item>(
  from: readonly Item[],
  to: readonly Item[],
  keyOf: (item: Item) => string,
): ListStep<Item> | undefined {
  if (from === to) return undefined;
  const known = new Map(from.map((item) => [keyOf(item), item]));
  const changed = to.filter((item) => known.get(keyOf(item)) !== item);
  const order = to.map(keyOf);
  const isSameOrder = from.length === to.length && from.every((item, at) => keyOf(item) === order[at]);
  if (!isSameOrder) return { order, changed };
  return changed.length === 0 ? undefined : { changed };
}

function applied<Item>(
  current: readonly Item[],
  step: ListStep<Item> | undefined,
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (step === undefined) return current;
  const items = new Map([...current, ...step.changed].map((item) => [keyOf(item), item]));
  return (step.order ?? current.map(keyOf)).flatMap((key) => items.get(key) ?? []);
}

/** A list that a story does not have. */
const none: readonly never[] = [];

/** What leads from one state of a story's draft to another. */
function stepBetween(from: Draft, to: Draft): Step {
  const { title, summary, occasion, date } = to.story;
  const isSame =
    title === from.story.title &&
    summary === from.story.summary &&
    occasion === from.story.occasion &&
    date === from.story.date;
  return {
    details: isSame ? undefined : { title, summary, occasion, date },
    outlets: differ(from.story.outlets, to.story.outlets, idOf),
    articles: differ(from.story.articles, to.story.articles, idOf),
    originals: differ(from.story.originals ?? none, to.story.originals ?? none, idOf),
    printers: differ(from.story.printers ?? none, to.story.printers ?? none, idOf),
    speakers: differ(from.story.speakers, to.story.speakers, idOf),
    statements: differ(from.story.statements, to.story.statements, idOf),
    events: differ(from.story.events, to.story.events, idOf),
    names: differ(from.story.names, to.story.names, idOf),
    tags: differ(from.story.tags ?? noTags, to.story.tags ?? noTags, idOf),
    suggestions: differ(from.suggestions, to.suggestions, pairKey),
    rejected: differ(from.rejected, to.rejected, pairKey),
  };
}

const withOriginals = (
  originals: readonly Original[],
  printers: readonly Outlet[],
): Pick<Story, "originals" | "printers"> => (originals.length === 0 ? {} : { originals, printers });

/** A story that has no tags does not name them, so that one whose first tag was undone is the very same as before. */
function tagsOf(story: Story, step: ListStep<Tag> | undefined): Pick<Story, "tags"> {
  const tags = applied(story.tags ?? noTags, step, idOf);
  return tags.length === 0 ? {} : { tags };
}

function takeStep({ story, suggestions, rejected }: Draft, step: Step): Draft {
  const { originals = none, printers = none, tags: _, ...rest } = story;
  return {
    story: {
      ...rest,
      ...tagsOf(story, step.tags),
      ...step.details,
      outlets: applied(story.outlets, step.outlets, idOf),
      articles: applied(story.articles, step.articles, idOf),
      ...withOriginals(applied(originals, step.originals, idOf), applied(printers, step.printers, idOf)),
      speakers: applied(story.speakers, step.speakers, idOf),
      statements: applied(story.statements, step.statements, idOf),
      events: applied(story.events, step.events, idOf),
      names: applied(story.names, step.names, idOf),
    },
    suggestions: applied(suggestions, step.suggestions, pairKey),
    rejected: applied(rejected, step.rejected, pairKey),
  };
}

// A state does not change, so that the step between two of them is worked out once and not at every save.
const stepsTo = new WeakMap<Draft, WeakMap<Draft, Step>>();

function knownStep(from: Draft, to: Draft): Step {
  const known = stepsTo.get(to) ?? new WeakMap<Draft, Step>();
  stepsTo.set(to, known);
  const step = known.get(from) ?? stepBetween(from, to);
  known.set(from, step);
  return step;
}

function stepsThrough(present: Draft, states: readonly Draft[]): readonly Step[] {
  return states.map((state, index) => knownStep(states[index - 1] ?? present, state));
}

/** The nearest steps of a history, to be kept with its present state. */
export function keptHistory({ past, present, future }: History<Draft>): KeptHistory {
  return {
    past: stepsThrough(present, past.slice(-keptSteps).reverse()),
    future: stepsThrough(present, future.slice(0, keptSteps)),
  };
}

/** The history of a draft that took the place of another in one step, which can be undone. */
export function replacedHistory(before: Draft, present: Draft): KeptHistory {
  return { past: [stepBetween(present, before)], future: [] };
}

/** The states that kept steps lead to, as far as the steps can be read. */
function statesFrom(present: Draft, steps: readonly unknown[]): readonly Draft[] {
  const states: Draft[] = [];
  for (const step of steps) {
    const read = v.safeParse(StepSchema, step);
    if (!read.success) break;
    states.push(takeStep(states.at(-1) ?? present, read.output));
  }
  return states;
}

/**
 * The history that was kept with a draft. Where none was, or what was kept cannot be read, it ends there. Whether its
 * states are sound is not looked at: see {@link isSoundDraft}.
 */
export function restoreHistory(present: Draft, kept: unknown): History<Draft> {
  const read = v.safeParse(KeptHistorySchema, kept);
  if (!read.success) return { past: [], present, future: [] };
  return {
    past: statesFrom(present, read.output.past).toReversed(),
    present,
    future: statesFrom(present, read.output.future),
  };
}

/** Whether a draft's story is one that could be kept and read again. */
export function isSoundDraft({ story }: Draft): boolean {
  try {
    decodeStory(story, "story");
    return true;
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}
