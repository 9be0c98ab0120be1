/** Where in the site lies what is fetched when a file of its kind comes or goes, and is kept from then on; see app/service-worker.ts. */
export const onDemandFolder = "assets/on-demand/";

interface NamedChunk {
  readonly facadeModuleId?: string | null;
  readonly moduleIds: readonly string[];
}

/** Packages that read files of one kind, with those that they bring. */
const filePackages =
  /node_modules[\\/](?:fflate|postal-mime|feedsmith|fast-xml-parser|mammoth|jszip|underscore|@xmldom|pdfjs-dist)[\\/]/;
/** The readers of files, each loaded by `file-readers.ts` alone, and what one of them asks for besides. */
const fileReader = /src[\\/](?:intake[\\/]files[\\/](?!file-readers|held-file)|shelf[\\/]import[\\/]pdf)/;

/** Whether a part of a worker serves files of one kind alone, so that it is not fetched before one comes. */
function isOnDemand({ facadeModuleId, moduleIds }: NamedChunk): boolean {
  return fileReader.test(facadeModuleId ?? "") || moduleIds.some((id) => filePackages.test(id));
}

const named = (chunk: NamedChunk) => `${isOnDemand(chunk) ? onDemandFolder : "assets/"}[name]-[hash].js`;

/** What writes files of a kind that few take away, with the packages of its own. */
const fileWriter = /src[\\/]corpus[\\/]export[\\/]xlsx|node_modules[\\/](?:write-excel-file|fflate)[\\/]/;

/** How the files of the pages are called that are loaded when they are needed. */
export const pageChunkName = ({ moduleIds }: NamedChunk) =>
  `${moduleIds.some((id) => fileWriter.test(id)) ? onDemandFolder : "assets/"}[name]-[hash].js`;

/** How the files of the workers are called. */
export const workerFileNames = {
  entryFileNames: named,
  chunkFileNames: named,
};
