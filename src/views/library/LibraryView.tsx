import {
  coveragePicture,
  type Filter,
  isFiltered,
  type Library,
  type Story,
  selectOutlets,
  selectStatements,
} from "@/corpus";
import { useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { StoryCard } from "./StoryCard";

interface LibraryViewProps {
  readonly library: Library;
  /** The stories themselves once they are loaded; null until then, and where they could not be. */
  readonly stories: readonly Story[] | null;
  readonly filter: Filter;
}

/** The stories as cards, each with its picture; a story of which a filter leaves nothing steps back. */
export function LibraryView({ library, stories, filter }: LibraryViewProps) {
  const { t } = useTranslation();
  usePageTitle(t("nav.library"));
  const cards = library.stories.map((summary) => {
    const story = stories?.find(({ id }) => id === summary.id);
    if (story === undefined || !isFiltered(filter)) return { summary, picture: summary.coverage, left: null };
    const left = selectStatements(story, filter);
    return {
      summary,
      picture: coveragePicture(story, left, selectOutlets(story, filter)),
      left: left.length,
    };
  });
  return (
    <div className="mx-auto flex max-w-page flex-col gap-12 px-4 py-10 md:px-8 md:py-16">
      <header className="flex max-w-measure flex-col gap-3">
        <h1 className="font-reading text-title font-bold">{t("library.title")}</h1>
        <p className="text-ink-2">{t("app.tagline")}</p>
      </header>
      <ul className={cards.length === 1 ? "flex flex-col" : "grid gap-12 lg:grid-cols-2"}>
        {cards.map(({ summary, picture, left }) => (
          <StoryCard
            key={summary.id}
            summary={summary}
            picture={picture}
            left={left}
            filter={filter}
            alone={cards.length === 1}
          />
        ))}
      </ul>
    </div>
  );
}
