import { lazy, type ReactNode, Suspense, useState } from "react";
import { emptyFilter } from "@/corpus";
import { addScreenMessages, directionOf, useTranslation } from "@/i18n";
import { AddressLink, searchAddress } from "@/parts/address";
import { SearchIcon, SettingsIcon } from "@/ui/icons";
import { LanguageOffer } from "./LanguageOffer";
import { NavLink } from "./NavLink";
import { useLanguageSwitch } from "./use-language-switch";

/** The same page in the other language: a real link, followed without a reload, and remembered. */
function LanguageSwitch({ className }: { readonly className: string }) {
  const { t } = useTranslation();
  const { other, href, follow } = useLanguageSwitch();
  return (
    <a href={href} hrefLang={other} title={t("language.switchLabel")} className={className} onClick={follow}>
      <span lang={other} dir={directionOf(other)}>
        {t("language.switch")}
      </span>
    </a>
  );
}

const SettingsSheet = lazy(() =>
  import("./SettingsSheet").then(({ SettingsSheet }) => ({ default: SettingsSheet })),
);

const tool =
  "inline-flex min-h-10 min-w-10 items-center justify-center gap-2 text-ui text-ink-2 hover:text-ink";

/** The head of every page: the name, where its sections lead, language and settings. `sections` are a story's own. */
export function Header({ sections }: { readonly sections: ReactNode }) {
  const { t, i18n } = useTranslation();
  const [settings, setSettings] = useState(false);
  return (
    <header className="relative border-b border-rule print:hidden">
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
            {sections}
            {sections === null && (
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
      <LanguageOffer />
      {settings && (
        <Suspense>
          <SettingsSheet onClose={() => setSettings(false)} />
        </Suspense>
      )}
    </header>
  );
}
