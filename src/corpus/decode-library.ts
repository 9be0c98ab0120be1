import { LibrarySchema } from "./library-schema";
import { decode } from "./problem";
import { readValue } from "./read-value";
import type { Library } from "./types";

/**
 * Reads the published library. Fields that it does not know are left out.
 *
 * @throws DecodeError with every problem that was found, where the value is not a library.
 */
export function decodeLibrary(value: unknown, file: string): Library {
  return decode<Library>(file, (report) => {
    const library = readValue(LibrarySchema, value, report);
    if (library === null) return null;
    const first = new Map<string, number>();
    library.stories.forEach(({ id, coverage }, index) => {
      const known = first.get(id);
      if (known === undefined) first.set(id, index);
      else report(["stories", index, "id"], `"${id}" is already the id of stories[${known}]`);
      coverage.rows.forEach(({ cells }, row) => {
        if (cells.length === coverage.outlets.length) return;
        const path = ["stories", index, "coverage", "rows", row, "cells"];
        report(path, `has ${cells.length}, not one for each of ${coverage.outlets.length} outlets`);
      });
    });
    return library;
  });
}
