// npm run dev, npm run build [-- --base /path/]: Vite itself. See pages/plugin.ts for --base.
import { runTool } from "./tool";

process.exitCode = await runTool("vite", process.argv.slice(2));
