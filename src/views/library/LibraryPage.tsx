import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { FrontPage } from "./FrontPage";
import type { StoryCardsProps } from "./StoryCards";

// A library of one story, which is the first page of all, needs no cards.
const StoryCards = lazy(() => import("./StoryCards").then(({ StoryCards }) => ({ default: StoryCards })));

interface LibraryPageProps extends StoryCardsProps {
  /** What stands in place of the pictures where the filter leaves nothing of any story; null where it leaves something. */
  readonly nothingLeft: ReactNode;
}

/** The stories as cards, each with its picture; of a single story, its front page. */
export function LibraryPage({ stories, pictured, filter, nothingLeft }: LibraryPageProps) {
  const { t } = useTranslation();
  usePageTitle(t("nav.library"));
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
      <Suspense>
        <StoryCards stories={stories} pictured={pictured} filter={filter} />
      </Suspense>
    </div>
  );
}
