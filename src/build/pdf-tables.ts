import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";
import { onDemandFolder } from "./on-demand";

const Manifest = v.object({ version: v.string() });

/**
 * Puts pdfjs's tables of older fonts' signs (CMaps) into the site, with their terms, in a folder named after pdfjs's version: the importer
 * fetches the one that a PDF asks for. While it is worked on they are given out from where they lie.
 */
export function pdfTables(root: string): Plugin {
  const folder = join(root, "node_modules", "pdfjs-dist");
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { version } = v.parse(Manifest, manifest);
  const tables = readdirSync(join(folder, "cmaps"));
  const read = (name: string) => readFileSync(join(folder, "cmaps", name));
  return {
    name: "muqabala:pdf-tables",
    generateBundle() {
      for (const name of tables) {
        const fileName = `${onDemandFolder}tables/${version}/${name}${name.includes(".") ? "" : ".txt"}`;
        this.emitFile({ type: "asset", fileName, source: read(name) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = /\/on-demand\/tables\/[^/]+\/([\w-]+\.bcmap)$/.exec(request.url ?? "")?.[1] ?? "";
        if (!tables.includes(name)) return next();
        response.end(read(name));
      });
    },
  };
}
