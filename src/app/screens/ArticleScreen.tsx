import { readArticleAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { ReaderView } from "@/views/reader/ReaderView";
import { useParam, useRawSearch } from "../use-screen";

export function ArticleScreen() {
  const { story } = useStory();
  const search = useRawSearch();
  const id = useParam("article");
  const article = story.articles.find((candidate) => candidate.id === id);
  // The route's loader has seen to it that the article is there; between two addresses it may be gone.
  if (article === undefined) return null;
  return (
    <ReaderView key={article.id} article={article} address={readArticleAddress(story, article, search)} />
  );
}
