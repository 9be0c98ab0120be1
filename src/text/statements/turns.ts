import { type FoundSpeaker, isOfficeAlone } from "../speakers/index";
import { colons } from "./marks";
import type { Progress } from "./progress";
import type { Reading } from "./reading";
import { speak } from "./speak";

// An interview in turns: «س: …» and «ج: …», or questions and answers that each begin with a dash or with asterisks.

/** What a line of an interview is. */
type Turn = "question" | "answer";

/** Who answers, and for every line that is a turn of an interview what it is and the token behind its sign. */
export interface Interview {
  readonly turns: ReadonlyMap<number, { readonly turn: Turn; readonly start: number }>;
  readonly answers: FoundSpeaker | null;
}

const noInterview: Interview = { turns: new Map(), answers: null };

/** Two questions make an interview: one line that asks stands in many a report. */
const leastQuestions = 2;
const bullets = /^[-–—*•]+$/u;

/** A line with the sign that it begins with. */
interface SignedLine {
  readonly line: number;
  readonly sign: "س" | "ج" | "bullet";
  readonly start: number;
  readonly asks: boolean;
}

function signOf(
  { tokens }: Reading,
  from: number,
): { readonly sign: SignedLine["sign"]; readonly start: number } | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const letter = first.text === "س" || first.text === "ج" ? first.text : null;
  if (letter !== null && colons.has(tokens[from + 1]?.text ?? "")) return { sign: letter, start: from + 2 };
  let start = from;
  while (bullets.test(tokens[start]?.text ?? "") && tokens[start]?.line === first.line) start += 1;
  return start > from ? { sign: "bullet", start } : null;
}

function signedLines(reading: Reading): readonly SignedLine[] {
  const { tokens } = reading;
  const found: SignedLine[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const line = tokens[at]?.line ?? 0;
    if (at > 0 && tokens[at - 1]?.line === line) continue;
    const signed = signOf(reading, at);
    if (signed === null) continue;
    let last = at;
    while (tokens[last + 1]?.line === line) last += 1;
    found.push({ line, ...signed, asks: signed.sign === "س" || /[؟?]/u.test(tokens[last]?.text ?? "") });
  }
  return found;
}

/** The person whom an article names most, of equals the first: an interview is with one. */
function mostNamed(speakers: readonly FoundSpeaker[]): FoundSpeaker | null {
  return speakers
    .filter((speaker) => speaker.kind === "person" && !isOfficeAlone(speaker))
    .reduce<FoundSpeaker | null>(
      (best, speaker) => (best === null || speaker.mentions.length > best.mentions.length ? speaker : best),
      null,
    );
}

/** The turns of an article that is an interview; none where it is none. Linear in its length. */
export function findInterview(reading: Reading, speakers: readonly FoundSpeaker[]): Interview {
  const lines = signedLines(reading);
  const lettered = lines.some(({ sign }) => sign === "س") && lines.some(({ sign }) => sign === "ج");
  const answered = lines.filter(({ asks, line }, at) => {
    const next = lines[at + 1];
    return asks && next !== undefined && !next.asks && next.line === line + 1;
  });
  if (!lettered && answered.length < leastQuestions) return noInterview;
  const turns = new Map<number, { readonly turn: Turn; readonly start: number }>();
  lines.forEach(({ line, sign, start, asks }, at) => {
    const before = lines[at - 1];
    const answers = lettered ? sign === "ج" : !asks && before?.asks === true && before.line === line - 1;
    if (answers) turns.set(line, { turn: "answer", start });
    else if (asks) turns.set(line, { turn: "question", start });
  });
  return { turns, answers: mostNamed(speakers) };
}

/** Reads a turn that begins at a token: an answer is said word for word, a question is passed over. Gives where to go on, or null. */
export function readTurn(progress: Progress, interview: Interview, from: number): number | null {
  const { reading } = progress;
  const line = reading.tokens[from]?.line ?? 0;
  const turn = interview.turns.get(line);
  if (turn === undefined || (from > 0 && reading.tokens[from - 1]?.line === line)) return null;
  let end = from;
  while (reading.tokens[end]?.line === line) end += 1;
  progress.floor = end;
  if (turn.turn === "question" || turn.start >= end) return end;
  progress.memory.spoke(interview.answers, null);
  return speak(
    progress,
    { speaker: interview.answers, named: null, sure: 1, by: "turn" },
    null,
    { how: "colon", start: turn.start, zoneEnd: turn.start },
    end,
    0.85,
  );
}
