// @vitest-environment jsdom
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { decodeStory, originalsOf, quoteText, type Story } from "@/corpus";
import { takeAnnotations, toAnnotations } from "@/corpus/annotations";
import { readStoryFile, storyFile } from "@/corpus/edit";
import { toCsv, toJson, toTei, wordingRecords } from "@/corpus/export";
import { dataId, storyPage } from "@/corpus/export/page";
import { readStoryFragment, storyFragment } from "@/corpus/export/story-link";
import { originalStory } from "../original/original-story";
import { get } from "../story";
import { collated } from "./collated";
import { pageWords } from "./page-words";
import { parseTei, readWitness, witnessesOf } from "./read-tei";

const address = "https://example.org/muqabala/";
const story = originalStory();
const all = collated(story, story.statements);

/** The words of every wording of a story, by its outlet. */
const worded = (of: Story) =>
  of.statements.flatMap(({ id, wordings }) =>
    wordings.map(
      (wording) => `${id} ${wording.article} ${quoteText(get(of.articles, wording.article), wording)}`,
    ),
  );

describe("a story with an original, taken away", () => {
  it("comes back whole from its file, and from a link that carries it", async () => {
    expect(readStoryFile(storyFile(story), "a.json")).toEqual({ ok: true, story });
    const arrived = await readStoryFragment(await storyFragment(storyFile(story)));
    const text = arrived?.kind === "file" ? arrived.text : "{}";
    expect(decodeStory(JSON.parse(text), "link")).toEqual(story);
  });

  it("has every wording in its table, and the original in no row", () => {
    const { data } = Papa.parse<Record<string, string>>(
      toCsv(wordingRecords(story, story.statements)).replace(/^\uFEFF/, ""),
      { header: true },
    );
    expect(
      data.map(({ statement, article, words }) => `${statement} ${article} ${words}`).toSorted(),
    ).toEqual(worded(story).toSorted());
  });

  it("has every wording in its JSON, and no outlet more", () => {
    const { statements } = JSON.parse(toJson(story, all, address));
    const outlets = new Set(
      statements.flatMap(({ wordings }: { wordings: { outlet: string }[] }) =>
        wordings.map(({ outlet }) => outlet),
      ),
    );
    expect(outlets).toEqual(new Set(["hill", "mill", "dale"]));
  });

  it("gives each witness of its TEI the very words of its wording", () => {
    const document = parseTei(toTei(story, all, address));
    for (const { statement, wordings } of all) {
      const witnesses = witnessesOf(document, statement.id);
      expect(witnesses.map((witness) => readWitness(document, statement.id, witness))).toEqual(
        wordings.map(({ article, start, end }) => get(story.articles, article).text.slice(start, end)),
      );
    }
  });

  it("gives its statements back from annotations, to a story that has the original and none of them", () => {
    const bare = { ...story, statements: [] };
    const again = takeAnnotations(bare, toAnnotations(story, story.statements, address), "a.jsonld");
    expect(again.problems).toEqual([]);
    expect(worded(again.story).toSorted()).toEqual(worded(story).toSorted());
    expect(originalsOf(again.story)).toEqual(originalsOf(story));
  });

  it("lies whole in its page in one file", () => {
    const html = storyPage(story, all, pageWords, { address, data: storyFile(story) });
    const page = new DOMParser().parseFromString(html, "text/html");
    const data: unknown = JSON.parse(page.getElementById(dataId)?.textContent ?? "");
    expect(decodeStory(data, "page")).toEqual(story);
  });
});
