import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bases, type Filter, modes, nameKinds, type Original, statementOrders } from "@/corpus";
import {
  type Address,
  locate,
  parseSearch,
  readArticleAddress,
  readBesideAddress,
  readNamesAddress,
  readOriginalAddress,
  readStatementAddress,
  readStoryAddress,
  readTimelineAddress,
  stringifySearch,
  timelineViews,
  zooms,
} from "@/parts/address";
import { get, publishedStory } from "../corpus/story";

const story = publishedStory();
const article = get(story.articles, "river");
const original: Original = {
  ...article,
  kind: "original",
  form: "speech",
  speaker: get(story.speakers, "mayor").id,
};
const other = get(story.articles, "hill");
const statement = get(story.statements, "bridge-stays-open");

const anyOf = <T>(items: readonly T[]) => fc.subarray([...items]);
const oneOf = <T>(items: readonly T[]) => fc.constantFrom(...items);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const filter: fc.Arbitrary<Filter> = fc.record({
  speakers: anyOf(story.speakers.map(({ id }) => id)),
  outlets: anyOf(story.outlets.map(({ id }) => id)),
  modes: anyOf(modes),
  bases: anyOf(bases),
  words: fc.constantFrom("", "الجسر", "2500", "لن تغلق", "a&b=c", "100%", "“x”, y"),
});

const place = fc
  .tuple(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(article.text.length, start + length) }));

/** Through the address bar and back. */
const search = (address: Address) => parseSearch(stringifySearch(locate(address).search));

describe("an address", () => {
  it("comes back as it was sent, from every screen of a story", () => {
    const sent = fc.oneof(
      fc.record({
        screen: fc.constant("story" as const),
        story: fc.constant(story.id),
        filter,
        sort: oneOf(statementOrders),
      }),
      fc.record({
        screen: fc.constant("article" as const),
        story: fc.constant(story.id),
        article: fc.constant(article.id),
        filter,
        statement: orNull(oneOf(story.statements.map(({ id }) => id))),
        at: orNull(place),
      }),
      fc.record({
        screen: fc.constant("original" as const),
        story: fc.constant(story.id),
        original: fc.constant(article.id),
        filter,
        untaken: fc.boolean(),
        at: orNull(place),
      }),
      fc.record({
        screen: fc.constant("beside" as const),
        story: fc.constant(story.id),
        article: fc.constant(article.id),
        other: fc.constant(other.id),
        filter,
        statement: orNull(oneOf(story.statements.map(({ id }) => id))),
        sharedOnly: fc.boolean(),
      }),
      fc.record({
        screen: fc.constant("timeline" as const),
        story: fc.constant(story.id),
        filter,
        zoom: oneOf(zooms),
        view: orNull(oneOf(timelineViews)),
      }),
      fc.record({
        screen: fc.constant("names" as const),
        story: fc.constant(story.id),
        filter,
        kind: orNull(oneOf(nameKinds)),
      }),
    );
    fc.assert(
      fc.property(sent, (address) => {
        const query = search(address);
        const read = {
          story: () => readStoryAddress(story, query),
          article: () => readArticleAddress(story, article, query),
          original: () => readOriginalAddress(story, original, query),
          beside: () => readBesideAddress(story, article, other, query),
          timeline: () => readTimelineAddress(story, query),
          names: () => readNamesAddress(story, query),
        };
        expect(read[address.screen]()).toEqual(address);
      }),
    );
  });

  it("keeps the comparison’s outlet", () => {
    const address = { ...readStatementAddress(story, statement, {}), outlet: get(story.outlets, "river").id };
    expect(readStatementAddress(story, statement, search(address))).toEqual(address);
  });

  it("carries nothing that stands at its default", () => {
    expect(locate(readStoryAddress(story, {})).search).toSatisfy((query: object) =>
      Object.values(query).every((value) => value === ""),
    );
  });

  it.each([
    ["an unknown speaker", { speaker: "nobody,mayor" }, { speakers: ["mayor"] }],
    ["an empty list", { outlet: ",,", mode: "direct" }, { outlets: [], modes: ["direct"] }],
    ["an unknown mode", { mode: "loud" }, { modes: [] }],
    ["an unknown basis", { basis: "found,guessed" }, { bases: ["found"] }],
    ["a speaker named twice", { speaker: "mayor,mayor" }, { speakers: ["mayor"] }],
  ])("ignores %s and obeys the rest", (_, query, expected) => {
    expect(readStoryAddress(story, query).filter).toMatchObject(expected);
  });

  it.each([["9-3"], ["0-99999"], ["-1-4"], ["3"], ["a-b"], ["1e2-1e3"]])("takes “%s” for no place", (at) => {
    expect(readArticleAddress(story, article, { at }).at).toBeNull();
  });

  it("ignores a statement that is not in the story", () => {
    expect(readArticleAddress(story, article, { statement: "nothing" }).statement).toBeNull();
  });
});
