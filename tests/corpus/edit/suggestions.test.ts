import { describe, expect, it } from "vitest";
import { brand } from "@/corpus/brand";
import {
  acceptSuggestion,
  type Draft,
  type DraftResult,
  editDraft,
  inBoth,
  rejectSuggestion,
  removeArticle,
  type Suggestion,
  startDraft,
  suggest,
} from "@/corpus/edit";
import { smallStory } from "../small-story";

const story = smallStory({
  articles: { hill: "الجسر مفتوح", mill: "الجسر مغلق", port: "الجسر قائم" },
  statements: [
    { id: "open", wordings: [["hill", "الجسر مفتوح"]] },
    { id: "shut", wordings: [["mill", "الجسر مغلق"]] },
    { id: "stands", wordings: [["port", "الجسر قائم"]] },
  ],
});

const suggestion = (kind: Suggestion["kind"], one: string, other: string): Suggestion => ({
  kind,
  one: brand<"statement">(one),
  other: brand<"statement">(other),
  confidence: 0.5,
  reasons: [{ kind: "alike" }],
});

const same = suggestion("same", "open", "stands");
const contrast = suggestion("contrast", "open", "shut");
const draft = startDraft(story, [same, contrast, suggestion("same", "shut", "stands")]);

function done(result: DraftResult): Draft {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.draft;
}

const open = ({ suggestions }: Draft) => suggestions.map(({ kind, one, other }) => `${kind} ${one} ${other}`);

describe("a suggestion", () => {
  it("makes two statements one, whose other suggestions are now of the one", () => {
    const after = done(acceptSuggestion(draft, same, inBoth("x")));
    expect(after.story.statements.map(({ id }) => id)).toEqual(["open", "shut"]);
    expect(open(after)).toEqual(["contrast open shut", "same shut open"]);
  });

  it("links two statements that contradict each other, and is gone then", () => {
    const after = done(acceptSuggestion(draft, contrast, inBoth("حال الجسر")));
    expect(after.story.statements[0]?.contrasts).toEqual([
      { about: inBoth("حال الجسر"), kind: "contradicts", statement: "shut" },
    ]);
    expect(open(after)).toEqual(["same open stands", "same shut stands"]);
  });

  it("does not come back when it was rejected, whichever way round", () => {
    const after = suggest(rejectSuggestion(draft, same), [suggestion("same", "stands", "open")]);
    expect(open(after)).toEqual(["contrast open shut", "same shut stands"]);
  });

  it("goes with a statement that goes", () => {
    const after = done(editDraft(draft, (each) => removeArticle(each, brand<"article">("port"))));
    expect(open(after)).toEqual(["contrast open shut"]);
  });

  it("is refused when it has been decided already", () => {
    const after = done(acceptSuggestion(draft, same, inBoth("x")));
    expect(acceptSuggestion(after, same, inBoth("x"))).toMatchObject({ ok: false });
  });

  it("leaves the draft as it is where an edit changes nothing", () => {
    const result = editDraft(draft, (each) => ({ ok: true, story: each, at: null }));
    expect(result.ok && result.draft).toBe(draft);
  });
});
