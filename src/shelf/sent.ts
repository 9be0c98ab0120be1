import * as v from "valibot";

/** What came in the address of the desk, as it came, and when, as `Date.now` has it. */
export interface Sent {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

// What was sent and not taken in yet is this tab's alone: any site could send something, and nothing of that is to lie on
// the device longer than the tab in which the reader is asked.
const storageKey = "muqabala:sent";

const SentSchema = v.array(v.object({ key: v.string(), at: v.number(), text: v.string() }));

let known: readonly Sent[] | null = null;
const listeners = new Set<() => void>();

function read(): readonly Sent[] {
  try {
    const kept = v.safeParse(SentSchema, JSON.parse(sessionStorage.getItem(storageKey) ?? "[]"));
    return kept.success ? kept.output : [];
  } catch {
    return [];
  }
}

function write(next: readonly Sent[]): void {
  known = next;
  try {
    if (next.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Denied or full: it waits as long as the page does.
  }
  for (const listener of listeners) listener();
}

/** What waits in this tab for the reader's word, in the order in which it came; the same list until it changes. */
export function sentHere(): readonly Sent[] {
  known ??= read();
  return known;
}

export function keepSent(text: string): void {
  write([...sentHere(), { key: crypto.randomUUID(), at: Date.now(), text }]);
}

export function dropSent(key: string): void {
  write(sentHere().filter((each) => each.key !== key));
}

/** Calls back on every change; returns the way to stop. */
export function subscribeSent(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
