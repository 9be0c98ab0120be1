import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { knownPages } from "./src/build/pages/plugin";
import { readStories } from "./src/build/read-stories";
import { storyData } from "./src/build/story-data";
import ar from "./src/i18n/ar.json" with { type: "json" };
import en from "./src/i18n/en.json" with { type: "json" };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const content = here("./src/content");

export default defineConfig({
  // Relative, so that one build works at a domain's root and under any sub-path.
  base: "./",
  plugins: [
    react(),
    tailwindcss(),
    ...storyData({ content }),
    knownPages({ stories: () => readStories(content), words: { ar, en } }),
  ],
  resolve: { alias: { "@": here("./src") } },
  build: {
    target: "es2023",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Every page needs these whole; in one file they compress better than in many small ones.
            {
              name: "framework",
              test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack|i18next|react-i18next|use-sync-external-store|valibot)[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/components.ts"],
        },
      },
    ],
  },
});
