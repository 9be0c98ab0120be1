import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { setting } from "../support/journey-setting";

/** A limit of time, in milliseconds on an idle machine. It is there to end what hangs: what works never comes near it. */
const limit = (milliseconds: number) => milliseconds * setting.pace;

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: fileURLToPath(new URL("../../test-results/journeys", import.meta.url)),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A second try tells what fails at times from what is broken; either way it counts as failed, and is named.
  retries: 1,
  timeout: limit(60_000),
  expect: { timeout: limit(15_000) },
  reporter: [
    [fileURLToPath(new URL("../../src/tools/verify/journey-progress.ts", import.meta.url))],
    ["json", { outputFile: setting.report }],
  ],
  use: {
    actionTimeout: limit(20_000),
    baseURL: setting.root,
    // A browser that speaks English is offered it; a journey that is about that says so.
    locale: "ar",
    navigationTimeout: limit(30_000),
    launchOptions: setting.launch,
    screenshot: "only-on-failure",
    // What a journey does to the network is done to the page; those without a network allow the service worker.
    serviceWorkers: "block",
    trace: "off",
  },
});
