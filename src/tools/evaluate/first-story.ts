import { contentFolder } from "../../build/project";
import { readStories } from "../../build/read-stories";
import type { Speaker, Story } from "../../corpus/types";
import { normalise } from "../../text/index";
import type { FoundSpeaker } from "../../text/speakers/types";
import type { FoundStatement } from "../../text/statements/index";
import type { Report } from "./evaluation";
import { type Comparison, compareRanges, type Pair, type Ranged, sum, totals } from "./statement-score";

/** A wording as people annotated it. */
interface AuthoredWording extends Ranged {
  readonly mode: string;
  readonly speaker: Speaker | null;
}

/** One article of the story with what the engine finds in it and what people did. */
interface Judged {
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly FoundSpeaker[];
  readonly comparison: Comparison<AuthoredWording, FoundStatement>;
}

/** The first story, as the app reads it. Throws where it is not among the authored ones. */
export async function readFirstStory(): Promise<Story> {
  const stories = await readStories(contentFolder);
  const story = stories.find(({ id }) => id === "csto-2022");
  if (story === undefined) throw new Error("The first story is not among the authored ones.");
  return story;
}

/** What the engine gives for one article. */
export interface Findings {
  readonly speakers: readonly FoundSpeaker[];
  readonly statements: readonly FoundStatement[];
}

type Find = (article: { id: string; text: string; lines: Story["articles"][number]["lines"] }) => Findings;

function judge(story: Story, find: Find): readonly Judged[] {
  const speakers = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  return story.articles.map((article) => {
    const wordings = story.statements.flatMap((statement) =>
      statement.wordings
        .filter((wording) => wording.article === article.id)
        .map(({ start, end, mode }) => ({
          start,
          end,
          mode,
          speaker: speakers.get(statement.speaker) ?? null,
        })),
    );
    const { id, text, lines } = article;
    const found = find({ id, text, lines });
    return {
      id,
      text,
      speakers: found.speakers,
      comparison: compareRanges(text, wordings, found.statements),
    };
  });
}

/** Whether a found speaker is an authored one: most of its places in the article are written as forms of it. */
function isSpeaker(text: string, found: FoundSpeaker, authored: Speaker): boolean {
  const plain = (form: string) =>
    normalise(form)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const forms = [...authored.forms, authored.name.ar].map(plain);
  const names = [found.name, ...found.mentions.map(({ start, end }) => text.slice(start, end))].map(plain);
  return (
    2 * names.filter((name) => forms.includes(name)).length > names.length ||
    forms.includes(plain(found.name))
  );
}

type SpeakerOutcome = "right" | "unknown" | "wrong";

function speakerOutcome(
  { text, speakers }: Judged,
  { expected, found }: Pair<AuthoredWording, FoundStatement>,
): SpeakerOutcome {
  const speaker = speakers.find(({ id }) => id === found.speaker);
  if (speaker === undefined) return "unknown";
  return expected.speaker !== null && isSpeaker(text, speaker, expected.speaker) ? "right" : "wrong";
}

const percent = (value: number): string => value.toFixed(3);

function complaints(judged: Judged): readonly string[] {
  const { id, text, comparison } = judged;
  const cut = ({ start, end }: Ranged): string => text.slice(start, end).replaceAll("\n", " ").slice(0, 110);
  return [
    ...comparison.missed.map((it) => `${id}: missed ${it.mode}: ${cut(it)}`),
    ...comparison.unsupported.map((it) => `${id}: not annotated ${it.mode}: ${cut(it)}`),
    ...comparison.covered.flatMap((pair) => {
      const outcome = speakerOutcome(judged, pair);
      return outcome === "right"
        ? []
        : [`${id}: speaker ${outcome} (${pair.expected.speaker?.name.ar}): ${cut(pair.found)}`];
    }),
  ];
}

/** The engine's statements against those that people annotated. */
export function reportFirstStory(story: Story, find: Find): Report {
  const judged = judge(story, find);
  const all = totals(judged.map(({ comparison }) => comparison));
  const line = (title: string, { precision, recall, f1 }: typeof all.overlap) =>
    `${title}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
  const outcomes = judged.flatMap((it) => it.comparison.covered.map((pair) => speakerOutcome(it, pair)));
  const right = outcomes.filter((outcome) => outcome === "right").length;
  const unknown = outcomes.filter((outcome) => outcome === "unknown").length;
  const pairs = judged.flatMap(({ comparison }) => [...comparison.pairs]);
  const modes = pairs.filter(({ expected, found }) => expected.mode === found.mode).length;
  const speaker = right / Math.max(1, outcomes.length);
  const counts = `${sum(judged, (it) => it.comparison.expected)} wordings annotated, ${sum(judged, (it) => it.comparison.found)} found`;
  return {
    reached: all.overlap.f1 >= 0.9 && speaker >= 0.9,
    lines: [
      counts,
      line("by overlap (half of the words; one may hold several)", all.overlap),
      line("one to one (half of the longer's words)", all.paired),
      line("one to one, the very words", all.exact),
      line("word by word", all.words),
      `goal: F1 by overlap 0.90, speaker 0.90`,
      `speaker, of the ${outcomes.length} found: right ${percent(speaker)} (${right}), unknown ${unknown}, wrong ${outcomes.length - right - unknown}`,
      `mode, of the ${pairs.length} paired: right ${percent(modes / Math.max(1, pairs.length))}`,
      ...judged.flatMap(complaints),
    ],
  };
}
