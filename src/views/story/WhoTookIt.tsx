import { lazy, Suspense, useEffect, useState } from "react";
import { type Filter, narrow, type Story } from "@/corpus";
import type { SharedText } from "@/corpus/original";
import { useTranslation } from "@/i18n";
import { useStory } from "@/parts/StoryContext";
import { TitledSection } from "@/ui/TitledSection";
import { useAtRest } from "@/ui/use-at-rest";

const loadTexts = () => import("@/parts/shared-texts/SharedTexts");
const SharedTexts = lazy(() => loadTexts().then((loaded) => ({ default: loaded.SharedTexts })));

interface Found {
  readonly story: Story;
  readonly shared: readonly SharedText[];
}

const none: readonly SharedText[] = [];

/** What the articles of a story share to the letter; looked for when the page is at rest, by what is fetched for it. */
function useShared(story: Story): readonly SharedText[] {
  const [found, setFound] = useState<Found | null>(null);
  const isAtRest = useAtRest();
  useEffect(() => {
    if (!isAtRest) return;
    let wanted = true;
    // Both at once, so that no heading stands above nothing.
    Promise.all([import("@/corpus/original"), loadTexts()]).then(
      ([{ sharedTexts }]) => wanted && setFound({ story, shared: sharedTexts(story) }),
      // Without it, as when it cannot be fetched, the screen does without.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [isAtRest, story]);
  return found?.story === story ? found.shared : none;
}

/** Who took it from whom: what outlets have to the letter beyond quotations, as far as the filter leaves two of them. */
export function WhoTookIt({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const shown = new Set(narrow(story, filter).articles.map(({ id }) => id));
  const shared = useShared(story).flatMap((each): readonly SharedText[] => {
    const quotes = each.quotes.filter(({ article }) => shown.has(article));
    return quotes.length < 2 ? [] : [{ ...each, quotes }];
  });
  if (shared.length === 0) return null;
  return (
    <TitledSection id="shared" title={t("original.shared")}>
      <p className="max-w-measure text-ink-2">{t("original.sharedHelp")}</p>
      <div className="max-w-measure">
        <Suspense>
          <SharedTexts shared={shared} filter={filter} />
        </Suspense>
      </div>
    </TitledSection>
  );
}
