import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findSpeakers } from "../../text/speakers/index";
import { claimEvaluations } from "./claims";
import { collatexTables } from "./collatex";
import { dateEvaluations } from "./dates";
import type { Evaluation } from "./evaluation";
import { collationInvariants } from "./invariants";
import { labelledEvaluations } from "./labelled";
import { matchingEvaluations } from "./matching";
import { nameEvaluations } from "./names";
import { labelledDates } from "./news-dates";
import { originalEvaluation } from "./originals";
import { otherWordEvaluations } from "./other-words";
import { reviewEvaluation } from "./review";
import { searchEvaluations } from "./search";
import { statementEvaluationsWith } from "./statements";
import { teiDocuments } from "./tei";

// Measures the engine on material that is kept elsewhere: npm run evaluate -- <folder>
//   --only corrections   what has the word in its title, and nothing else
//   --errors             every error behind a figure, where there is a list of them
const evaluations: readonly Evaluation[] = [
  ...labelledEvaluations,
  reviewEvaluation,
  ...otherWordEvaluations,
  collatexTables,
  collationInvariants,
  ...dateEvaluations,
  labelledDates,
  ...statementEvaluationsWith(findSpeakers),
  ...matchingEvaluations,
  ...nameEvaluations,
  ...claimEvaluations,
  ...searchEvaluations,
  teiDocuments,
  originalEvaluation,
];

const { values, positionals } = parseArgs({
  options: { only: { type: "string", default: "" }, errors: { type: "boolean", default: false } },
  allowPositionals: true,
});

async function perform({ title, file, run }: Evaluation, folder: string | undefined): Promise<boolean> {
  console.log(`\n${title}`);
  if (file !== null && folder === undefined) {
    console.log(`   left out: name the folder that holds ${file}`);
    return true;
  }
  const path = file === null ? "" : resolve(folder ?? "", file);
  if (file !== null && !existsSync(path)) {
    console.log(`   left out: there is no ${path}`);
    return true;
  }
  const { lines, errors = [], reached } = await run(path);
  for (const line of [...lines, ...(values.errors ? errors : [])]) console.log(`   ${line}`);
  return reached;
}

const wanted = evaluations.filter(({ title }) => title.toLowerCase().includes(values.only.toLowerCase()));
if (wanted.length === 0)
  console.log(
    `No evaluation has "${values.only}" in its title:\n${evaluations.map(({ title }) => title).join("\n")}`,
  );
let reached = wanted.length > 0;
for (const evaluation of wanted) reached = (await perform(evaluation, positionals[0])) && reached;
if (!reached) process.exitCode = 1;
