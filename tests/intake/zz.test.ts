import { appendFileSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { readInput } from "@/intake";
import { growingInputs } from "../hostile/growth-inputs";

it("x", async () => {
  writeFileSync("/tmp/growth.txt", "");
  const only = process.env.ONLY;
  for (const [n, f] of Object.entries(growingInputs)) {
    if (only && !n.includes(only)) continue;
    const t = async (s: number) => {
      const x = f(s);
      let best = 1e9;
      for (let i = 0; i < 3; i++) {
        const a = process.cpuUsage();
        await readInput({ pasted: x });
        const b = process.cpuUsage(a);
        best = Math.min(best, b.user / 1000);
        if (best > 1500) break;
      }
      return best;
    };
    const s = 25000;
    const a = await t(s),
      b = await t(2 * s);
    const c = b > 2500 ? 0 : await t(4 * s);
    appendFileSync(
      "/tmp/growth.txt",
      `${(b / a).toFixed(1)} ${(c / b).toFixed(1)} ${a.toFixed(0)} ${b.toFixed(0)} ${c.toFixed(0)} ${n}\n`,
    );
  }
}, 900000);
