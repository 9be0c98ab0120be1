import { describe, expect, it } from "vitest";
import { missingEngines } from "@/tools/browser/find-engines";

const Firefox = { program: "/usr/bin/firefox" };
const WebKit = {
  driver: "/usr/bin/WebKitWebDriver",
  browser: "/usr/lib/MiniBrowser",
  display: "/usr/bin/Xvfb",
};

describe("missingEngines", () => {
  it("says nothing where all engines are here", () => {
    expect(missingEngines({ Firefox, WebKit })).toBeNull();
  });

  it("says in one line what is not run and the one command to have it", () => {
    const both = missingEngines({ Firefox: null, WebKit: null });
    expect(both).not.toContain("\n");
    expect(both).toContain("Firefox and WebKit");
    expect(both).toMatch(/apt-get install firefox-esr webkit2gtk-driver xvfb$/);
    expect(missingEngines({ Firefox, WebKit: null })).toMatch(/apt-get install webkit2gtk-driver xvfb$/);
  });
});
