import { type Input, type PdfSupport, readInput } from "@/intake";
import { answerQuestions } from "@/workers/answer";
import { trustedScriptAddress } from "@/workers/trusted-script";
import { inParts, type PackedReading, packReading } from "./in-parts";
import pdfWorkerAddress from "./pdf.worker?worker&url";

/** Beside the scripts lies what is fetched on demand; see build/pdf-tables.ts. */
const script = import.meta.url;

async function fetchTable(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`on-demand/tables/${path}`, script));
  if (!response.ok) throw new Error(`there is no table ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

const pdf: PdfSupport = {
  startWorker: () => new Worker(trustedScriptAddress(pdfWorkerAddress), { type: "module" }),
  fetchTable,
};

answerQuestions<Input, null, readonly PackedReading[]>(async (input, { tell }) => {
  for (const part of inParts(await readInput(input, { pdf }))) tell(part.map(packReading));
  return null;
});
