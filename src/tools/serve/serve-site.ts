import { createServer, type RequestListener, type Server } from "node:http";
import { createAnswerer } from "./answer";
import { readSite } from "./site-files";

/** The site is served to this machine alone. */
const loopback = "127.0.0.1";

const portsTried = 50;

export interface ServedSite {
  /** The address of the site's front page. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** The port wanted; 0 for any free one. */
  readonly port: number;
  /** The path that the site stands at. Begins and ends with a slash. */
  readonly base?: string;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function listen(listener: RequestListener, port: number): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/** Listens at `port` or, where it is taken, at the first free one after it. */
async function listenFrom(listener: RequestListener, port: number): Promise<Server> {
  for (let next = port; next < Math.min(port + portsTried, 65_536); next += 1) {
    try {
      return await listen(listener, next);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Every port from ${port} on is taken, ${portsTried} of them tried.`);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens at no port.");
  return address.port;
}

/** Serves a built site on the loopback address. */
export async function serveSite(folder: string, { port, base = "/" }: ServeOptions): Promise<ServedSite> {
  const answer = createAnswerer(await readSite(folder), base);
  const server = await listenFrom(async (request, response) => {
    try {
      const { status, headers, body } = await answer({
        method: request.method ?? "GET",
        target: request.url ?? "/",
        acceptEncoding: String(request.headers["accept-encoding"] ?? ""),
        ifNoneMatch: request.headers["if-none-match"] ?? "",
      });
      const length = status === 304 ? {} : { "Content-Length": String(body.length) };
      response.writeHead(status, { ...headers, ...length });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  }, port);
  const listensAt = portOf(server);
  return {
    url: `http://${loopback}:${listensAt}${base}`,
    port: listensAt,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
