import { createContext } from "react";
import { createImporter, type Importer } from "@/shelf/import";
import workerAddress from "@/shelf/import/import.worker?worker&url";
import { trustedScriptAddress } from "@/workers/trusted-script";

function spawnWorker(): Worker {
  return new Worker(trustedScriptAddress(workerAddress), { type: "module" });
}

/** What reads what is brought to the desk; another one can be given to it. */
export const ImporterContext = createContext<Importer>(createImporter(spawnWorker));
