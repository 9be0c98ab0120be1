import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findSpeakers } from "../../text/speakers/index";
import { claimEvaluations } from "./claims";
import { collatexTables } from "./collatex";
import { dateEvaluations } from "./dates";
import type { Evaluation } from "./evaluation";
import { collationInvariants } from "./invariants";
import { matchingEvaluations } from "./matching";
import { nameEvaluations } from "./names";
import { otherWordEvaluations } from "./other-words";
import { statementEvaluationsWith } from "./statements";

// Measures the engine on material that is kept elsewhere: npm run evaluate -- <folder>
const evaluations: readonly Evaluation[] = [
  ...otherWordEvaluations,
  collatexTables,
  collationInvariants,
  ...dateEvaluations,
  ...statementEvaluationsWith(findSpeakers),
  ...matchingEvaluations,
  ...nameEvaluations,
  ...claimEvaluations,
];

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
  const { lines, reached } = await run(path);
  for (const line of lines) console.log(`   ${line}`);
  return reached;
}

const [folder] = process.argv.slice(2);
let reached = true;
for (const evaluation of evaluations) reached = (await perform(evaluation, folder)) && reached;
if (!reached) process.exitCode = 1;
