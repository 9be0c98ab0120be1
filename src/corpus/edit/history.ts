/** What has been, what is, and what was undone. Nothing in it ever changes. */
export interface History<State> {
  /** The oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** What was undone, the next to redo first. */
  readonly future: readonly State[];
}

/**
 * How many steps can be undone. States share all that a step left alone, so that a step costs about as much as
 * what it changed; the bound is there so that a day's work does not grow for ever.
 */
export const historyDepth = 500;

/** A history without a past. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/**
 * Takes note of the next state; what was undone before is gone. A state that is the present one is no step, and
 * of more steps than `depth` the oldest are forgotten.
 */
export function record<State>(
  history: History<State>,
  next: State,
  depth: number = historyDepth,
): History<State> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-depth), present: next, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last,
    future: [history.present, ...history.future],
  };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

export function canUndo(history: History<unknown>): boolean {
  return history.past.length > 0;
}

export function canRedo(history: History<unknown>): boolean {
  return history.future.length > 0;
}
