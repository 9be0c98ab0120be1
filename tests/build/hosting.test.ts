import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { safetyHeaders } from "@/build/headers";
import { hostFiles, strictTransport } from "@/build/hosting/samples";
import { hostingFolder } from "@/build/project";

describe("a sample configuration for a host", () => {
  it.each(Object.entries(hostFiles))("%s says what the served site says", (name, made) => {
    const written = readFileSync(join(hostingFolder, name), "utf8");
    expect(written, "npm run hosting writes it anew").toBe(made());
    for (const [header, value] of Object.entries(safetyHeaders)) {
      expect(written).toContain(header);
      expect(written).toContain(value);
    }
  });

  it.each(Object.entries(hostFiles))(
    "%s has browsers held to HTTPS in a comment alone, under its warning",
    (_, made) => {
      const lines = made().split("\n");
      const at = lines.findIndex((line) => line.includes(strictTransport.name));
      expect(lines[at]).toContain(strictTransport.value);
      expect(lines.slice(at - 2, at + 1).map((line) => line.trim()[0])).toEqual(["#", "#", "#"]);
      expect(lines.slice(at - 2, at).join(" ")).toContain("cannot be taken back");
      expect(lines.filter((line) => /strict-transport/i.test(line))).toHaveLength(1);
    },
  );

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

/** The rights of one job of the workflow, or of the workflow itself for null, as they stand in it. */
function rightsIn(workflow: string, job: string | null): readonly string[] {
  const indent = job === null ? "" : "    ";
  const lines = workflow.split("\n");
  const from = job === null ? 0 : lines.indexOf(`  ${job}:`);
  const at = lines.findIndex((line, index) => index >= from && line.startsWith(`${indent}permissions:`));
  const own = lines[at]?.slice(`${indent}permissions:`.length).trim() ?? "";
  if (own !== "") return [own];
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => !line.startsWith(`${indent}  `));
  return after.slice(0, end).map((line) => line.trim());
}

describe("the workflow for GitHub Pages", () => {
  const workflow = readFileSync(join(hostingFolder, "github-pages.yml"), "utf8");

  it("gives each job the rights that it needs and no other, so that what is installed cannot publish", () => {
    expect(rightsIn(workflow, null)).toEqual(["{}"]);
    expect(rightsIn(workflow, "build")).toEqual(["contents: read", "pages: read"]);
    expect(rightsIn(workflow, "publish")).toEqual(["pages: write", "id-token: write"]);
  });

  it("installs nothing in the job that may publish", () => {
    expect(workflow.slice(workflow.indexOf("  publish:"))).not.toMatch(/run:|checkout/);
  });
});
