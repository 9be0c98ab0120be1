import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { takeAnnotations, toAnnotations } from "@/corpus/annotations";
import { anchor, selectorsFor } from "@/corpus/annotations/anchor";
import { arbitraryStory } from "../arbitrary-story";
import { notedStory } from "../noted-story";
import { smallStory } from "../small-story";
import { get, publishedStory } from "../story";

const address = "https://example.org/stories/flood/?a=1#part";
const file = "a.jsonld";
const story = publishedStory();

/** Statements by id, their wordings in the order of their places, without what annotations do not carry. */
function carried({ statements }: Story) {
  const placeOf = ({ article, start, end }: { article: string; start: number; end: number }) =>
    `${article} ${`${start}`.padStart(8, "0")} ${end}`;
  return statements
    .map(({ contrasts: _, ...statement }) => ({
      ...statement,
      wordings: statement.wordings.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b))),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

const bare = (of: Story): Story => ({ ...of, statements: [] });

const read = (text: string) => JSON.parse(text);

describe("Web Annotations", () => {
  it("give a story without its statements all of them back", () => {
    const {
      story: again,
      taken,
      problems,
    } = takeAnnotations(bare(story), toAnnotations(story, story.statements, address), file);
    expect(problems).toEqual([]);
    expect(taken).toBe(story.statements.flatMap(({ wordings }) => wordings).length);
    expect(carried(again)).toEqual(carried(story));
  });

  it("give stories of all shapes their statements back, one wording at each place", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        const again = takeAnnotations(bare(drawn), toAnnotations(drawn, drawn.statements, address), file);
        const places = (of: Story) =>
          carried(of).map(({ id, speaker, wordings }) => [
            ...[id, speaker],
            [...new Set(wordings.map(({ article, start, end }) => `${article} ${start} ${end}`))],
          ]);
        expect(again.problems).toEqual([]);
        expect(places(again.story)).toEqual(places(drawn));
      }),
      { numRuns: 40 },
    );
  });

  it("carry notes and tags, with what each means", () => {
    const noted = notedStory();
    const plain = { ...publishedStory(), statements: [] };
    const text = toAnnotations(noted, noted.statements, address);
    const { story: again, problems } = takeAnnotations(plain, text, file);
    expect(problems).toEqual([]);
    expect(again.tags).toEqual(noted.tags);
    expect(carried(again)).toEqual(carried(noted));
    expect(again.articles.map(({ note }) => note)).toEqual(noted.articles.map(({ note }) => note));
  });

  it("bring a tag to the one of that name that the story has", () => {
    const noted = notedStory();
    const { story: again } = takeAnnotations(noted, toAnnotations(noted, noted.statements, address), file);
    expect(again.tags).toEqual(noted.tags);
    expect(carried(again)).toEqual(carried(noted));
  });

  it("change nothing in the story that they come from", () => {
    const { story: again } = takeAnnotations(story, toAnnotations(story, story.statements, address), file);
    expect(carried(again)).toEqual(carried(story));
    expect(again.statements.map(({ contrasts }) => contrasts)).toEqual(
      story.statements.map(({ contrasts }) => contrasts),
    );
  });

  it("say who answers for a wording, and are found again as found", () => {
    const found = {
      ...story,
      statements: story.statements.map((statement) => ({
        ...statement,
        wordings: statement.wordings.map((wording) => ({ ...wording, basis: "found" as const })),
      })),
    };
    const text = toAnnotations(found, found.statements, address);
    expect(text).toContain('"type": "Software"');
    const again = takeAnnotations(bare(found), text, file).story;
    expect(again.statements.flatMap(({ wordings }) => wordings.map(({ basis }) => basis))).not.toContain(
      "checked",
    );
  });

  it("count positions in code points, not in code units", () => {
    const text = "😀😀 قال نعم";
    const at = text.indexOf("نعم");
    expect(at).toBe(9);
    expect(selectorsFor(text, { start: at, end: at + 3 })[1]).toEqual({
      type: "TextPositionSelector",
      start: 7,
      end: 10,
    });
    expect(anchor(text, { start: 7, end: 10, exact: "نعم" })).toEqual({ start: 9, end: 12 });
  });
});

describe("a quotation's place", () => {
  it("is where the words are, when the text before them has grown", () => {
    expect(anchor("جملة جديدة. قال نعم", { exact: "نعم", start: 4, end: 7 })).toEqual({ start: 16, end: 19 });
  });

  it("is told by what stands beside, where the words are there twice, and else is none", () => {
    const text = "قال نعم ثم نعم أيضا";
    expect(anchor(text, { exact: "نعم", prefix: "ثم " })).toEqual({ start: 11, end: 14 });
    expect(anchor(text, { exact: "نعم" })).toBeNull();
    expect(anchor(text, { exact: "لا", start: 0, end: 2 })).toBeNull();
  });
});

describe("annotations of others", () => {
  const brought = smallStory({ articles: { one: "قال الوزير إن الجسر سيغلق غدا." }, statements: [] });
  const [speaker] = brought.speakers;
  const annotation = (more: object = {}) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "Annotation",
    body: [
      { type: "TextualBody", label: "speaker", value: speaker?.name.ar, language: "ar" },
      { type: "TextualBody", label: "mode", value: "indirect" },
    ],
    target: {
      source: "https://example.org/#article.one",
      selector: { type: "TextQuoteSelector", exact: "الجسر سيغلق غدا" },
    },
    ...more,
  });
  const take = (value: unknown) => takeAnnotations(brought, JSON.stringify(value), file);

  it("make a statement of the words, by the speaker of that name", () => {
    const { story: grown, taken } = take(annotation());
    expect(taken).toBe(1);
    const [statement] = grown.statements;
    expect(statement).toMatchObject({ speaker: speaker?.id, gloss: { ar: "الجسر سيغلق غدا" } });
    expect(statement?.wordings[0]).toMatchObject({ article: "one", mode: "indirect", basis: "checked" });
  });

  it("are told and left out where their words, their speaker or their mode are not known", () => {
    const target = (exact: string) => ({
      source: "https://example.org/#article.one",
      selector: [{ type: "TextQuoteSelector", exact }],
    });
    const nobody = [
      { label: "speaker", value: "فلان" },
      { label: "mode", value: "direct" },
    ];
    const {
      story: same,
      taken,
      problems,
    } = take([
      annotation({ target: target("ليس هنا") }),
      annotation({ body: nobody }),
      annotation({ body: [{ label: "speaker", value: speaker?.name.ar }] }),
      annotation({ target: { source: "https://other.example/", selector: { exact: "الجسر" } } }),
      { type: "Annotation" },
    ]);
    expect(taken).toBe(0);
    expect(same).toBe(brought);
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["items[0]", "items[1]", "items[2]", "items[3]", "items[4].target"]),
    );
  });

  it("change nothing where the whole would be no story", () => {
    const bad = annotation({ body: [...annotation().body.slice(0, 1), { label: "mode", value: "sung" }] });
    const { story: same, taken, problems } = take([annotation(), bad]);
    expect([taken, same]).toEqual([0, brought]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(["", "[", "{}", '{"type":"Story"}'])("are none in %j", (text) => {
    const { taken, problems } = takeAnnotations(brought, text, file);
    expect([taken, problems.length]).toEqual([0, 1]);
  });
});

describe("what is written", () => {
  it("has the words that its positions lead to, in every target", () => {
    const { first } = read(toAnnotations(story, story.statements, address));
    expect(first.items.length).toBeGreaterThan(story.statements.length);
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      const article = get(story.articles, target.scope.split("#article.")[1]);
      expect([...article.text].slice(position.start, position.end).join("")).toBe(quote.exact);
    }
  });
});
