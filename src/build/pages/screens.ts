import type { Rolldown } from "vite";
import { decodeLibrary } from "../../corpus/decode-library";
import type { Library, Story } from "../../corpus/types";
import { libraryPath, storyFiles } from "../story-files";
import { filesOf } from "./chunks";
import { type KnownAddress, type PageLocale, pageLocales, type ScreenName } from "./known-addresses";
import type { PageFiles } from "./page";
import { picturePath } from "./pictures";
import { type RendererOptions, withRenderer } from "./renderer";
import type { PageMatter } from "./site-pages";

/** What the app loads for a screen besides the screen itself. */
const alsoLoaded: Partial<Record<ScreenName, readonly string[]>> = {
  StatementScreen: ["/parts/collation/warm.ts"],
};

/** The modules of the app that a page at an address loads at once. */
function modulesOf({ screen, subject }: KnownAddress, locale: PageLocale): readonly string[] {
  return [
    `/i18n/${locale}.json`,
    `/app/screens/${screen}.tsx`,
    ...(screen === "LibraryScreen" ? [] : [`/i18n/${locale}.screens.json`]),
    ...(subject === null ? [] : ["/app/StoryFrame.tsx", "/corpus/decode-story.ts"]),
    ...(alsoLoaded[screen] ?? []),
  ];
}

function dataOf({ screen, subject }: KnownAddress, library: Library): readonly string[] {
  const file = library.stories.find(({ id }) => id === subject?.story.id)?.href;
  return [
    ...(subject !== null || screen === "LibraryScreen" ? [libraryPath] : []),
    ...(file === undefined ? [] : [new URL(file, `http://base/${libraryPath}`).pathname.slice(1)]),
  ];
}

const keyOf = ({ path }: KnownAddress, locale: PageLocale) => `${locale} ${path}`;

/** Makes the screen of every address in every language, with the files that each takes. */
export async function makeScreens(
  app: RendererOptions,
  addresses: readonly KnownAddress[],
  stories: readonly Story[],
  bundle: Rolldown.OutputBundle,
): Promise<(address: KnownAddress, locale: PageLocale) => PageMatter> {
  const library = decodeLibrary(
    JSON.parse(storyFiles(stories).find(({ path }) => path === libraryPath)?.json ?? "null"),
    libraryPath,
  );
  // The desk shows what lies on the reader's device, which no page that is made beforehand can know.
  const screens = await withRenderer(app, async (render) => {
    const made = new Map<string, string>();
    for (const address of addresses) {
      for (const locale of pageLocales) {
        if (address.screen === "DeskScreen") continue;
        made.set(keyOf(address, locale), await render(address.path, locale, { library, stories }));
      }
    }
    return made;
  });
  return (address, locale) => {
    const files: PageFiles = {
      ...filesOf(bundle, modulesOf(address, locale)),
      data: dataOf(address, library),
    };
    const [newest] = stories;
    const shown = address.subject ?? (newest === undefined ? null : { story: newest });
    return {
      screen: screens.get(keyOf(address, locale)) ?? null,
      files,
      picture: shown === null ? null : picturePath(shown),
    };
  };
}
