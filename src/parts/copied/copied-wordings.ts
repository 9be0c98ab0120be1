import {
  type Article,
  type ArticleId,
  indexStory,
  type Outlet,
  quoteText,
  type Statement,
  type Story,
} from "@/corpus";

/** A wording whose words were copied whole. */
export interface CopiedWording {
  readonly statement: Statement;
  readonly article: Article;
  readonly outlet: Outlet;
  readonly text: string;
}

/** So many wordings are cited at once; who copies more than that copies an article. */
const mostCited = 3;

/** Of fewer words a wording may stand in any text by chance, and has to be all that was copied. */
const fewestWords = 3;

const plain = (text: string) => text.replace(/\s+/gu, " ").trim();
const bare = (text: string) => plain(text).replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, "");

/**
 * The wordings of a story that lie whole in copied words, those inside of others left out; of one article, where it is known
 * from which the words are. None where there are more than anybody cites.
 */
export function copiedWordings(
  story: Story,
  copied: string,
  from: ArticleId | null,
): readonly CopiedWording[] {
  const selected = plain(copied);
  const { article: articleOf, outletOf } = indexStory(story);
  const isCovered = (words: string) =>
    words.split(" ").length < fewestWords ? words === bare(selected) : selected.includes(words);
  const covered = story.statements.flatMap((statement) =>
    statement.wordings.flatMap((wording): readonly (CopiedWording & { readonly words: string })[] => {
      if (from !== null && wording.article !== from) return [];
      const [article, outlet] = [articleOf(wording.article), outletOf(wording.article)];
      if (article === null || outlet === null) return [];
      const text = quoteText(article, wording);
      const words = bare(text);
      return words !== "" && isCovered(words) ? [{ statement, article, outlet, text, words }] : [];
    }),
  );
  const widest = covered.filter(
    (each) =>
      !covered.some(
        (other) =>
          other !== each &&
          other.article === each.article &&
          other.words !== each.words &&
          other.words.includes(each.words),
      ),
  );
  return widest.length > mostCited ? [] : widest;
}
