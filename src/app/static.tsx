import { createMemoryHistory } from "@tanstack/react-router";
import { prerender } from "react-dom/static";
import type { Library, Story } from "@/corpus";
import { addScreenMessages, createI18n, type Locale } from "@/i18n";
import { App } from "./App";
import { pathInLocale } from "./locale";
import { createAppRouter } from "./router";

/** What the pages are made of: the same as the app loads. */
export interface StaticCorpus {
  readonly library: Library;
  readonly stories: readonly Story[];
}

/** React would put more than this aside and move it into place by a script; a page is to stand whole without one. */
const wholePage = Number.MAX_SAFE_INTEGER;

/**
 * The screen at a path below the base, as HTML. Its links begin at the base, which is written as `/`. Throws where the
 * screen does: a page that cannot be made fails the build.
 */
export async function renderScreen(path: string, locale: Locale, corpus: StaticCorpus): Promise<string> {
  const i18n = await createI18n(locale, "latn", ["shell"]);
  const router = createAppRouter({
    basepath: "/",
    context: {
      loadLibrary: async () => corpus.library,
      loadStory: async (id) => corpus.stories.find((story) => story.id === id) ?? null,
      loadMessages: () => addScreenMessages(i18n),
    },
    history: createMemoryHistory({ initialEntries: [`/${pathInLocale(path, locale)}`] }),
  });
  await router.load();
  const errors: unknown[] = [];
  const { prelude } = await prerender(<App i18n={i18n} router={router} />, {
    onError: (error) => void errors.push(error),
    progressiveChunkSize: wholePage,
  });
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  return html;
}
