import type { ReactNode } from "react";
import type { Filter } from "@/corpus";
import { useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { FrontPage } from "./FrontPage";
import type { PicturedStory } from "./pictured";
import { StoryCard } from "./StoryCard";

interface LibraryPageProps {
  readonly stories: readonly PicturedStory[];
  readonly filter: Filter;
  /** What stands in place of the pictures where the filter leaves nothing of any story. */
  readonly nothingLeft: ReactNode;
}

/** The stories as cards, each with its picture; of a single story, its front page. */
export function LibraryPage({ stories, filter, nothingLeft }: LibraryPageProps) {
  const { t } = useTranslation();
  usePageTitle(t("nav.library"));
  const [only] = stories;
  if (only !== undefined && stories.length === 1) {
    return <FrontPage pictured={only} filter={filter} nothingLeft={nothingLeft} />;
  }
  const left = stories.filter((each) => each.left !== 0);
  return (
    <div className="mx-auto flex max-w-page flex-col gap-12 px-4 py-8 md:px-8 md:py-12">
      <header className="flex max-w-measure flex-col gap-3">
        <h1 className="font-reading text-title font-bold">{t("library.title")}</h1>
        <p className="text-ink-2">{t("app.tagline")}</p>
      </header>
      {left.length === 0 && nothingLeft}
      <ul className="grid gap-x-12 gap-y-14 lg:grid-cols-2">
        {left.map((each) => (
          <StoryCard key={each.summary.id} pictured={each} filter={filter} />
        ))}
      </ul>
    </div>
  );
}
