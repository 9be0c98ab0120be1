import { Outlet } from "@tanstack/react-router";
import { type Filter, narrow, offeredBy, originalsOf, readFilter, type Story } from "@/corpus";
import { isOwnId } from "@/corpus/brand";
import { useTranslation } from "@/i18n";
import { AddressLink, articleAddress, reviewAddress } from "@/parts/address";
import { WatchCopying } from "@/parts/copied/WatchCopying";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { StoryProvider } from "@/parts/StoryContext";
import { Frame } from "./Frame";
import { NavLink } from "./NavLink";
import { useFilterChange } from "./use-filter-change";
import { useParam, useRawSearch } from "./use-screen";

interface StorySectionsProps {
  readonly story: Story;
  readonly filter: Filter;
}

/** Where a story's sections lead; the filter goes along. */
function StorySections({ story, filter }: StorySectionsProps) {
  const { t } = useTranslation();
  const current = useParam("article");
  const article =
    [...narrow(story, filter).articles, ...story.articles].find(
      ({ id }) => current === "" || id === current,
    ) ?? story.articles[0];
  return (
    <>
      <NavLink address={{ screen: "story", story: story.id, filter, sort: "time" }}>{t("nav.story")}</NavLink>
      {article !== undefined && (
        <NavLink address={articleAddress(story.id, article.id, filter)}>{t("nav.articles")}</NavLink>
      )}
      {originalsOf(story).map(({ id }, index) => (
        <NavLink
          key={id}
          address={{ screen: "original", story: story.id, original: id, filter, untaken: false, at: null }}
        >
          {index === 0 ? t("original.title") : t("original.another", { number: index + 1 })}
        </NavLink>
      ))}
      <NavLink address={{ screen: "timeline", story: story.id, filter, zoom: "month", view: null }}>
        {t("nav.timeline")}
      </NavLink>
      <NavLink address={{ screen: "names", story: story.id, filter, kind: null }}>{t("nav.names")}</NavLink>
    </>
  );
}

/** Over every screen of a story of the reader's own: how much of it nobody has checked, and the way to the desk. */
function OwnNote({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const wordings = story.statements.flatMap((statement) => statement.wordings);
  const found = wordings.filter(({ basis }) => basis === "found").length;
  const unchecked = t("basis.unchecked", { found, all: wordings.length });
  const told = found > 0 ? `${t("basis.own")} ${unchecked}` : t("basis.own");
  return (
    <p className="mx-auto max-w-page px-4 pt-3 text-note text-ink-2 md:px-8 print:hidden">
      <span>{told}</span>{" "}
      <AddressLink address={reviewAddress(story.id)} className="underline underline-offset-4">
        {t("basis.review")}
      </AddressLink>
    </p>
  );
}

/** The frame of a story's screens: its sections, and the filter over all of them. */
export function StoryFrame({ story }: { readonly story: Story }) {
  const change = useFilterChange();
  const filter = readFilter(useRawSearch(), offeredBy([story]));
  return (
    <StoryProvider story={story}>
      <Frame
        sections={<StorySections story={story} filter={filter} />}
        bar={<FilterBar stories={[story]} filter={filter} onFilter={change} />}
      >
        {isOwnId(story.id) && <OwnNote story={story} />}
        <Outlet />
        <WatchCopying />
      </Frame>
    </StoryProvider>
  );
}
