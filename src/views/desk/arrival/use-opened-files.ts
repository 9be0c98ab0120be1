import { useEffect, useEffectEvent } from "react";

/** What the installed app is started with: the files that were opened with it. */
interface LaunchParams {
  readonly files?: readonly FileSystemFileHandle[];
}

declare global {
  interface Window {
    /** Where the browser can start the app with files (W3C, Web App Launch Handler). */
    readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
  }
}

/** Takes the files that the reader opens with the installed app: that is the reader's own doing, as dropping them is. */
export function useOpenedFiles(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    window.launchQueue?.setConsumer(async ({ files = [] }) => {
      // A file that is gone by now is not among those that are opened.
      const opened = await Promise.all(files.map((file) => file.getFile().catch(() => null)));
      const there = opened.filter((file) => file !== null);
      if (there.length > 0) take(there);
    });
  }, []);
}
