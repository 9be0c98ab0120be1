import type { Story } from "@/corpus";
import { indexStories } from "@/corpus/search";

addEventListener("message", ({ data }: MessageEvent<readonly Story[]>) => postMessage(indexStories(data)));
