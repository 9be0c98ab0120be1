// npm start [-- --port 8080]: builds the site, serves it to this machine and prints its address.
import { parseArgs } from "node:util";
import { Complaint } from "../build/complaint.mjs";
import { siteFolder } from "../build/project";
import { buildSite } from "./build-site";
import { serveSite } from "./serve/serve-site";

const usualPort = "4173";

function readPort(word: string): number {
  const port = Number(word);
  if (/^\d+$/.test(word) && port <= 65_535) return port;
  throw new Complaint(`--port ${word}: a port is a number from 0 to 65535`);
}

const { values } = parseArgs({ options: { port: { type: "string", default: usualPort } } });
const wanted = readPort(values.port);

await buildSite();
const site = await serveSite(siteFolder, { port: wanted });
if (wanted !== 0 && site.port !== wanted) console.log(`Port ${wanted} is in use; taking ${site.port}.`);
console.log(`\nمُقابَلة · Muqabala: ${site.url}\nCtrl+C stops it.`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void site.close());
}
