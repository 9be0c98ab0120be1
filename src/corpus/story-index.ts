import type {
  Article,
  ArticleId,
  EventId,
  Name,
  NameId,
  Outlet,
  OutletId,
  Speaker,
  SpeakerId,
  Statement,
  StatementId,
  Story,
  StoryEvent,
} from "./types";

/**
 * A story with its parts at hand. Each function gives the thing, or null where the story has none of that id;
 * the lists keep the story's order and are empty where there is nothing. The functions need no `this`.
 */
export interface StoryIndex {
  readonly story: Story;
  readonly outlet: (id: OutletId) => Outlet | null;
  readonly article: (id: ArticleId) => Article | null;
  readonly speaker: (id: SpeakerId) => Speaker | null;
  readonly statement: (id: StatementId) => Statement | null;
  readonly event: (id: EventId) => StoryEvent | null;
  readonly name: (id: NameId) => Name | null;
  /** The outlet that published an article. */
  readonly outletOf: (article: ArticleId) => Outlet | null;
  readonly articlesOf: (outlet: OutletId) => readonly Article[];
  readonly statementsBy: (speaker: SpeakerId) => readonly Statement[];
}

function byId<Id extends string, Thing extends { readonly id: Id }>(
  things: readonly Thing[],
): (id: Id) => Thing | null {
  const known = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => known.get(id) ?? null;
}

function groupBy<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): (key: Key) => readonly Thing[] {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return (key) => groups.get(key) ?? [];
}

function build(story: Story): StoryIndex {
  const outlet = byId(story.outlets);
  const article = byId(story.articles);
  return {
    story,
    outlet,
    article,
    speaker: byId(story.speakers),
    statement: byId(story.statements),
    event: byId(story.events),
    name: byId(story.names),
    outletOf: (id) => {
      const source = article(id);
      return source === null ? null : outlet(source.outlet);
    },
    articlesOf: groupBy(story.articles, (each) => each.outlet),
    statementsBy: groupBy(story.statements, (each) => each.speaker),
  };
}

/** Stories never change, so that each is indexed once. */
const indexes = new WeakMap<Story, StoryIndex>();

/** The index of a story: the same one every time for the same story. */
export function indexStory(story: Story): StoryIndex {
  const known = indexes.get(story);
  if (known !== undefined) return known;
  const index = build(story);
  indexes.set(story, index);
  return index;
}
