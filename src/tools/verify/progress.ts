/** A line every so many milliseconds keeps a log short; a failure is told at once. */
const quietTime = 5_000;

/** What a runner tells while it runs: how many of how many, and what is running. */
export interface Progress {
  readonly begun: (total: number) => void;
  readonly started: (title: string) => void;
  readonly ended: (title: string) => void;
  /** `again`: the command that runs what failed alone. */
  readonly failed: (title: string, again: string) => void;
}

interface ProgressOptions {
  /** What is counted, in the plural: "files", "journeys". */
  readonly what: string;
  readonly print?: (line: string) => void;
  /** Milliseconds since any moment. */
  readonly now?: () => number;
}

export function createProgress({
  what,
  print = console.log,
  now = () => performance.now(),
}: ProgressOptions): Progress {
  const running = new Set<string>();
  let total = 0;
  let done = 0;
  let said = now();
  const tell = () => {
    const current = [...running].join(" · ");
    print(`  ${done} of ${total} ${what}${current === "" ? "" : `; running: ${current}`}`);
    said = now();
  };
  return {
    begun(count) {
      total = count;
      tell();
    },
    started(title) {
      running.add(title);
      if (now() - said >= quietTime) tell();
    },
    ended(title) {
      running.delete(title);
      done += 1;
      if (now() - said >= quietTime || done === total) tell();
    },
    failed(title, again) {
      print(`  ✗ ${title}\n    alone: ${again}`);
    },
  };
}

/** The variable that says which step of `npm test` Vitest runs for; without it the unit tests. */
export const stepVariable = "MUQABALA_STEP";

/** A word for a shell, in single quotes where it holds more than plain letters. */
function quoted(word: string): string {
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** The pattern that matches a title and nothing else in its place. */
export const literalPattern = (title: string) => title.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The command that runs one test alone. */
export function aloneCommand(step: string, file: string, title: string): string {
  const pattern = literalPattern(title);
  return `npm test -- ${step} --file ${quoted(file)} --grep ${quoted(pattern)}`;
}
