import { once } from "node:events";
import { createServer } from "node:http";
import { siteFolder } from "@/build/project";
import { createAnswerer } from "@/tools/serve/answer";
import { describeFile, readSite, type Site } from "@/tools/serve/site-files";
import { placesOfText } from "./movement";
import { watchPage } from "./watch";

/** The built site, served so that a test knows what was asked for. */
export interface WatchedSite {
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const watcher = "watch.js";

/**
 * The built site with an ear in each of its pages. What keeps it on the device is looked at elsewhere, and costs a browser
 * as much as all the rest.
 */
export async function readWatchedSite(): Promise<Site> {
  const site = new Map(await readSite(siteFolder));
  site.delete("service-worker.js");
  for (const [path, file] of site) {
    if (!path.endsWith(".html")) continue;
    const html = file.body.toString("utf8").replace("<head>", `<head><script src="/${watcher}"></script>`);
    site.set(path, describeFile(path, Buffer.from(html)));
  }
  return site.set(watcher, describeFile(watcher, Buffer.from(`(${watchPage})(${placesOfText});`)));
}

/** Serves a site at a port of its own: a new origin, of which no browser has kept anything. */
export async function serveWatched(site: Site): Promise<WatchedSite> {
  const answer = createAnswerer(site, "/");
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const target = request.url ?? "/";
    asked.push(target);
    const { status, headers, body } = await answer({
      method: request.method ?? "GET",
      target,
      acceptEncoding: "",
      ifNoneMatch: request.headers["if-none-match"] ?? "",
    });
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens at no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
