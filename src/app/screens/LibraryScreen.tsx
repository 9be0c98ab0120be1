import { lazy, Suspense, useState } from "react";
import { isFilterAsked, type Library } from "@/corpus";
import { addScreenMessages, useTranslation } from "@/i18n";
import { useOwnCount } from "@/shelf";
import { Button } from "@/ui/Button";
import { FilterIcon } from "@/ui/icons";
import { LibraryView } from "@/views/library/LibraryView";
import { useRawSearch } from "../use-screen";

const FilteredLibrary = lazy(() =>
  import("./FilteredLibrary").then(({ FilteredLibrary }) => ({ default: FilteredLibrary })),
);

const OwnLibrary = lazy(() => import("./OwnLibrary").then(({ OwnLibrary }) => ({ default: OwnLibrary })));

/**
 * The library from its own short file. What it takes to filter, the stories themselves among it, is
 * fetched when a reader asks for the filter or comes with one in the address, so that opening the
 * library costs the same however many stories there are.
 */
export function LibraryScreen({ library }: { readonly library: Library }) {
  const { t, i18n } = useTranslation();
  const search = useRawSearch();
  const [asked, setAsked] = useState(false);
  const bundled = <LibraryView library={library} />;
  const unfiltered =
    useOwnCount() === 0 ? (
      bundled
    ) : (
      <Suspense fallback={bundled}>
        <OwnLibrary library={library} />
      </Suspense>
    );
  if (!asked && !isFilterAsked(search)) {
    return (
      <>
        <section aria-label={t("filter.label")} className="border-b border-rule print:hidden">
          <div className="mx-auto flex max-w-page px-4 py-2 md:px-8">
            <Button
              kind="quiet"
              className="-ms-3"
              aria-expanded={false}
              onClick={() => void addScreenMessages(i18n).then(() => setAsked(true))}
            >
              <FilterIcon size={18} />
              <span>{t("filter.open")}</span>
            </Button>
          </div>
        </section>
        {unfiltered}
      </>
    );
  }
  return (
    <Suspense fallback={unfiltered}>
      <FilteredLibrary library={library} asked={asked} />
    </Suspense>
  );
}
