import { describe, expect, it } from "vitest";
import { installStamp, nodeComplaint } from "@/tools/install.mjs";

const causes = {
  lock: '{"lockfileVersion":3}',
  manifest: '{"scripts":{"start":"a"},"dependencies":{"react":"19.3.1"}}',
  platform: "linux-x64",
  nodeMajor: "20",
};

describe("nodeComplaint", () => {
  it("takes the Node that is asked for, and newer ones", () => {
    for (const version of ["20.19.0", "20.20.2", "21.0.0", "24.1.0"]) {
      expect(nodeComplaint(version, ">=20.19")).toBeNull();
    }
  });

  it("names the Node that is too old and the one that is wanted", () => {
    for (const version of ["20.18.9", "18.20.0", "9.0.0"]) {
      const complaint = nodeComplaint(version, ">=20.19");
      expect(complaint).toContain(version);
      expect(complaint).toContain("20.19");
    }
  });

  it("refuses a range that it cannot read, rather than any Node", () => {
    expect(() => nodeComplaint("20.20.2", "^20")).toThrow("^20");
  });
});

describe("installStamp", () => {
  it("changes with the lock, the packages asked for, the platform and Node's major", () => {
    const changed = [
      causes,
      { ...causes, lock: "{}" },
      { ...causes, manifest: '{"dependencies":{"react":"19.3.2"}}' },
      { ...causes, platform: "darwin-arm64" },
      { ...causes, nodeMajor: "22" },
    ];
    expect(new Set(changed.map(installStamp)).size).toBe(changed.length);
  });

  it("stays when only the scripts change", () => {
    const manifest = causes.manifest.replace('"a"', '"b"');
    expect(installStamp({ ...causes, manifest })).toBe(installStamp(causes));
  });
});
