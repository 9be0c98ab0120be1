import { createServer } from "vite";
import type { Library, Story } from "../../corpus/types";
import type { PageLocale } from "./known-addresses";

/** What the pages are made of: the same as the app loads. */
export interface PageContent {
  readonly library: Library;
  readonly stories: readonly Story[];
}

/** Gives the screen at a path below the base as HTML, with links that begin at the base, written as `/`. */
export type RenderScreen = (path: string, locale: PageLocale, content: PageContent) => Promise<string>;

export interface RendererOptions {
  /** The project's folder. */
  readonly root: string;
  /** The module, from the project's folder, that exports `renderScreen`. */
  readonly module: string;
  readonly alias: Readonly<Record<string, string>>;
}

function isRenderer(module: Record<string, unknown>): module is { renderScreen: RenderScreen } {
  return typeof module.renderScreen === "function";
}

/**
 * Loads the app as it runs without a browser, hands it to `work` and lets it go again. The app is loaded from its
 * sources: what the browser gets is in many files for its sake, and refers to a page that there is none of here.
 */
export async function withRenderer<T>(
  { root, module: path, alias }: RendererOptions,
  work: (render: RenderScreen) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    mode: "production",
    logLevel: "error",
    appType: "custom",
    resolve: { alias: { ...alias } },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule(path);
    if (!isRenderer(module)) throw new Error(`${path} exports no renderScreen`);
    return await work(module.renderScreen);
  } finally {
    await server.close();
  }
}
