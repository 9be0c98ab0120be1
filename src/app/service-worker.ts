import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { keepShared } from "@/shelf/shared";
import { keepOnDemand } from "./on-demand";
import { shellPage } from "./shell-page";

/** The part of a service worker's surroundings that is used. */
declare const self: {
  /** What is kept on the device; the build writes the list in. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
};

/** The page without a screen, which the app fills at any address. */
const shell = "shell.html";

/** Gives the shell for any page's address. */
async function openShell({ request }: { readonly request: Request }): Promise<Response> {
  const kept = await matchPrecache(shell);
  if (kept === undefined) return fetch(request);
  return shellPage(kept, new URL(self.registration.scope).pathname);
}

/** The address of the desk, where other apps send what they share. */
const desk = new URL("desk/", self.registration.scope).href;

/** Lays down what another app shares, and opens the desk, where the reader is asked. */
async function takeShared({ request }: { readonly request: Request }): Promise<Response> {
  const outcome = await keepShared(request, desk);
  return Response.redirect(outcome === "kept" ? desk : `${desk}?shared=${outcome}`, 303);
}

precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: "", cleanURLs: false });
cleanupOutdatedCaches();
// Files are files: data and pictures open as such. So do the pages for frames on other sites, which need no app.
registerRoute(new NavigationRoute(openShell, { denylist: [/\.\w+$/, /\/embed\/(?:ar|en)\//] }));
registerRoute(({ url }) => url.href === desk, takeShared, "POST");

// What reads and writes files of rarer kinds is not kept from the first visit on, but from its first use.
registerRoute(
  ({ url }) => url.href.startsWith(new URL("assets/on-demand/", self.registration.scope).href),
  keepOnDemand,
);

self.addEventListener("message", ({ data }) => {
  const asked = typeof data === "object" && data !== null && "type" in data ? data.type : null;
  // The reader takes the new version.
  if (asked === "SKIP_WAITING") void self.skipWaiting();
});
