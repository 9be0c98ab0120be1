import { lazy, type ReactNode, Suspense, useState } from "react";
import { emptyFilter, type Story } from "@/corpus";
import { addScreenMessages, useTranslation } from "@/i18n";
import {
  type Address,
  AddressLink,
  articleAddress,
  filterChoices,
  readFilter,
  searchAddress,
} from "@/parts/address";
import { SearchIcon, SettingsIcon } from "@/ui/icons";
import { LanguageSwitch } from "./LanguageSwitch";
import { useParam, useRawSearch } from "./use-screen";

const SettingsSheet = lazy(() =>
  import("./SettingsSheet").then(({ SettingsSheet }) => ({ default: SettingsSheet })),
);

const tool =
  "inline-flex min-h-10 min-w-10 items-center justify-center gap-2 text-ui text-ink-2 hover:text-ink";

function NavLink({ address, children }: { readonly address: Address; readonly children: ReactNode }) {
  return (
    <li>
      <AddressLink
        address={address}
        currentAnyhow
        className="inline-flex min-h-10 items-center border-b-2 border-transparent text-ui text-ink-2 hover:text-ink aria-[current=page]:border-rubric aria-[current=page]:font-semibold aria-[current=page]:text-ink"
      >
        {children}
      </AddressLink>
    </li>
  );
}

/** Where a story's sections lead; the filter goes along. */
function StoryLinks({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const filter = readFilter(useRawSearch(), filterChoices([story]));
  const current = useParam("article");
  const shown = story.articles.filter(
    ({ outlet }) => filter.outlets.length === 0 || filter.outlets.includes(outlet),
  );
  const article =
    [...shown, ...story.articles].find(({ id }) => current === "" || id === current) ?? story.articles[0];
  return (
    <>
      <NavLink address={{ screen: "story", story: story.id, filter, sort: "time" }}>{t("nav.story")}</NavLink>
      {article !== undefined && (
        <NavLink address={articleAddress(story.id, article.id, filter)}>{t("nav.articles")}</NavLink>
      )}
      <NavLink address={{ screen: "timeline", story: story.id, filter, zoom: "month", view: null }}>
        {t("nav.timeline")}
      </NavLink>
      <NavLink address={{ screen: "names", story: story.id, filter, kind: null }}>{t("nav.names")}</NavLink>
    </>
  );
}

/** The head of every page: the name, the sections of the story, language and settings. */
export function Header({ story }: { readonly story: Story | null }) {
  const { t, i18n } = useTranslation();
  const [settings, setSettings] = useState(false);
  return (
    <header className="border-b border-rule print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 px-4 py-1 md:px-8 md:py-2">
        <AddressLink
          address={{ screen: "library", filter: emptyFilter }}
          currentAnyhow
          aria-label={t("app.name")}
          className="font-reading text-heading font-bold"
        >
          <span>{t("app.name")}</span>
          <span aria-hidden className="text-rubric">
            .
          </span>
        </AddressLink>
        <nav aria-label={t("nav.label")} className="order-last w-full md:order-none md:w-auto">
          <ul className="flex flex-wrap gap-x-5">
            <NavLink address={{ screen: "library", filter: emptyFilter }}>{t("nav.library")}</NavLink>
            {story !== null && <StoryLinks story={story} />}
            {story === null && (
              <>
                <NavLink address={{ screen: "desk", into: null }}>{t("nav.desk")}</NavLink>
                <NavLink address={{ screen: "about" }}>{t("nav.about")}</NavLink>
              </>
            )}
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-3">
          <AddressLink
            address={searchAddress("")}
            currentAnyhow
            aria-label={t("nav.search")}
            aria-keyshortcuts="/"
            className={tool}
          >
            <SearchIcon size={20} />
          </AddressLink>
          <LanguageSwitch className={tool} />
          <button
            type="button"
            className={tool}
            aria-label={t("settings.open")}
            aria-haspopup="dialog"
            onClick={() => void addScreenMessages(i18n).then(() => setSettings(true))}
          >
            <SettingsIcon size={20} />
          </button>
        </div>
      </div>
      {settings && (
        <Suspense>
          <SettingsSheet onClose={() => setSettings(false)} />
        </Suspense>
      )}
    </header>
  );
}
