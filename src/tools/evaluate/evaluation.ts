/** One thing that the engine is measured on. Each stands in a file of its own; `evaluate.ts` lists them. */
export interface Evaluation {
  readonly title: string;
  /** The file of the material's folder that it reads, or null where it makes its own input. */
  readonly file: string | null;
  /** Measures, given the file's path (empty where there is none), and tells the result in lines. */
  readonly run: (path: string) => Report | Promise<Report>;
}

/** What an evaluation found. */
export interface Report {
  readonly lines: readonly string[];
  /** Every error behind the figures, for those who ask for them. */
  readonly errors?: readonly string[];
  /** Whether what was aimed at is reached. */
  readonly reached: boolean;
}

/** The processor time that this process has used, in seconds: what a busy machine does beside it does not count. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
