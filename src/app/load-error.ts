/** A file that could not be fetched: no connection, or an answer that is not the file. */
export class LoadError extends Error {
  override name = "LoadError";
}
