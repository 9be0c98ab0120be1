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

  it("has Caddy keep for ever what is named after its content, and nothing else", () => {
    const caddy = hostFiles.Caddyfile?.() ?? "";
    const general = caddy.slice(caddy.indexOf("header {"), caddy.indexOf("}", caddy.indexOf("header {")));
    expect(general).not.toContain("Cache-Control");
    expect(caddy).toContain("@fresh not path /assets/* /data/stories/*");
    expect(caddy).toContain("@kept path /assets/* /data/stories/*");
  });

  it("has nginx lead a folder to its final slash, since the pages’ addresses are relative", () => {
    const nginx = hostFiles["nginx.conf"]?.() ?? "";
    expect(nginx).not.toContain("try_files");
    expect(nginx).toContain("absolute_redirect off;");
  });

  it("keeps strangers from framing the site, and asks others for nothing", () => {
    const policy = safetyHeaders["Content-Security-Policy"];
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|http|\*)/);
  });
});
