import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const address = "pieces/";

/** Serves the page of all pieces at `/pieces/` while they are worked on. No build has it. */
export function piecesPage({ page }: { readonly page: string }): Plugin {
  return {
    name: "muqabala:pieces-page",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        if (pathname !== `${server.config.base}${address}`) return next();
        try {
          const html = await readFile(page, "utf8");
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(await server.transformIndexHtml(pathname, html, request.originalUrl));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
