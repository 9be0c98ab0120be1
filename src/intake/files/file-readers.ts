import type { FileKind, InputReading, TableColumns } from "../types";
import type { WithinFile } from "./held-file";

/** A file: its bytes, and its text where it was told by that. */
interface HeldFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly columns: TableColumns | null;
}

type FileReader = (
  file: HeldFile,
  within: WithinFile,
) => readonly InputReading[] | Promise<readonly InputReading[]>;

/** What reads each kind of file. Nothing of it is fetched before such a file comes. */
export const fileReaders: Readonly<Record<FileKind, () => Promise<FileReader>>> = {
  zip: async () => {
    const { readArchive } = await import("./archive");
    return ({ bytes }, within) => readArchive(bytes, within);
  },
  mhtml: async () => {
    const { readSavedPage } = await import("./mail");
    return ({ bytes }) => readSavedPage(bytes);
  },
  mail: async () => {
    const { readMail } = await import("./mail");
    return ({ bytes }, within) => readMail(bytes, within);
  },
  feed: async () => {
    const { readFeed } = await import("./feed");
    return ({ text }) => readFeed(text);
  },
  docx: async () => {
    const { readWord } = await import("./word");
    return ({ bytes }, within) => readWord(bytes, within);
  },
  pdf: async () => {
    const { readPdf } = await import("./pdf");
    return ({ bytes }, { pdf }) => readPdf(bytes, pdf);
  },
  table: async () => {
    const { readTable } = await import("./table");
    return ({ text, columns }) => readTable(text, columns);
  },
  "json-lines": async () => {
    const { readJsonLines } = await import("./table");
    return ({ text, columns }) => readJsonLines(text, columns);
  },
};
