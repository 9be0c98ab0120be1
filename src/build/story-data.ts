import type { ServerResponse } from "node:http";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { DecodeError, describeProblem } from "../corpus/problem";
import { type Content, readContent } from "./read-stories";
import { type DataFile, storyFiles } from "./story-files";

export interface StoryDataOptions {
  /** The folder of the authored content. */
  readonly content: string;
}

/** Everything that is wrong, a line each, where the content cannot be published; other errors as they are. */
function explain(error: unknown): string {
  if (error instanceof DecodeError) {
    return ["The stories cannot be published.", ...error.problems.map(describeProblem)].join("\n");
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function remarkLines({ remarks }: Content): readonly string[] {
  return remarks.map(describeProblem);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  // What is edited is read anew every time.
  response.setHeader("Cache-Control", "no-store");
  response.end(body);
}

/** Emits the data into the build, or fails it with the whole list of what is wrong. */
function emitData(folder: string): Plugin {
  let files: readonly DataFile[] = [];
  return {
    name: "muqabala:story-data",
    apply: "build",
    async buildStart() {
      try {
        const content = await readContent(folder);
        for (const line of remarkLines(content)) this.warn(line);
        files = storyFiles(content.stories);
      } catch (error) {
        this.error(explain(error));
      }
    },
    generateBundle() {
      for (const { path: fileName, json } of files) this.emitFile({ type: "asset", fileName, source: json });
    },
  };
}

/** Tells the browser to load the page anew when something in a folder changes. */
function reloadOnChange(server: ViteDevServer, folder: string, onChange: () => void): void {
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    if (path.relative(folder, file).startsWith("..")) return;
    onChange();
    server.ws.send({ type: "full-reload" });
  });
}

/** Serves the same data while developing, from what the files say at the moment. */
function serveData(folder: string): Plugin {
  return {
    name: "muqabala:story-data-dev",
    apply: "serve",
    configureServer(server) {
      let reading: Promise<readonly DataFile[]> | null = null;
      const read = async () => {
        const content = await readContent(folder);
        for (const line of remarkLines(content)) server.config.logger.warn(line);
        return storyFiles(content.stories);
      };
      reloadOnChange(server, folder, () => {
        reading = null;
      });
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const { base } = server.config;
        if (!pathname.startsWith(`${base}data/`)) return next();
        try {
          reading ??= read();
          const file = (await reading).find((each) => `${base}${each.path}` === pathname);
          if (file === undefined) return send(response, 404, "text/plain", "no such data");
          return send(response, 200, "application/json", file.json);
        } catch (error) {
          reading = null;
          server.config.logger.error(explain(error));
          return send(response, 500, "text/plain", explain(error));
        }
      });
    },
  };
}

/**
 * Publishes the authored stories as the data that the app reads: `data/library.json` and the story files that it
 * names. In a build they are emitted, and anything wrong with the content fails it; the development server serves
 * them, answers 500 with the list of what is wrong, and reloads the page when the content changes.
 */
export function storyData({ content }: StoryDataOptions): Plugin[] {
  const folder = path.resolve(content);
  return [emitData(folder), serveData(folder)];
}
