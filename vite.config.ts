import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import ar from "./src/i18n/ar.json" with { type: "json" };
import arScreens from "./src/i18n/ar.screens.json" with { type: "json" };
import en from "./src/i18n/en.json" with { type: "json" };
import enScreens from "./src/i18n/en.screens.json" with { type: "json" };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The plugins are TypeScript that Node cannot read as it stands; bundled into the configuration, as Vite would, every module
 * of theirs draws a warning. Vite's own loader reads them without either.
 */
const { module: site, dependencies } = await runnerImport<typeof import("./src/build/site")>(
  here("./src/build/site.ts"),
  { root: here("."), configFile: false, logLevel: "error" },
);

/** A change of what makes the site starts the server of development anew, as a change of this file does. */
function restartOnChange(files: readonly string[]): Plugin {
  const paths = new Set(files.map((file) => resolve(file)));
  return {
    name: "muqabala:restart",
    apply: "serve",
    configureServer(server) {
      server.watcher.add([...paths]);
      server.watcher.on("change", (file) => {
        if (paths.has(resolve(file))) void server.restart();
      });
    },
  };
}

/** Whether `npm run test:hostile` has Vitest run. */
const isNightly = process.env.MUQABALA_HOSTILE_RUNS !== undefined;

export default defineConfig({
  // Relative, so that one build works at a domain's root and under any sub-path.
  base: "./",
  plugins: [
    react(),
    tailwindcss(),
    ...site.sitePlugins({ ar: { ...ar, ...arScreens }, en: { ...en, ...enScreens } }),
    restartOnChange(dependencies),
  ],
  resolve: {
    alias: [
      { find: "@", replacement: here("./src") },
      // What linkedom reads style sheets with is four times all the rest of it, and no style sheet comes to it.
      { find: "cssomnom/parse", replacement: here("./src/intake/html/no-style-sheets.ts") },
      // React has had this hook of its own for years; the stand-in for its lack is not shipped.
      { find: /^use-sync-external-store\/shim$/, replacement: "react" },
      {
        find: /^use-sync-external-store\/shim\/with-selector$/,
        replacement: "use-sync-external-store/with-selector",
      },
    ],
  },
  worker: {
    format: "es",
    plugins: site.workerPlugins,
    rolldownOptions: { checks: { pluginTimings: false }, output: site.workerFileNames },
  },
  build: {
    target: "es2023",
    // Every browser of that age knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Making the pages takes most of a build, and is meant to.
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: site.pageChunkName,
        codeSplitting: {
          groups: [
            // Every page needs these whole; in one file they compress better than in many small ones.
            {
              name: "framework",
              // The router's question before leaving is asked at the desk alone, and comes with it.
              test: /node_modules[\\/](?!.*useBlocker)(?:react|react-dom|scheduler|@tanstack|use-sync-external-store|valibot)[\\/]/,
            },
            // So do the small modules that the first page of all is made of.
            {
              name: "shell",
              test: /src[\\/](?:app[\\/](?:base|App|data|Frame|Header|locale|main|problems|Root|router|use-screen)|app[\\/]screens[\\/]LibraryScreen|i18n[\\/](?!isolate)[\w-]+\.tsx?$|shelf[\\/](?:device-store|index|own-index|settings)\.ts|parts[\\/](?:address[\\/](?!new-address|read-address|use-arrival|use-leaving|PlainLink)|use-(?:localised|page-title))|ui[\\/](?:Button|ByWidth|icons|use-hydrated|use-media)|corpus[\\/](?:brand|decode-library|filter-value|library-schema|problem|read-value|schema|[a-z-]*types)\.ts|views[\\/]library[\\/](?!Filtered|StoryCard))/,
            },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: "100%",
    // A limit of time ends what hangs; how fast a machine is says nothing about the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // These hold functions without a state, so that files may share what they import.
          isolate: false,
          // What takes time is measured where many inputs are tried, and only there: on a busy machine it says nothing.
          include: ["tests/**/*.test.ts", ...(isNightly ? ["tests/hostile/*.nightly.ts"] : [])],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          // Each test takes away what it put into the page, so that files may share it with what they import.
          isolate: false,
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/components.ts"],
        },
      },
    ],
  },
});
