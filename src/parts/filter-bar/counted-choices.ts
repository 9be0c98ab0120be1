import {
  type Basis,
  countChoices,
  emptyFilter,
  type Filter,
  type Mode,
  type Outlet,
  type Speaker,
  type Story,
} from "@/corpus";

/** Something that can be chosen in the filter of one story or of many. */
export interface Choice<Item> {
  readonly key: string;
  /** The first story that has it. */
  readonly story: Story;
  readonly item: Item;
  /** How many statements it would leave. */
  readonly left: number;
  /** How many it leaves where nothing else is chosen. */
  readonly all: number;
}

interface Named {
  readonly id: string;
  readonly name: { readonly ar: string };
}

/** The things of all stories, each once: what has one id and one name is one. */
class Choices<Item extends Named> {
  private readonly byKey = new Map<string, { story: Story; item: Item; left: number; all: number }>();

  add(story: Story, item: Item, left: number, all: number): void {
    const key = `${item.id} ${item.name.ar}`;
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, { story, item, left, all });
    else {
      known.left += left;
      known.all += all;
    }
  }

  list(): readonly Choice<Item>[] {
    return [...this.byKey].map(([key, choice]) => ({ key, ...choice }));
  }
}

function addTo<Key>(sums: Map<Key, number>, counts: ReadonlyMap<Key, number>): void {
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
}

/** Every choice that the stories offer, with what it would leave of all of them. */
export function countedChoices(stories: readonly Story[], filter: Filter) {
  const speakers = new Choices<Speaker>();
  const outlets = new Choices<Outlet>();
  const modeCounts = new Map<Mode, number>();
  const basisCounts = new Map<Basis, number>();
  for (const story of stories) {
    const left = countChoices(story, filter);
    const all = unfiltered(story);
    for (const each of story.speakers) {
      speakers.add(story, each, left.speakers.get(each.id) ?? 0, all.speakers.get(each.id) ?? 0);
    }
    for (const each of story.outlets) {
      outlets.add(story, each, left.outlets.get(each.id) ?? 0, all.outlets.get(each.id) ?? 0);
    }
    addTo(modeCounts, left.modes);
    addTo(basisCounts, left.bases);
  }
  return { speakers: speakers.list(), outlets: outlets.list(), modeCounts, basisCounts };
}

const known = new WeakMap<Story, ReturnType<typeof countChoices>>();

function unfiltered(story: Story): ReturnType<typeof countChoices> {
  const counts = known.get(story) ?? countChoices(story, emptyFilter);
  known.set(story, counts);
  return counts;
}
