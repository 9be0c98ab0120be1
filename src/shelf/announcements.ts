import type { StoreName } from "./database";

/** How the tabs of one browser tell each other what has changed. */
export interface Announcements {
  readonly say: (key: string) => void;
  readonly close: () => void;
}

/**
 * Listens to the other tabs. Where the browser has no channel between them nothing is heard, and a change made
 * elsewhere is found when one saves.
 */
export function createAnnouncements(of: StoreName, onChange: (key: string) => void): Announcements {
  if (typeof BroadcastChannel === "undefined") return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`muqabala:${of}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") onChange(data);
  };
  return {
    say: (key) => channel.postMessage(key),
    close: () => channel.close(),
  };
}
