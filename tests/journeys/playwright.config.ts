import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { setting } from "../support/journey-setting";

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: fileURLToPath(new URL("../../test-results/journeys", import.meta.url)),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [["dot"], ["json", { outputFile: setting.report }]],
  use: {
    actionTimeout: 10_000,
    baseURL: setting.root,
    navigationTimeout: 15_000,
    launchOptions: setting.launch,
    screenshot: "only-on-failure",
    // What a journey does to the network is done to the page; those without a network allow the service worker.
    serviceWorkers: "block",
    trace: "off",
  },
});
