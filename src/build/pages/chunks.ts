import type { Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What a page loads besides what every page does: files of the build, relative to its folder. */
export interface ChunkFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A chunk and all that it imports at once, itself first. */
function closure(bundle: Bundle, file: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[file];
  if (chunk?.type !== "chunk" || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) closure(bundle, imported, found);
  return found;
}

function isEntry(chunk: Chunk): boolean {
  return chunk.isEntry;
}

/**
 * The files that modules of the app come in, with what those import, as far as the page does not have them by itself.
 * `modules` are ends of paths, such as `/app/screens/StoryScreen.tsx`; one that is in no chunk is an error.
 */
export function filesOf(bundle: Bundle, modules: readonly string[]): ChunkFiles {
  const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === "chunk");
  const present = new Set(chunks.filter(isEntry).flatMap(({ fileName }) => [...closure(bundle, fileName)]));
  const wanted = new Set<string>();
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (chunk === undefined) throw new Error(`no chunk of the build holds ${module}`);
    for (const file of closure(bundle, chunk.fileName)) if (!present.has(file)) wanted.add(file);
  }
  const styles = [...wanted].flatMap((file) => {
    const chunk = bundle[file];
    return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
  return { scripts: [...wanted], styles: [...new Set(styles)] };
}
