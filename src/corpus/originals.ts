import type { Article, ArticleId, Original, Outlet, Story } from "./types";

/** What stands among the articles of a file. */
export type WrittenArticle = Article | Original;

/** Whether a value of a file says that it is an original. */
export function isOriginal(value: unknown): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, "kind") === "original";
}

const isOwnText = (article: WrittenArticle): article is Original => isOriginal(article);

/** The outlets and texts of a story, apart: {@link Story} says which is which. */
type StoryTexts = Pick<Story, "outlets" | "articles" | "originals" | "printers">;

/** Parts what stands together in a file. Whoever printed originals and nothing else is no outlet of the story. */
export function partTexts(outlets: readonly Outlet[], written: readonly WrittenArticle[]): StoryTexts {
  const originals = written.filter(isOwnText);
  const articles = written.filter((article): article is Article => !isOwnText(article));
  if (originals.length === 0) return { outlets, articles };
  const reports = (outlet: Outlet) => articles.some((article) => article.outlet === outlet.id);
  const prints = (outlet: Outlet) => originals.some((original) => original.outlet === outlet.id);
  const printsOnly = (outlet: Outlet) => prints(outlet) && !reports(outlet);
  return {
    outlets: outlets.filter((outlet) => !printsOnly(outlet)),
    articles,
    originals,
    printers: outlets.filter(printsOnly),
  };
}

const listIn = (value: object, name: string): readonly unknown[] => {
  const list: unknown = Reflect.get(value, name);
  return Array.isArray(list) ? list : [];
};

const idIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, "id") : undefined;

/**
 * A story as its file has it: its originals among the articles, who printed them among the outlets. Anything that has no
 * originals apart is given back as it is, a file's own value too, so that both can be read in one way.
 */
export function asWritten<Value>(value: Value): Value | object {
  if (typeof value !== "object" || value === null || !Array.isArray(Reflect.get(value, "originals")))
    return value;
  const { originals: _, printers: __, ...rest } = { originals: null, printers: null, ...value };
  const outlets = listIn(value, "outlets");
  const known = new Set(outlets.map(idIn));
  return {
    ...rest,
    outlets: [...outlets, ...listIn(value, "printers").filter((each) => !known.has(idIn(each)))],
    articles: [...listIn(value, "articles"), ...listIn(value, "originals")],
  };
}

/** The speakers' own texts of a story; none for most. */
export function originalsOf({ originals = [] }: Pick<Story, "originals">): readonly Original[] {
  return originals;
}

/** An original by its id, or null. */
export function originalOf(story: Pick<Story, "originals">, id: ArticleId): Original | null {
  return originalsOf(story).find((original) => original.id === id) ?? null;
}

/** Who printed an original, or null where that is not known. */
export function printerOf(story: Story, { outlet }: Original): Outlet | null {
  return [...story.outlets, ...(story.printers ?? [])].find(({ id }) => id === outlet) ?? null;
}

/** The ids of all that stands among the articles of a story's file. */
export function writtenIds(story: Story): readonly ArticleId[] {
  return [...story.articles, ...originalsOf(story)].map(({ id }) => id);
}
