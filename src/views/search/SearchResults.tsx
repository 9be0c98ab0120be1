import { use, useMemo } from "react";
import { isFiltered, type Story, type StoryId } from "@/corpus";
import { type Hit, type SearchIndex, search, storiesAsked, tryApart } from "@/corpus/search";
import { useTranslation } from "@/i18n";
import type { SearchAddress } from "@/parts/address";
import { mostWords, parseQuery } from "@/text";
import { NothingFound } from "./NothingFound";
import { ResultGroups } from "./ResultGroups";
import { groupHits, textsOf } from "./results";
import { SearchFilters } from "./SearchFilters";
import { WordsApart } from "./WordsApart";

interface SearchResultsProps {
  readonly indexes: readonly SearchIndex[];
  /** The reader's own stories, which are at hand. */
  readonly own: readonly Story[];
  /** Fetches stories of the library; the same promise for the same ids. */
  readonly loadStories: (ids: readonly StoryId[]) => Promise<readonly Story[]>;
  readonly address: SearchAddress;
}

/** What a query finds: how much, what narrows it, and the things themselves by kind. */
export function SearchResults({ indexes, own, loadStories, address }: SearchResultsProps) {
  const { t } = useTranslation();
  const { query: typed, filter, kind } = address;
  const query = useMemo(() => parseQuery(typed), [typed]);
  const isOwn = (id: StoryId) => own.some((story) => story.id === id);
  const fetched = (ids: readonly StoryId[]) => loadStories(ids.filter((id) => !isOwn(id)));

  // A quoted phrase is looked up in the texts themselves, which have to be there first.
  const asked = useMemo(() => storiesAsked(indexes, query), [indexes, query]);
  const read = use(fetched(asked));
  const textOf = useMemo(() => textsOf([...own, ...read]), [own, read]);
  const found = search(indexes, { query, filter, textOf });
  const groups = groupHits(found.hits, kind);
  const shown = groups.flatMap((group): readonly Hit[] => group.shown);
  const stories = [...own, ...use(fetched(shown.map(({ story }) => story)))];

  if (query.words.length + query.phrases.length === 0) return null;
  const results = t("search.results", { count: found.hits.length });
  const whole = found.hits.filter(({ isWhole }) => isWhole).length;
  const absent =
    whole > 0 || found.hits.length === 0
      ? []
      : tryApart(indexes, typed, textOf).filter(({ alone }) => alone === 0);
  return (
    <>
      <div className="flex flex-col gap-1">
        <p role="status" className="text-note text-ink-2">
          {found.hits.length === found.unfiltered
            ? results
            : t("filter.left", { shown: found.hits.length, all: found.unfiltered })}
        </p>
        {whole < found.hits.length && (
          <p className="text-note text-ink-2">
            {whole === 0
              ? t("search.noneWhole")
              : t("search.whole", { whole, most: found.hits.length - whole })}
          </p>
        )}
        {query.ignored > 0 && (
          <p className="text-note text-ink-2">{t("search.ignored", { most: mostWords })}</p>
        )}
      </div>
      {absent.length > 0 && <WordsApart trials={absent} query={typed} />}
      {found.unfiltered > 0 && <SearchFilters indexes={indexes} address={address} counts={found.counts} />}
      {groups.length === 0 ? (
        <NothingFound
          indexes={indexes}
          address={address}
          textOf={textOf}
          unfiltered={isFiltered(filter) ? found.unfiltered : 0}
          elsewhere={found.hits.length}
        />
      ) : (
        <ResultGroups
          groups={groups}
          stories={stories}
          many={indexes.flatMap((index) => index.stories).length > 1}
          lookedFor={found.lookedFor}
          address={address}
        />
      )}
    </>
  );
}
