/** Milliseconds of processor time for one call, and the bytes that the heap grows by during one, starting from a collected heap. */
export interface Cost {
  readonly time: number;
  readonly memory: number;
}

/** Calls before any is counted: until this long has passed, so that what these texts ask for is compiled. */
const warmUp = 200;
/** The same before anything is measured, over all that will be: else the first to be measured pays for the compiler. */
const firstWarmUp = 3_000;
/** Counted calls: for this long, but at least and at most so many. */
const measured = 600;
const leastCalls = 5;
const mostCalls = 300;

/**
 * The processor time that this process has had so far, in milliseconds, what its compiler and its collector took included. The
 * clock on the wall also counts who else had the machine, and more of that for a long call than for a short one.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function once(work: () => unknown): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function growth(work: () => unknown): number {
  // Present under --expose-gc, which the measurements run with.
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : Math.max(0, after - before);
}

interface Way {
  readonly work: () => unknown;
  readonly times: number[];
}

/** Runs all works in turn until the code that they share is compiled, as it is on a page that has been open for a while. */
export function warm(works: readonly (() => unknown)[]): void {
  for (let spent = 0; spent < firstWarmUp; ) for (const work of works) spent += once(work);
}

/** Measures several ways of doing one thing in turn, call by call, so that whatever slows the machine slows them all. */
export function compareCosts(works: readonly (() => unknown)[]): readonly Cost[] {
  const ways = works.map((work): Way => ({ work, times: [] }));
  for (const { work } of ways) for (let spent = 0; spent < warmUp; ) spent += once(work);
  const end = processorTime() + measured * ways.length;
  for (let call = 0; call < mostCalls && (call < leastCalls || processorTime() < end); call += 1) {
    for (const { work, times } of ways) times.push(once(work));
  }
  return ways.map(({ work, times }) => ({ time: median(times), memory: growth(work) }));
}

/** The exponent of growth between measurements: 1 where twice the size costs twice the time (least squares, log-log). */
export function growthExponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const spread = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0) / spread;
}
