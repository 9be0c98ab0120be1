import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../src/build/project";
import { safetyHeaders } from "../../src/build/serve/headers";
import { hostFiles } from "../../src/build/serve/host-files";

describe("a sample configuration for a host", () => {
  it.each(Object.entries(hostFiles))("%s says what the served site says", (name, made) => {
    const written = readFileSync(join(projectFolder, "hosting", name), "utf8");
    expect(written, "npm run hosting writes it anew").toBe(made());
    for (const [header, value] of Object.entries(safetyHeaders)) {
      expect(written).toContain(header);
      expect(written).toContain(value);
    }
  });

  it("keeps strangers from framing the site, and asks others for nothing", () => {
    const policy = safetyHeaders["Content-Security-Policy"];
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|http|\*)/);
  });
});
