import { describe, expect, it } from "vitest";
import { storyFiles } from "@/build/story-files";
import {
  coverageMatrix,
  coveragePicture,
  DecodeError,
  decodeStory,
  describeProblem,
  emptyFilter,
  narrow,
  originalsOf,
  printerOf,
  relatedWordings,
  type Story,
  storyLimits,
} from "@/corpus";
import { publishStory } from "@/corpus/authored";
import { brand } from "@/corpus/brand";
import {
  changeOriginal,
  changeOutlet,
  type EditResult,
  markOriginal,
  mergeSpeakers,
  readStoryFile,
  removeArticle,
  removeOriginal,
  startDraft,
  storyFile,
  unmarkOriginal,
} from "@/corpus/edit";
import { keptHistory, restoreHistory } from "@/corpus/edit/steps";
import { toJson, toTei, wordingRecords } from "@/corpus/export";
import { countChoices } from "@/corpus/filter/counts";
import { differenceOf, statementFindings } from "@/corpus/findings";
import { storyHighlights } from "@/corpus/findings/highlights";
import { storyDocuments } from "@/corpus/search";
import { authoredStory, filesOf, type Json, put } from "./authored-story";
import { collated } from "./export/collated";
import { get, publishedStory } from "./story";

const both = (text: string) => ({ ar: text, en: text });

/** What the mayor said, as an authored file; printed by an outlet of its own, or by whom a test says. */
const speech = (outlet: string | null = "gazette"): Json => ({
  kind: "original",
  form: "speech",
  speaker: "mayor",
  ...(outlet === null ? {} : { outlet }),
  ...{ lang: "ar", dir: "rtl", headline: null, byline: null, address: null, credits: [], removed: [] },
  published: { date: "2023-05-04", basis: "stated", because: both("x") },
  paragraphs: ["أيها الناس، المدينة لن تغلق الجسر.", "وسيعود الماء إلى مجراه غدا."],
});

const gazette = { id: "gazette", name: both("g"), short: both("g"), note: both("x"), named: true };

function withSpeech(outlet: string | null = "gazette"): Story {
  const files = authoredStory();
  files["articles/speech.json"] = speech(outlet);
  if (outlet === "gazette") put(files, ["outlets.json", 3], gazette);
  return decodeStory(JSON.parse(JSON.stringify(publishStory(filesOf(files)))), "flood.json");
}

const without = publishedStory();
const story = withSpeech();

const speechId = brand<"article">("speech");
const mayor = brand<"speaker">("mayor");

function done(result: EditResult): Story {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.story;
}

function problemsOf(value: unknown): readonly string[] {
  try {
    decodeStory(value, "s.json");
  } catch (error) {
    if (error instanceof DecodeError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

/** All that the app counts and says of a story's outlets. */
function countsOf(of: Story): unknown {
  const narrowed = narrow(of, emptyFilter);
  const filtered = narrow(of, { ...emptyFilter, outlets: [get(of.outlets, "river").id] });
  const [library] = storyFiles([of]);
  const { stories } = JSON.parse(library?.json ?? "{}");
  const all = collated(of, of.statements);
  const address = "https://x.example/";
  return {
    outlets: of.outlets,
    picture: coveragePicture(of),
    matrix: coverageMatrix(of, of.statements),
    narrowed: [narrowed.outlets, narrowed.articles, narrowed.names, narrowed.events],
    filtered: [filtered.outlets, filtered.articles],
    choices: [...countChoices(of, emptyFilter).outlets],
    facts: { ...stories[0], href: "" },
    highlights: storyHighlights(of),
    findings: of.statements.map((statement) => statementFindings(of, statement)),
    difference: of.statements.map((each) => differenceOf(of, each)),
    related: of.statements.map((each) => relatedWordings(of, each, get(of.outlets, "mill").id)),
    records: wordingRecords(of, of.statements),
    json: toJson(of, all, address),
    tei: toTei(of, all, address),
    search: storyDocuments(of).map(({ id }) => id),
    limits: storyLimits(of),
  };
}

describe("an original", () => {
  it("changes nothing of what is counted or said of outlets, whoever printed it", () => {
    expect(countsOf(story)).toEqual(countsOf(without));
    expect(countsOf(withSpeech("hill"))).toEqual(countsOf(without));
    expect(countsOf(withSpeech(null))).toEqual(countsOf(without));
  });

  it("stands apart from the articles, with its speaker, its form and who printed it", () => {
    const [original] = originalsOf(story);
    expect(original).toMatchObject({ id: "speech", form: "speech", speaker: "mayor", outlet: "gazette" });
    expect(original === undefined ? null : printerOf(story, original)?.id).toBe("gazette");
    expect(story.printers?.map(({ id }) => id)).toEqual(["gazette"]);
    expect(without).not.toHaveProperty("originals");
  });

  it("stands among the articles of a file, and comes back the same", () => {
    const file = JSON.parse(storyFile(story));
    expect(file.articles.map(({ id, kind }: { id: string; kind?: string }) => [id, kind])).toEqual([
      ["river", undefined],
      ["hill", undefined],
      ["mill", undefined],
      ["speech", "original"],
    ]);
    expect(file).not.toHaveProperty("originals");
    expect(readStoryFile(storyFile(story), "x")).toEqual({ ok: true, story: { ...story } });
    const [, , published] = storyFiles([story]);
    expect(decodeStory(JSON.parse(published?.json ?? ""), "x")).toEqual(story);
  });
});

describe("a file with an original is refused", () => {
  const written = (): Json => JSON.parse(storyFile(story));
  const rows: readonly (readonly [string, readonly (string | number)[], Json | undefined, string])[] = [
    [
      "whose speaker the story does not have",
      ["articles", 3, "speaker"],
      "x",
      's.json: articles[3].speaker "x" is not in speakers',
    ],
    ["whose form is none", ["articles", 3, "form"], "x", 's.json: articles[3].form is "x", not ("speech"'],
    [
      "whose speaker is missing",
      ["articles", 3, "speaker"],
      undefined,
      "s.json: articles[3].speaker is missing",
    ],
    [
      "in which a wording is marked",
      ["statements", 0, "wordings", 0, "article"],
      "speech",
      's.json: statements[0].wordings[0].article "speech" is an original',
    ],
    ["whose id an article bears", ["articles", 3, "id"], "hill", 's.json: articles[3].id "hill" is already'],
  ];

  for (const [what, path, value, problem] of rows) {
    it(what, () => {
      const file = written();
      put(file, path, value);
      expect(problemsOf(file)[0]).toContain(problem);
    });
  }

  it("beside which no outlet has an article", () => {
    const file = JSON.parse(storyFile(story));
    const alone = { ...file, articles: file.articles.slice(3), statements: [], names: [], events: [] };
    expect(problemsOf(alone)).toEqual([
      "s.json: articles holds originals alone, and no outlet's article beside them",
    ]);
  });
});

describe("at the desk", () => {
  const hill = get(without.articles, "hill").id;
  const marked = done(
    markOriginal(without, hill, { form: "communique", speaker: { kind: "known", speaker: mayor } }),
  );

  it("an article becomes the original: its outlet counts no more, and what was marked in it is gone", () => {
    expect(marked.outlets.map(({ id }) => id)).toEqual(["river", "mill"]);
    expect(marked.printers?.map(({ id }) => id)).toEqual(["hill"]);
    expect(marked.articles.map(({ id }) => id)).toEqual(["river", "mill"]);
    expect(marked.statements.every(({ wordings }) => wordings.every(({ article }) => article !== hill))).toBe(
      true,
    );
    expect(problemsOf(marked)).toEqual([]);
  });

  it("a person who is new can be whose it is, and stays while the original does", () => {
    const named = done(
      markOriginal(without, hill, { form: "speech", speaker: { kind: "person", name: "الوزير" } }),
    );
    const speaker = originalsOf(named)[0]?.speaker;
    expect(named.speakers.find(({ id }) => id === speaker)?.name.ar).toBe("الوزير");
    const given = done(
      changeOriginal(named, hill, { form: "speech", speaker: { kind: "known", speaker: mayor } }),
    );
    expect(given.speakers.some(({ id }) => id === speaker)).toBe(false);
  });

  it("an original becomes an article again, of the outlet that printed it", () => {
    const again = done(unmarkOriginal(marked, hill));
    expect(again.outlets.map(({ id }) => id)).toEqual(["river", "mill", "hill"]);
    expect(again).not.toHaveProperty("originals");
    expect(get(again.articles, "hill").text).toBe(get(without.articles, "hill").text);
    expect(problemsOf(again)).toEqual([]);
  });

  it("without a printer it becomes an article of an unnamed outlet", () => {
    const again = done(unmarkOriginal(withSpeech(null), speechId));
    const article = get(again.articles, "speech");
    expect(get(again.outlets, article.outlet).named).toBe(false);
    expect(problemsOf(again)).toEqual([]);
  });

  it("it goes with its printer, and the printer's last article leaves the printer a printer", () => {
    expect(removeOriginal(story, speechId)).toMatchObject({ ok: true });
    expect(done(removeOriginal(story, speechId))).toEqual(without);
    const printed = done(removeArticle(withSpeech("hill"), hill));
    expect(printed.outlets.map(({ id }) => id)).toEqual(["river", "mill"]);
    expect(printed.printers?.map(({ id }) => id)).toEqual(["hill"]);
    expect(problemsOf(printed)).toEqual([]);
  });

  it("the last article of an outlet cannot be one", () => {
    const alone = done(removeArticle(done(removeArticle(without, hill)), get(without.articles, "mill").id));
    const [river] = alone.articles;
    if (river === undefined) throw new Error("no article");
    expect(
      markOriginal(alone, river.id, { form: "speech", speaker: { kind: "known", speaker: mayor } }),
    ).toEqual({ ok: false, refusal: "last-article" });
  });

  it("its printer can be named anew, and its speaker be one with another", () => {
    const renamed = done(changeOutlet(story, brand<"outlet">("gazette"), { name: both("الجريدة") }));
    expect(renamed.printers?.[0]?.name.ar).toBe("الجريدة");
    const other = get(story.speakers, story.speakers.find(({ id }) => id !== mayor)?.id ?? "").id;
    const joined = done(mergeSpeakers(story, other, mayor));
    expect(originalsOf(joined)[0]?.speaker).toBe(other);
    expect(problemsOf(joined)).toEqual([]);
  });

  it("the step can be undone after the page was left", () => {
    const [before, present] = [startDraft(without), startDraft(marked)];
    const kept = keptHistory({ past: [before], present, future: [] });
    const [restored] = restoreHistory(present, JSON.parse(JSON.stringify(kept))).past;
    expect(restored?.story).toEqual(without);
  });
});
