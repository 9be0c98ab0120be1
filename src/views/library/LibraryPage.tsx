import { memo, type ReactNode } from "react";
import type { Filter, StorySummary } from "@/corpus";
import { useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { useDrawn } from "@/ui/use-in-turn";
import { FrontPage } from "./FrontPage";
import type { PicturedStory } from "./pictured";
import { StoryCard } from "./StoryCard";

interface LibraryPageProps {
  readonly stories: readonly StorySummary[];
  /** A story with its picture, made when its card is drawn. The same function as long as nothing else is to be shown. */
  readonly pictured: (summary: StorySummary) => PicturedStory;
  readonly filter: Filter;
  /** What stands in place of the pictures where the filter leaves nothing of any story; null where it leaves something. */
  readonly nothingLeft: ReactNode;
}

/** Cards that are drawn with the screen, and in each task after that: as many as a window holds, and never a page held up. */
const drawing = { first: 4, step: 2 };

/** So many cards have their picture from the beginning; what is further down draws it when it comes near the window. */
const withPicture = 2;

/** The stories as cards, each with its picture; of a single story, its front page. */
export function LibraryPage({ stories, pictured, filter, nothingLeft }: LibraryPageProps) {
  const { t } = useTranslation();
  usePageTitle(t("nav.library"));
  const drawn = useDrawn(stories.length, drawing);
  const [only] = stories;
  if (only !== undefined && stories.length === 1) {
    return <FrontPage pictured={pictured(only)} filter={filter} nothingLeft={nothingLeft} />;
  }
  return (
    <div className="mx-auto flex max-w-page flex-col gap-12 px-4 py-8 md:px-8 md:py-12">
      <header className="flex max-w-measure flex-col gap-3">
        <h1 className="font-reading text-title font-bold">{t("library.title")}</h1>
        <p className="text-ink-2">{t("app.tagline")}</p>
      </header>
      {nothingLeft}
      <ul className="grid gap-x-12 gap-y-14 lg:grid-cols-2">
        {stories.slice(0, drawn).map((summary, place) => (
          <Card
            key={summary.id}
            summary={summary}
            pictured={pictured}
            filter={filter}
            isFirst={place < withPicture}
          />
        ))}
      </ul>
    </div>
  );
}

interface CardProps extends Pick<LibraryPageProps, "pictured" | "filter"> {
  readonly summary: StorySummary;
  readonly isFirst: boolean;
}

/** A story's card, or none where the filter leaves nothing of it. */
const Card = memo(function Card({ summary, pictured, filter, isFirst }: CardProps) {
  const story = pictured(summary);
  return story.left === 0 ? null : <StoryCard pictured={story} filter={filter} isFirst={isFirst} />;
});
