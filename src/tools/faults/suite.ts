import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import * as v from "valibot";
import { createVitest, type TestModule } from "vitest/node";

/** What a file of tests was when it ran. */
export interface FileRun {
  readonly file: string;
  readonly passed: boolean;
  readonly milliseconds: number;
}

const Reached = v.object({ file: v.string(), reached: v.array(v.number()) });

export interface Suite {
  /** Every file of tests, from the project's folder. */
  readonly files: readonly string[];
  /**
   * Which faults each of these files comes by. They share what they import, as in any run of the tests, and so what one of
   * them had worked out and remembered another need not come by.
   */
  reach(files: readonly string[]): Promise<{
    readonly runs: readonly FileRun[];
    readonly reached: ReadonlyMap<string, readonly number[]>;
  }>;
  /** Runs these files in this order with a fault in the code, until one fails or is longer at it than `patience` says. */
  tryFault(
    fault: number,
    files: readonly string[],
    patience: (file: string) => number,
  ): Promise<{ readonly runs: readonly FileRun[]; readonly endless: boolean }>;
  close(): Promise<void>;
}

/** The files run as they are given: the order is worked out before. */
class AsGiven {
  sort<T>(files: T): T {
    return files;
  }
  shard<T>(files: T): T {
    return files;
  }
}

/**
 * Vitest on a copy of the project, kept open from one fault to the next, so that it reads and translates each source once.
 * One worker at a time runs tests; one that a fault holds in a loop without end is ended from here.
 */
export async function openSuite(folder: string): Promise<Suite> {
  process.chdir(folder);
  const pathOf = (id: string) => relative(folder, id);
  const journal = join(folder, "reached.jsonl");
  const worker = join(folder, "worker.pid");
  let runs: FileRun[] = [];
  let patience: (file: string) => number = () => Number.POSITIVE_INFINITY;
  let endless = false;
  let timer: NodeJS.Timeout | undefined;
  const endWorker = () => {
    endless = true;
    try {
      process.kill(Number(readFileSync(worker, "utf8")), "SIGKILL");
    } catch {
      // It has ended by itself meanwhile.
    }
  };
  const vitest = await createVitest("test", {
    root: folder,
    watch: false,
    maxWorkers: 1,
    fileParallelism: false,
    sequence: { sequencer: AsGiven },
    reporters: [
      {
        onTestModuleQueued(module: TestModule) {
          clearTimeout(timer);
          const longest = patience(pathOf(module.moduleId));
          if (Number.isFinite(longest)) timer = setTimeout(endWorker, longest);
        },
        onTestModuleEnd(module: TestModule) {
          clearTimeout(timer);
          const { duration, collectDuration, setupDuration } = module.diagnostic();
          runs.push({
            file: pathOf(module.moduleId),
            passed: module.ok(),
            milliseconds: Math.ceil(duration + collectDuration + setupDuration),
          });
        },
      },
    ],
  });
  await vitest.standalone();
  for (const project of vitest.projects)
    project.config.setupFiles.unshift(join(folder, "src/tools/faults/fault-at.ts"));
  const specifications = await vitest.globTestSpecifications();

  async function run(files: readonly string[], bail: number) {
    runs = [];
    endless = false;
    for (const project of vitest.projects) project.config.bail = bail;
    vitest.config.bail = bail;
    const chosen = files.flatMap((file) =>
      specifications.filter(({ moduleId }) => pathOf(moduleId) === file),
    );
    await vitest.runTestSpecifications(chosen);
    clearTimeout(timer);
    process.exitCode = 0;
    return runs;
  }

  return {
    files: specifications.map(({ moduleId }) => pathOf(moduleId)),
    async reach(files) {
      patience = () => Number.POSITIVE_INFINITY;
      rmSync(journal, { force: true });
      process.env.MUQABALA_FAULT = "";
      process.env.MUQABALA_REACHED = journal;
      process.env.MUQABALA_WORKER = worker;
      const ran = await run(files, 0);
      delete process.env.MUQABALA_REACHED;
      const lines = readFileSync(journal, "utf8").trim().split("\n");
      const reached = lines.map((line) => v.parse(Reached, JSON.parse(line)));
      return { runs: ran, reached: new Map(reached.map((one) => [pathOf(one.file), one.reached])) };
    },
    async tryFault(fault, files, longest) {
      patience = longest;
      process.env.MUQABALA_FAULT = String(fault);
      process.env.MUQABALA_WORKER = worker;
      const ran = await run(files, 1);
      return { runs: ran, endless };
    },
    close: () => vitest.close(),
  };
}
