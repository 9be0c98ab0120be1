import { describe } from "vitest";
import { deskJourneys } from "./desk";
import { useEngine } from "./engine";
import { readingJourneys } from "./reading";
import { type EngineName, setting } from "./setting";

const names: readonly EngineName[] = ["Chromium", "Firefox", "WebKit"];

for (const name of names) {
  describe.skipIf(setting[name] === null)(name, () => {
    const engine = useEngine(name);
    readingJourneys(engine);
    deskJourneys(engine);
  });
}
