import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bases,
  blockingFacets,
  countChoices,
  emptyFilter,
  type Filter,
  filterFacets,
  isFiltered,
  modes,
  narrow,
} from "@/corpus";
import { storyAndFilter } from "../arbitrary-story";
import { get, publishedStory } from "../story";

const story = publishedStory();
const mayor = get(story.speakers, "mayor").id;
const council = get(story.speakers, "council").id;
const [river, hill, mill] = story.outlets.map(({ id }) => id);
if (river === undefined || hill === undefined || mill === undefined) throw new Error("outlets are missing");

const filterBy = (part: Partial<Filter>): Filter => ({ ...emptyFilter, ...part });
const idsLeft = (part: Partial<Filter>) => narrow(story, filterBy(part)).statements.map(({ id }) => id);

describe("what a filter leaves of the statements", () => {
  it("leaves everything, untouched, where nothing is filtered", () => {
    expect(narrow(story, emptyFilter).statements).toBe(story.statements);
    expect(isFiltered(emptyFilter)).toBe(false);
  });

  it("takes several values of one part for alternatives", () => {
    expect(idsLeft({ speakers: [council] })).toEqual(["water-returns"]);
    expect(idsLeft({ speakers: [council, mayor] })).toEqual(story.statements.map(({ id }) => id));
  });

  it("takes the parts together", () => {
    expect(idsLeft({ speakers: [mayor], outlets: [hill], modes: ["indirect"] })).toEqual([
      "bridge-will-close",
    ]);
    expect(idsLeft({ speakers: [council], outlets: [hill] })).toEqual([]);
  });

  it("keeps of a statement the wordings that are left", () => {
    const [statement] = narrow(story, filterBy({ modes: ["headline"] })).statements;
    expect(statement?.wordings.map(({ mode }) => mode)).toEqual(["headline"]);
  });

  it("keeps a statement that loses nothing as it is", () => {
    const [statement] = narrow(story, filterBy({ outlets: [river] })).statements;
    expect(statement).toBe(get(story.statements, "bridge-stays-open"));
  });

  it.each([
    ["a word inside a longer one", "جسر", ["bridge-stays-open", "bridge-will-close"]],
    ["another spelling", "اَلى مجراة", ["water-returns"]],
    ["figures in another script", "٢٥٠٠", ["houses-flooded"]],
    ["the gloss in English, in any case", "BRIDGE close", ["bridge-will-close"]],
    ["words of the wording and of the gloss", "مجراه tomorrow", ["water-returns"]],
    ["words in quotation marks", "“تغلق الجسر”", ["bridge-stays-open"]],
    ["words that are not all there", "الجسر القمر", []],
    ["nothing but spaces", "   ", story.statements.map(({ id }) => id)],
  ])("finds %s", (_, words, ids) => {
    expect(idsLeft({ words })).toEqual(ids);
  });

  it("keeps by words the wordings that have them, and all of them by the gloss", () => {
    const wordings = (words: string) =>
      narrow(story, filterBy({ words })).statements.map((statement) => statement.wordings.length);
    expect(wordings("المدينة")).toEqual([1]);
    expect(wordings("bridge open")).toEqual([2]);
  });

  it("leaves exactly what each part leaves on its own", () => {
    fc.assert(
      fc.property(storyAndFilter, (drawn) => {
        const places = (filter: Filter) =>
          new Set(
            narrow(drawn.story, filter).statements.flatMap(({ id, wordings }) =>
              wordings.map(
                (wording) => `${id} ${wording.article} ${wording.start} ${wording.end} ${wording.mode}`,
              ),
            ),
          );
        const parts = filterFacets.map((facet) => places({ ...emptyFilter, [facet]: drawn.filter[facet] }));
        const common = [...places(emptyFilter)].filter((place) => parts.every((part) => part.has(place)));
        expect([...places(drawn.filter)].sort()).toEqual(common.sort());
      }),
    );
  });
});

describe("countChoices", () => {
  it("counts what selecting the choice alone would leave", () => {
    fc.assert(
      fc.property(storyAndFilter, (drawn) => {
        const counts = countChoices(drawn.story, drawn.filter);
        const left = (part: Partial<Filter>) =>
          narrow(drawn.story, { ...drawn.filter, ...part }).statements.length;
        for (const { id } of drawn.story.speakers)
          expect(counts.speakers.get(id)).toBe(left({ speakers: [id] }));
        for (const { id } of drawn.story.outlets)
          expect(counts.outlets.get(id)).toBe(left({ outlets: [id] }));
        for (const mode of modes) expect(counts.modes.get(mode)).toBe(left({ modes: [mode] }));
        for (const basis of bases) expect(counts.bases.get(basis)).toBe(left({ bases: [basis] }));
      }),
    );
  });

  it("gives a choice that leaves nothing its nought", () => {
    expect(countChoices(story, filterBy({ speakers: [council] })).outlets).toEqual(
      new Map([
        [river, 1],
        [hill, 0],
        [mill, 0],
      ]),
    );
  });
});

describe("blockingFacets", () => {
  it("names the parts that alone stand in the way, with what lifting them brings back", () => {
    expect(blockingFacets(story, filterBy({ speakers: [council], outlets: [hill] }))).toMatchObject([
      { facets: ["speakers"], left: 1 },
      { facets: ["outlets"], left: 1 },
    ]);
    expect(blockingFacets(story, filterBy({ outlets: [mill], modes: ["indirect"] }))).toMatchObject([
      { facets: ["outlets"], left: 3 },
    ]);
  });

  it("names none where something is left, and none where all has to be lifted", () => {
    expect(blockingFacets(story, filterBy({ speakers: [mayor] }))).toEqual([]);
    expect(blockingFacets(story, filterBy({ outlets: [mill], words: "القمر" }))).toEqual([]);
  });

  it("names two that stand in the way together, where neither does alone", () => {
    const blocked = filterBy({ speakers: [council], outlets: [mill], words: "القمر" });
    const blocking = blockingFacets(story, blocked);
    expect(blocking.length).toBeGreaterThan(0);
    for (const { facets } of blocking) expect(facets).toHaveLength(2);
  });

  it("keeps its promise for every filter", () => {
    fc.assert(
      fc.property(storyAndFilter, (drawn) => {
        const blocking = blockingFacets(drawn.story, drawn.filter);
        const isBlocked = narrow(drawn.story, drawn.filter).statements.length === 0;
        for (const { without, left } of blocking) {
          expect(left).toBeGreaterThan(0);
          expect(narrow(drawn.story, without).statements).toHaveLength(left);
        }
        const alone = filterFacets.filter(
          (facet) =>
            narrow(drawn.story, { ...drawn.filter, [facet]: emptyFilter[facet] }).statements.length > 0,
        );
        const single = blocking.flatMap(({ facets }) => (facets.length === 1 ? facets : []));
        expect(single).toEqual(isBlocked ? alone : []);
      }),
    );
  });
});

describe("the filter over articles, events and names", () => {
  it("shows the articles and the outlets that are chosen", () => {
    expect(
      narrow(story, filterBy({ outlets: [hill, mill], words: "القمر" })).articles.map(({ id }) => id),
    ).toEqual(["hill", "mill"]);
    expect(narrow(story, filterBy({ outlets: [mill] })).outlets.map(({ id }) => id)).toEqual(["mill"]);
  });

  it("shows events by the outlets of their evidence, and no other evidence", () => {
    const events = narrow(story, filterBy({ outlets: [hill] })).events;
    expect(events.map(({ id, evidence }) => [id, evidence.map(({ article }) => article)])).toEqual([
      ["river-rises", ["hill"]],
    ]);
  });

  it("hides no event by speaker or mode", () => {
    expect(narrow(story, filterBy({ speakers: [council], modes: ["direct"] })).events).toBe(story.events);
  });

  it("finds events by the words of title, reason and evidence", () => {
    const found = (words: string) => narrow(story, filterBy({ words })).events.map(({ id }) => id);
    expect(found("ماء النهر")).toEqual(["river-rises"]);
    expect(found("built")).toEqual(["city-founded"]);
    expect(found("القمر")).toEqual([]);
  });

  it("shows names by the outlets that write them", () => {
    const names = narrow(story, filterBy({ outlets: [river] })).names;
    expect(
      names.map(({ id, forms }) => [id, forms.map(({ form, quotes }) => [form, quotes.length])]),
    ).toEqual([
      [
        "selim",
        [
          ["سليم", 1],
          ["العمدة سليم", 1],
        ],
      ],
      ["bridge", [["الجسر", 2]]],
    ]);
  });

  it("shows by speaker and mode the names that stand in their wordings", () => {
    const forms = (part: Partial<Filter>) =>
      narrow(story, filterBy(part)).names.flatMap((name) =>
        name.forms.map(({ form, quotes }) => [form, quotes.length]),
      );
    expect(forms({ speakers: [mayor] })).toEqual([["الجسر", 3]]);
    expect(forms({ modes: ["headline"] })).toEqual([["الجسر", 1]]);
    expect(forms({ speakers: [council] })).toEqual([]);
  });

  it("finds names by form, and every form by the name itself", () => {
    const forms = (words: string) =>
      narrow(story, filterBy({ words })).names.flatMap((name) => name.forms.map(({ form }) => form));
    expect(forms("العمده")).toEqual(["العمدة سليم"]);
    expect(forms("selim")).toEqual(["سليم", "العمدة سليم"]);
  });
});
