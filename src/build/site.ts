import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { licences } from "./licences";
import { offline } from "./offline";
import { workerFileNames as fileNames, pageChunkName as pageName } from "./on-demand";
import { pageScripts } from "./page-script";
import { knownPages } from "./pages/plugin";
import { pdfTables } from "./pdf-tables";
import { piecesPage } from "./pieces-page";
import { readStories } from "./read-stories";
import { storyData } from "./story-data";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const root = here("../../");
const content = here("../content");

const others = licences(root);

type PageOptions = Parameters<typeof knownPages>[0];

type Words = PageOptions["words"] & NonNullable<PageOptions["frameWords"]>;

/**
 * What makes the site of the app: its data, its pages, the list of others' work, and what works without a network; and,
 * while it is worked on, the page of its pieces.
 */
export const sitePlugins = (words: Words): Plugin[] => [
  pageScripts(),
  ...storyData({ content }),
  knownPages({
    stories: () => readStories(content),
    words,
    frameWords: words,
    app: { root, module: "/src/app/static.tsx", alias: { "@": here("../") } },
  }),
  pdfTables(root),
  piecesPage({ page: here("../pieces/index.html") }),
  ...others.plugins,
  ...offline({ name: words.ar.app.name, description: words.ar.app.tagline }, [others.serviceWorkerPlugin()]),
];

/** The same for the workers, which are builds of their own. */
export const workerPlugins = (): Plugin[] => [others.workerPlugin()];
export const workerFileNames = fileNames;
export const pageChunkName = pageName;
