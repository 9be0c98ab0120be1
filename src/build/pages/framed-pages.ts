import { type CollatedStatement, wordingsByOutlet, wordsOf } from "../../corpus/export/collated-statement";
import { node } from "../../corpus/export/page/html";
import { framedPage, type PageKind, type PageWords, pageStyle } from "../../corpus/export/page/index";
import type { Basis, Mode, Published, Statement, Story } from "../../corpus/types";
import { collate } from "../../text/index";
import { framedFolder, framedMetaPolicy } from "../headers";
import { type PageLocale, pageLocales } from "./known-addresses";
import { localeFolders, type PageFile } from "./site-pages";

/** The interface's words that a framed page has, in one language, as its messages give them. */
export interface FrameWords {
  readonly app: { readonly name: string };
  readonly mode: Readonly<Record<Mode, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly date: Readonly<Record<Published["basis"], string>>;
  readonly compare: {
    readonly collated: Readonly<Record<`kind${Capitalize<PageKind>}`, string>>;
  };
  readonly nav: { readonly articles: string };
  readonly part: { readonly printedFrom: string };
  readonly export: Readonly<Record<"pageSilent" | "pageOriginal" | "pageKey", string>>;
}

/** Where the framed comparison of a statement stands, below the base. */
function framedPath(locale: PageLocale, story: Story, statement: Statement): string {
  return `${framedFolder}${locale}/${story.id}/${statement.id}/`;
}

const dayFormats = {
  ar: new Intl.DateTimeFormat("ar-LB-u-nu-latn", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
} as const satisfies Record<PageLocale, Intl.DateTimeFormat>;

function pageWords(locale: PageLocale, { compare, ...words }: FrameWords): PageWords {
  const { collated } = compare;
  const day = (date: string) => dayFormats[locale].format(new Date(`${date}T00:00:00Z`));
  return {
    ...{ locale, day, app: words.app.name, modes: words.mode, bases: words.basis, dates: words.date },
    kinds: {
      negation: collated.kindNegation,
      number: collated.kindNumber,
      name: collated.kindName,
      substitution: collated.kindSubstitution,
      rephrased: collated.kindRephrased,
      moved: collated.kindMoved,
      unshared: collated.kindUnshared,
    },
    days: ({ from, to }) => (from === to ? day(from) : `${day(from)} – ${day(to)}`),
    place: () => "",
    told: () => [],
    list: (names) => names.join(locale === "ar" ? "، " : ", "),
    silent: (outlets) => words.export.pageSilent.replace("{{- outlets}}", () => outlets),
    original: words.export.pageOriginal,
    key: words.export.pageKey,
    articles: words.nav.articles,
    from: words.part.printedFrom,
  };
}

function collated(story: Story, statement: Statement): CollatedStatement {
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  const wordings = wordingsByOutlet(story, statement);
  return { statement, wordings, collation: collate(wordsOf(story, wordings), { names }) };
}

/** From a framed page to the base: its folder, the language's, the story's, the statement's. */
const wayToBase = "../../../../";

/**
 * The comparison of every statement as a page for a frame on other sites, in both languages, and their style beside them.
 * They run no script, and their links open beside the frame. `site` is the site's address, or null where it is not known.
 */
export function framedPages(
  stories: readonly Story[],
  words: Readonly<Record<PageLocale, FrameWords>>,
  site: string | null,
): readonly PageFile[] {
  const pages = stories.flatMap((story) =>
    story.statements.flatMap((statement) => {
      const comparison = collated(story, statement);
      return pageLocales.map((locale): PageFile => {
        const address = `${site ?? wayToBase}${localeFolders[locale]}stories/${story.id}/statements/${statement.id}/`;
        const head = [
          node("meta", { "http-equiv": "Content-Security-Policy", content: framedMetaPolicy }),
          node("meta", { name: "robots", content: "noindex" }),
          node("link", { rel: "canonical", href: address }),
          node("base", { target: "_blank" }),
          node("link", { rel: "stylesheet", href: `${wayToBase}${framedFolder}style.css` }),
        ];
        const html = framedPage(story, comparison, pageWords(locale, words[locale]), { address, head });
        return { path: `${framedPath(locale, story, statement)}index.html`, html };
      });
    }),
  );
  return [...pages, { path: `${framedFolder}style.css`, html: pageStyle }];
}
