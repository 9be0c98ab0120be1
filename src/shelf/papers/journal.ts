/** A paper with the revision that tells which of two is the later. */
export interface KeptPaper {
  readonly revision: number;
  /** Undefined for a paper that was thrown away. */
  readonly value?: unknown;
}

/**
 * What was just written, in the browser's local storage: writing there is done when the call returns, so that a page
 * which dies in the next moment has lost nothing. It holds only the tail, until the database has it.
 */
export interface Journal {
  /** Whether it was written. It is not where storage is denied or full, and where the paper is too large. */
  readonly write: (key: string, paper: KeptPaper) => boolean;
  /** Takes a paper out that the database has now, unless a later one has come in. */
  readonly clear: (key: string, revision: number) => void;
  readonly readAll: () => ReadonlyMap<string, KeptPaper>;
  /** Calls back with what another tab writes; returns the way to stop. */
  readonly listen: (onPaper: (key: string, paper: KeptPaper) => void) => () => void;
}

const prefix = "muqabala:paper:";

/** The longest paper that goes into the journal, in UTF-16 code units of JSON: a long article. */
const longestPaper = 100_000;
/** So much the journal holds at most, in the same units: a fifth of what browsers give a site. */
const mostJournal = 1_000_000;

/** Whether a paper is certainly longer than so many code units of JSON. It is looked at no further than that takes. */
function isLonger(paper: KeptPaper, most: number): boolean {
  const waiting: unknown[] = [paper];
  for (let length = 0; length <= most; ) {
    if (waiting.length === 0) return false;
    const value = waiting.pop();
    if (typeof value === "string") length += value.length + 2;
    else if (typeof value !== "object" || value === null) length += 1;
    else {
      length += 2;
      for (const [key, each] of Object.entries(value)) {
        if (!Array.isArray(value)) length += key.length + 3;
        waiting.push(each);
      }
    }
  }
  return true;
}

function parse(text: string | null): KeptPaper | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("revision" in value)) return null;
    const { revision } = value;
    if (typeof revision !== "number") return null;
    return "value" in value ? { revision, value: value.value } : { revision };
  } catch {
    return null;
  }
}

function* keys(): Generator<string> {
  for (let at = 0; at < localStorage.length; at += 1) {
    const key = localStorage.key(at);
    if (key?.startsWith(prefix)) yield key.slice(prefix.length);
  }
}

/**
 * How long the papers in the journal are. Local storage is read once: reading all of it for every paper would take the
 * square of their number. `set` is told of every later change, this tab's and the others'.
 */
function createSizes() {
  let sizes: Map<string, number> | null = null;
  let total = 0;
  function known(): Map<string, number> {
    if (sizes !== null) return sizes;
    sizes = new Map([...keys()].map((key) => [key, localStorage.getItem(prefix + key)?.length ?? 0]));
    total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    return sizes;
  }
  return {
    without: (key: string) => {
      const size = known().get(key) ?? 0;
      return total - size;
    },
    set: (key: string, size: number) => {
      const before = known().get(key) ?? 0;
      total += size - before;
      if (size === 0) known().delete(key);
      else known().set(key, size);
    },
  };
}

export function createJournal(): Journal {
  const sizes = createSizes();
  const take = (key: string) => {
    localStorage.removeItem(prefix + key);
    sizes.set(key, 0);
  };
  return {
    write: (key, paper) => {
      // The text of a book would hold the page up, only to be found too long.
      const text = isLonger(paper, longestPaper) ? null : JSON.stringify(paper);
      try {
        if (text !== null && text.length <= longestPaper && sizes.without(key) + text.length <= mostJournal) {
          localStorage.setItem(prefix + key, text);
          sizes.set(key, text.length);
          return true;
        }
        // An older state of the paper would be taken for the tail.
        take(key);
      } catch {
        // Denied or full: the database alone has it then.
      }
      return false;
    },
    clear: (key, revision) => {
      try {
        const paper = parse(localStorage.getItem(prefix + key));
        if (paper !== null && paper.revision <= revision) take(key);
      } catch {
        // What stays is older than what the database has, and is passed over.
      }
    },
    readAll: () => {
      const papers = new Map<string, KeptPaper>();
      try {
        for (const key of keys()) {
          const paper = parse(localStorage.getItem(prefix + key));
          if (paper !== null) papers.set(key, paper);
        }
      } catch {
        // Denied: there is no tail.
      }
      return papers;
    },
    listen: (onPaper) => {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key?.startsWith(prefix)) {
          try {
            sizes.set(key.slice(prefix.length), newValue?.length ?? 0);
          } catch {
            // Denied: nothing is written there.
          }
        }
        const paper = key?.startsWith(prefix) ? parse(newValue) : null;
        if (key !== null && paper !== null) onPaper(key.slice(prefix.length), paper);
      };
      globalThis.addEventListener?.("storage", hear);
      return () => globalThis.removeEventListener?.("storage", hear);
    },
  };
}
