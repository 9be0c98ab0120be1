// npm run dev, npm run build [-- --base /path/]: Vite itself. See pages/plugin.ts for --base.
import { checkContent } from "./check-content";
import { runTool } from "./run-tool";

const words = process.argv.slice(2);
if (words[0] === "build") await checkContent();
process.exitCode = await runTool("vite", words);
