import {
  type AsyncFlateStreamHandler,
  type FlateError,
  Inflate,
  Unzip,
  type UnzipDecoder,
  type UnzipFile,
  UnzipPassThrough,
} from "fflate";
import { mostFiles, mostStorySigns, mostUnpackedBytes } from "../limits";
import { NotRead, type Room } from "./held-file";

/** A file of an archive; its bytes, or null where it is broken or packed in a way that is not known. */
export interface UnpackedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer> | "too-large" | null;
}

/** So many packed bytes are unpacked at a time: they cannot become more than 17 million. */
const portion = 16_384;

/** Unpacks what was deflated, and stops where a file becomes larger than any that is read, or is broken. */
class BoundedInflate implements UnzipDecoder {
  static readonly compression = 8;
  ondata: AsyncFlateStreamHandler = () => undefined;
  #taken = 0;
  #isBroken = false;
  readonly #inflate = new Inflate((chunk, final) => {
    this.#taken += chunk.length;
    this.ondata(null, chunk, final);
  });
  push(chunk: Uint8Array, final: boolean): void {
    if (this.#isBroken || this.#taken > mostStorySigns) return;
    try {
      this.#inflate.push(chunk, final);
    } catch (error) {
      if (!isFault(error)) throw error;
      this.#isBroken = true;
      this.ondata(error, new Uint8Array(), true);
    }
  }
}

/** Whether an error says that the file is broken, and not that there is no room for it. */
function isFault(error: unknown): error is FlateError {
  return error instanceof Error && "code" in error;
}

interface Unpacking {
  readonly path: string;
  readonly chunks: Uint8Array[];
  size: number;
  isBroken: boolean;
  isWhole: boolean;
}

/** Takes in what comes of a file, and counts it against the room that is left for all of them. */
function take(unpacking: Unpacking, room: Room, chunk: Uint8Array): void {
  unpacking.size += chunk.length;
  room.bytes -= chunk.length;
  if (room.bytes < 0) throw new NotRead({ kind: "unpacks-too-large", most: mostUnpackedBytes });
  if (unpacking.size > mostStorySigns) unpacking.chunks.length = 0;
  else unpacking.chunks.push(chunk);
}

function joined({ path, chunks, size, isBroken, isWhole }: Unpacking): UnpackedFile {
  if (size > mostStorySigns) return { path, bytes: "too-large" };
  if (isBroken || !isWhole) return { path, bytes: null };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { path, bytes };
}

/** Old archives write names in the encoding of their machine, and many in UTF-8 without saying so. */
function nameOf(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  try {
    const bytes = Uint8Array.from(name, (sign) => sign.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return name;
  }
}

/** The bit by which an archive says of a file that it is locked, in the head of its first file. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/**
 * The files of a ZIP archive that are `wanted`, in its order, each as soon as it is whole. It is read from its beginning on, as it was
 * written, so that no part of it is unpacked twice, whatever its list of contents says.
 *
 * @throws NotRead where it is locked, or where it holds more than there is room for; Error where it breaks off.
 */
export async function* unpackedFiles(
  bytes: Uint8Array,
  room: Room,
  wanted: (path: string) => boolean,
): AsyncGenerator<UnpackedFile> {
  if (isLocked(bytes)) throw new NotRead({ kind: "locked", is: "zip" });
  let files: Unpacking[] = [];
  const unzip = new Unzip((file) => {
    const path = nameOf(file.name);
    if (path.endsWith("/")) return;
    room.files -= 1;
    if (room.files < 0) throw new NotRead({ kind: "too-many-files", most: mostFiles });
    if (wanted(path)) files.push(started(file, path, room));
  });
  unzip.register(BoundedInflate);
  unzip.register(UnzipPassThrough);
  for (let at = 0; at < bytes.length; at += portion) {
    let broken: unknown = null;
    try {
      unzip.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
    } catch (error) {
      broken = error;
    }
    const whole = files.filter(({ isWhole, isBroken }) => isWhole || isBroken);
    files = files.filter((file) => !whole.includes(file));
    for (const file of whole) yield joined(file);
    if (broken !== null) throw broken;
  }
  for (const file of files) yield joined(file);
}

const known = [0, BoundedInflate.compression];

function started(file: UnzipFile, path: string, room: Room): Unpacking {
  const unpacking: Unpacking = { path, chunks: [], size: 0, isBroken: false, isWhole: false };
  file.ondata = (error, chunk, final) => {
    if (error === null) take(unpacking, room, chunk);
    unpacking.isBroken ||= error !== null;
    unpacking.isWhole ||= final;
  };
  if (known.includes(file.compression)) file.start();
  else unpacking.isBroken = true;
  return unpacking;
}
