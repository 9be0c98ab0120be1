import { describe, expect, it } from "vitest";
import type { Speaker, Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { growDraft } from "@/corpus/desk";
import {
  type Draft,
  inBoth,
  rejectSuggestion,
  type Suggestion,
  setGloss,
  startDraft,
  withStory,
} from "@/corpus/edit";
import type { FoundStory } from "@/corpus/found";
import { smallStory } from "../small-story";
import { get } from "../story";

const articles = { hill: "المصنع يعمل ليلا. العمال راضون", mill: "يعمل المصنع في الليل" };

/** What the reader has: two articles that word one statement. */
const kept = startDraft(
  smallStory({
    articles,
    statements: [
      {
        id: "night",
        wordings: [
          ["hill", "المصنع يعمل ليلا"],
          ["mill", "يعمل المصنع في الليل"],
        ],
      },
    ],
  }),
);

const grownArticles = { ...articles, port: "مصنع المدينة يعمل ليلا. والأجور ترتفع" };

/** What the engine finds in these and a third, under ids of its own. */
const foundStory = smallStory({
  articles: grownArticles,
  statements: [
    {
      id: "statement-1",
      gloss: "as the engine sees it",
      wordings: [
        ["hill", "المصنع يعمل ليلا. العمال راضون"],
        ["port", "مصنع المدينة يعمل ليلا"],
      ],
    },
    { id: "statement-2", gloss: "wages", wordings: [["port", "والأجور ترتفع"]] },
  ],
});

const asFound = (story: Story, suggestions: readonly Suggestion[] = []): FoundStory => ({
  story,
  suggestions,
  statements: [],
  wordings: [],
});

function grown(draft: Draft, found: FoundStory): Draft {
  const result = growDraft(draft, found);
  if (result === null) throw new Error("was not grown");
  return result;
}

const wordingsOf = ({ story }: Draft, id: string) =>
  get(story.statements, id).wordings.map(({ article, start, end }) => `${article} ${start}-${end}`);

const suggestion = (one: string, other: string): Suggestion => ({
  ...{ kind: "contrast", one: brand<"statement">(one), other: brand<"statement">(other), confidence: 0.6 },
  reasons: [{ kind: "alike" }],
});

describe("a story that grows by an article", () => {
  it("gives the statement that it has the wording of the new article, by the words they share", () => {
    const after = grown(kept, asFound(foundStory));
    expect(after.story.articles.map(({ id }) => id)).toEqual(["hill", "mill", "port"]);
    expect(wordingsOf(after, "night")).toEqual([...wordingsOf(kept, "night"), "port 0-22"]);
  });

  it("gives what nobody has said before a statement of its own, under an id that nothing bears", () => {
    const taken = {
      ...kept.story,
      statements: kept.story.statements.map((each) => ({ ...each, id: brand<"statement">("statement-2") })),
    };
    const after = grown(startDraft(taken), asFound(foundStory));
    expect(after.story.statements.map(({ id }) => id)).toEqual(["statement-2", "statement-3"]);
    expect(get(after.story.statements, "statement-3").gloss.en).toBe("wages");
  });

  it("touches nothing that the reader has corrected", () => {
    const corrected = setGloss(kept.story, brand<"statement">("night"), inBoth("كما كتبه القارئ"));
    if (!corrected.ok) throw new Error(corrected.refusal);
    const after = grown(withStory(kept, corrected.story), asFound(foundStory));
    expect(get(after.story.statements, "night").gloss).toEqual(inBoth("كما كتبه القارئ"));
    // The engine reads more of the known article than the reader has marked there.
    expect(wordingsOf(after, "night")[0]).toBe(wordingsOf(kept, "night")[0]);
  });

  it("knows a speaker again by name or by form, and brings in only who is needed", () => {
    const known = get(kept.story.speakers, "mayor");
    const renamed = (speaker: Speaker): Story => ({
      ...foundStory,
      speakers: [speaker, { ...get(foundStory.speakers, "council"), id: brand<"speaker">("idle") }],
      statements: foundStory.statements.map((each) => ({ ...each, speaker: speaker.id })),
    });
    const byName = grown(kept, asFound(renamed({ ...known, id: brand<"speaker">("somebody") })));
    expect(byName.story.speakers).toEqual(kept.story.speakers);
    const byForm = renamed({ ...known, id: brand<"speaker">("somebody"), name: inBoth("رئيسها") });
    expect(grown(kept, asFound(byForm)).story.speakers).toEqual(kept.story.speakers);
    const stranger = { ...known, id: brand<"speaker">("somebody"), name: inBoth("مراقب"), forms: [] };
    const { story } = grown(kept, asFound(renamed(stranger)));
    expect(story.speakers.map(({ name }) => name.ar)).toContain("مراقب");
    expect(get(story.statements, "statement-1").speaker).toBe("speaker-1");
  });

  it("takes an article of an outlet that it has for that outlet’s, and never one without a name", () => {
    const of = (outlet: Story["outlets"][number]): Story => ({
      ...foundStory,
      outlets: foundStory.outlets.map((each) => (each.id === "port" ? outlet : each)),
      articles: foundStory.articles.map((each) =>
        each.id === "port" ? { ...each, outlet: outlet.id } : each,
      ),
    });
    const hill = get(kept.story.outlets, "hill");
    const same = grown(kept, asFound(of({ ...hill, id: brand<"outlet">("port") })));
    expect(get(same.story.articles, "port").outlet).toBe("hill");
    const unnamed = grown(kept, asFound(of({ ...hill, id: brand<"outlet">("port"), named: false })));
    expect(get(unnamed.story.articles, "port").outlet).toBe("outlet-1");
  });

  it("adds to the names the places of the new article alone", () => {
    const at = (article: string, start: number) => ({
      article: brand<"article">(article),
      start,
      end: start + 6,
    });
    const name = (quotes: readonly ReturnType<typeof at>[]) => ({
      ...{ id: brand<"name">("factory"), kind: "place" as const, name: inBoth("المصنع") },
      forms: [{ form: "المصنع", judgement: "accepted" as const, quotes }],
    });
    const before = startDraft({ ...kept.story, names: [name([at("mill", 5)])] });
    const after = grown(before, asFound({ ...foundStory, names: [name([at("hill", 0), at("port", 0)])] }));
    expect(after.story.names).toEqual([name([at("mill", 5), at("port", 0)])]);
  });

  it("suggests what the engine suggests, in its own ids, and nothing that was rejected", () => {
    const found = asFound(foundStory, [suggestion("statement-1", "statement-2")]);
    const after = grown(kept, found);
    expect(after.suggestions.map(({ one, other }) => [one, other])).toEqual([["night", "statement-1"]]);
    const [asked] = after.suggestions;
    if (asked === undefined) throw new Error("nothing is suggested");
    expect(grown(rejectSuggestion(after, asked), found).suggestions).toEqual([]);
  });

  it("is none where what was found does not hold together", () => {
    const without = { ...foundStory, outlets: foundStory.outlets.filter(({ id }) => id !== "port") };
    expect(growDraft(kept, asFound(without))).toBeNull();
  });
});
