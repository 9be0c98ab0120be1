import { join } from "node:path";
import { readStories } from "../../build/read-stories";
import type { Quote, Story } from "../../corpus/types";
import { seeded } from "../evaluate/random-wordings";

/** Texts to collate, and what they are. */
export interface Load {
  readonly label: string;
  readonly texts: readonly string[];
  readonly names: readonly (readonly string[])[];
}

function textOf(story: Story, { article, start, end }: Quote): string {
  return story.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "";
}

/** Each statement with the wordings of all its outlets. */
export interface StoryLoads {
  readonly statements: readonly Load[];
  readonly articles: readonly Load[];
}

/** What readers of the first story open: its statements that several wordings have, two of its articles, all of them. */
export async function storyLoads(projectFolder: string): Promise<StoryLoads> {
  const [story] = await readStories(join(projectFolder, "src", "content"));
  if (story === undefined) throw new Error("There is no story to measure on.");
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  const texts = story.articles.map(({ text }) => text);
  const worded = story.statements.filter(({ wordings }) => wordings.length > 1);
  return {
    statements: worded.map(({ id, wordings }) => ({
      label: `${wordings.length} wordings of ${id}`,
      texts: wordings.map((wording) => textOf(story, wording)),
      names,
    })),
    articles: [
      { label: "two whole articles", texts: texts.slice(0, 2), names },
      { label: `${texts.length} whole articles`, texts, names },
    ],
  };
}

const letters = "ابتجحدرسشصطعفقكلمنهوي";

/** Words as frequent as those of a language: few of them very often, most of them seldom. */
function wordSource(random: () => number): () => string {
  const word = () =>
    Array.from(
      { length: 3 + Math.floor(random() * 5) },
      () => letters[Math.floor(random() * letters.length)],
    ).join("");
  const vocabulary = Array.from({ length: 6_000 }, word);
  return () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? "";
}

/** How much of a text another outlet changes: one word in five is left out, put in, or replaced. */
function retold(words: readonly string[], random: () => number, word: () => string): string {
  return words
    .flatMap((own) => {
      const chance = random();
      if (chance < 0.07) return [];
      if (chance < 0.14) return [word()];
      return chance < 0.2 ? [own, word()] : [own];
    })
    .join(" ");
}

/** `count` wordings of one text of `length` words. The same arguments give the same texts. */
export function madeLoad(count: number, length: number): Load {
  const random = seeded(count * 100_003 + length);
  const word = wordSource(random);
  const words = Array.from({ length }, word);
  const texts = Array.from({ length: count }, () => retold(words, random, word));
  return { label: `${count} × ${length.toLocaleString("en")} words`, texts, names: [] };
}
