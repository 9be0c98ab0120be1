import { build, type Plugin } from "vite";
import { Complaint } from "./complaint.mjs";

const query = "?script";
const name = "muqabalaScript";

/**
 * One script of a module and all that it imports, as an expression that gives its default export: what runs in another site's page
 * can import nothing there.
 */
export async function pageScript(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: ["iife"], name, fileName: "script" },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const [chunk] = bundle !== undefined && "output" in bundle ? bundle.output : [];
  if (chunk?.type !== "chunk") throw new Complaint(`${entry} gave no script.`);
  const code = chunk.code.trim().replace(/;$/, "");
  const opening = new RegExp(`^(?:var|let|const) ${name}\\s*=\\s*`);
  if (!opening.test(code)) throw new Complaint(`${entry} gave another kind of script than one expression.`);
  return code.replace(opening, "");
}

/** Lets a module import another one as such a script: `import code from "./module.ts?script"`. */
export function pageScripts(): Plugin {
  return {
    name: "muqabala:page-script",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(query)) return null;
      const entry = id.slice(0, -query.length);
      this.addWatchFile(entry);
      return `export default ${JSON.stringify(await pageScript(entry))};`;
    },
  };
}
