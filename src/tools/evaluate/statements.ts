import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import type { ArticleText, TextLine } from "../../text/article";
import type { FoundSpeaker } from "../../text/speakers/types";
import { findStatements } from "../../text/statements/index";
import type { FoundStatement } from "../../text/statements/types";
import { type Evaluation, processorSeconds, type Report } from "./evaluation";
import { readFirstStory, reportFirstStory } from "./first-story";
import { compareRanges, type Ranged, sameName, sum } from "./statement-score";

/** Finds who speaks in an article; the statements are found with what it gives. */
export type FindSpeakers = (article: ArticleText) => readonly FoundSpeaker[];

const TreebankSentence = v.object({
  text: v.string(),
  verb: v.string(),
  speaker: v.string(),
  statement: v.string(),
});

type TreebankStatement = v.InferOutput<typeof TreebankSentence>;

const asArticle = (id: string, text: string): ArticleText => ({
  id,
  text,
  lines: [{ kind: "paragraph", start: 0, end: text.length }],
});

interface TreebankOutcome {
  readonly row: TreebankStatement;
  readonly found: FoundStatement | null;
  readonly exact: boolean;
  /** Whether the words that name the speaker are those of the treebank; true where both name nobody. */
  readonly speaker: boolean;
}

/** The treebank keeps the clause's particle and the marks around it; neither is part of a wording. */
function bareRange({ text, statement }: TreebankStatement): Ranged {
  const start = text.indexOf(statement);
  const lead =
    /^[\s:"']*(?:(?:أن|إن)(?=\s)|(?:أنه|إنه|أنها|إنها)(?=\s))?[\s:"']*/u.exec(statement)?.[0].length ?? 0;
  return { start: start + lead, end: start + statement.length };
}

function judgeTreebank(findSpeakers: FindSpeakers, row: TreebankStatement): TreebankOutcome {
  const article = asArticle("treebank", row.text);
  const speakers = findSpeakers(article);
  const comparison = compareRanges(row.text, [bareRange(row)], findStatements(article, { speakers }));
  const pair = comparison.pairs[0] ?? comparison.covered[0];
  const found = pair?.found ?? null;
  const known = speakers.find(({ id }) => id === found?.speaker)?.name ?? "";
  const named =
    found?.named === null || found === null ? "" : row.text.slice(found.named.start, found.named.end);
  const speaker =
    row.speaker === "" ? named === "" : sameName(row.speaker, named) || sameName(row.speaker, known);
  return { row, found, exact: pair?.exact === true, speaker };
}

function reportTreebank(findSpeakers: FindSpeakers, path: string): Report {
  const rows = v.parse(v.array(TreebankSentence), JSON.parse(readFileSync(path, "utf8")));
  const outcomes = rows.map((row) => judgeTreebank(findSpeakers, row));
  const found = outcomes.filter((outcome) => outcome.found !== null);
  const exact = found.filter((outcome) => outcome.exact).length;
  const speakers = found.filter(({ speaker }) => speaker).length;
  const cut = ({ text }: TreebankStatement, range: Ranged): string => text.slice(range.start, range.end);
  return {
    reached: true,
    lines: [
      `${rows.length} statements: found ${found.length} (recall ${(found.length / rows.length).toFixed(3)}), the very words ${exact}`,
      `speaker, of the ${found.length} found: named alike ${speakers} (${(speakers / Math.max(1, found.length)).toFixed(3)})`,
      ...outcomes.filter((it) => it.found === null).map(({ row }) => `missed (${row.verb}): ${row.text}`),
      ...found
        .filter((it) => !it.exact || !it.speaker)
        .map(({ row, found: it, speaker }) => {
          const named = it?.named ? cut(row, it.named) : "nobody";
          return `${speaker ? "words" : `speaker ${row.speaker || "nobody"} / ${named}`}: ${it === null ? "" : cut(row, it)}`;
        }),
    ],
  };
}

const Newspaper = v.array(v.object({ title: v.string(), content: v.string() }));

/** A newspaper's article as the finders read it: its headline, then a paragraph a line. */
export function newspaperArticle(id: string, title: string, content: string): ArticleText {
  const lines: TextLine[] = [];
  const written = [title, ...content.split("\n")].map((line) => line.trim());
  let text = "";
  for (const [index, line] of written.entries()) {
    if (line === "") continue;
    if (text !== "") text += "\n";
    lines.push({
      kind: index === 0 ? "headline" : "paragraph",
      start: text.length,
      end: text.length + line.length,
    });
    text += line;
  }
  return { id, text, lines };
}

/** Every article of a folder of newspapers, one archive a day, in the order of the days. */
export function readNews(folder: string): readonly ArticleText[] {
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith(".zip"))
    .sort();
  return archives.flatMap((name) => {
    const files = Object.entries(unzipSync(readFileSync(join(folder, name)))).filter(([file]) =>
      /^[^_.].*\.json$/.test(file),
    );
    return files
      .flatMap(([, bytes]) => v.parse(Newspaper, JSON.parse(strFromU8(bytes))))
      .map(({ title, content }, index) => newspaperArticle(`${name}/${index}`, title, content));
  });
}

interface NewsOutcome {
  readonly statements: readonly FoundStatement[];
  readonly speakers: readonly FoundSpeaker[];
  readonly speakerSeconds: number;
  readonly statementSeconds: number;
  readonly crashed: boolean;
}

function readOne(findSpeakers: FindSpeakers, article: ArticleText): NewsOutcome {
  const begun = processorSeconds();
  try {
    const speakers = findSpeakers(article);
    const between = processorSeconds();
    const statements = findStatements(article, { speakers });
    const ended = processorSeconds();
    return {
      statements,
      speakers,
      speakerSeconds: between - begun,
      statementSeconds: ended - between,
      crashed: false,
    };
  } catch {
    return { statements: [], speakers: [], speakerSeconds: 0, statementSeconds: 0, crashed: true };
  }
}

/** A week of newspapers: how fast, how many, how many of them nobody's. */
function reportNews(findSpeakers: FindSpeakers, folder: string): Report {
  const articles = readNews(folder);
  const outcomes = articles.map((article) => readOne(findSpeakers, article));
  const statements = outcomes.flatMap((it) => [...it.statements]);
  const [speakerSeconds, seconds] = [
    sum(outcomes, (it) => it.speakerSeconds),
    sum(outcomes, (it) => it.statementSeconds),
  ];
  const crashes = outcomes.filter(({ crashed }) => crashed).length;
  const unknown = statements.filter(({ speaker }) => speaker === null);
  const unnamed = unknown.filter(({ named }) => named !== null).length;
  const modes = ["direct", "mixed", "indirect", "headline"].map(
    (mode) => `${mode} ${statements.filter((it) => it.mode === mode).length}`,
  );
  const tenth = Math.floor(articles.length / 10);
  const perCharacter = (from: number, to: number): string => {
    const time = sum(outcomes.slice(from, to), (it) => it.statementSeconds);
    const length = sum(articles.slice(from, to), ({ text }) => text.length);
    return `${((1000 * time) / Math.max(1, to - from)).toFixed(2)} ms an article, ${((1e6 * time) / Math.max(1, length)).toFixed(2)} s a million characters`;
  };
  return {
    reached: crashes === 0,
    lines: [
      `${articles.length} articles, ${statements.length} statements (${(statements.length / articles.length).toFixed(2)} an article; ${outcomes.filter((it) => it.statements.length === 0).length} articles without): ${modes.join(", ")}`,
      `speaker unknown: ${((100 * unknown.length) / Math.max(1, statements.length)).toFixed(1)} % (of all, ${((100 * unnamed) / Math.max(1, statements.length)).toFixed(1)} % with words that name somebody)`,
      `statements ${seconds.toFixed(1)} s, speakers ${speakerSeconds.toFixed(1)} s: ${(articles.length / (seconds + speakerSeconds)).toFixed(0)} articles a second; crashes: ${crashes} (goal: 0)`,
      `first tenth: ${perCharacter(0, tenth)}`,
      `last tenth: ${perCharacter(articles.length - tenth, articles.length)}`,
    ],
  };
}

/** Statements and who said them: in the first story, in a treebank's sentences, in a week of newspapers. */
export const statementEvaluationsWith = (findSpeakers: FindSpeakers): readonly Evaluation[] => [
  {
    title: "Statements in the first story, the engine alone",
    file: null,
    run: async () =>
      reportFirstStory(await readFirstStory(), (article) => {
        const speakers = findSpeakers(article);
        return { speakers, statements: findStatements(article, { speakers }) };
      }),
  },
  {
    title: "Statements in a treebank's sentences",
    file: "statements-pud-dev.json",
    run: (path) => reportTreebank(findSpeakers, path),
  },
  {
    title: "Statements in a week of newspapers",
    file: "news",
    run: (path) => reportNews(findSpeakers, path),
  },
];
