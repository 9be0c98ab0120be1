/**
 * The folder that the app is served from, ending in a slash. It is found from where this very script
 * was loaded, so that one build runs at a domain's root and under any sub-path: built scripts lie in
 * `assets/`, one folder below the base.
 */
export const base: URL = import.meta.env.DEV
  ? new URL("/", window.location.origin)
  : new URL(/* @vite-ignore */ "../", import.meta.url);
