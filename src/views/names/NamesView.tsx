import { useMemo } from "react";
import { isFiltered, nameKinds, narrow } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type NamesAddress, useGo } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { useStory } from "@/parts/StoryContext";
import { usePageTitle } from "@/parts/use-page-title";
import { usePartedNames } from "@/parts/use-parted-names";
import { ByWidth } from "@/ui/ByWidth";
import { Segmented } from "@/ui/Segmented";
import { NamesCards } from "./NamesCards";
import { NamesTable } from "./NamesTable";
import { countFlagged, nameSections } from "./rows";

/** Who calls what how: things down, outlets across. */
export function NamesView({ address }: { readonly address: NamesAddress }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const go = useGo();
  usePageTitle(t("nav.names"));

  const { filter, kind } = address;
  const parted = usePartedNames(story);
  const outlets = useMemo(() => narrow(story, filter).outlets, [story, filter]);
  const sections = useMemo(() => nameSections(story, filter, kind, parted), [story, filter, kind, parted]);
  const { wrong, misspelt } = countFlagged(sections);
  const allKinds = "all";

  return (
    <div className="mx-auto flex max-w-page flex-col gap-8 px-4 py-8 md:px-8">
      <header className="flex flex-col gap-2">
        <h1 className="font-reading text-title font-bold">{t("nav.names")}</h1>
        <p className="max-w-measure text-ink-2">{t("names.intro")}</p>
        <p className="text-note text-rubric">
          <span>{t("names.flagged", { count: wrong })}</span>
          {misspelt > 0 && <span>{` ${t("names.misspelt", { count: misspelt })}`}</span>}
        </p>
      </header>
      <div className="print:hidden">
        <Segmented
          label={t("names.kind")}
          value={address.kind ?? allKinds}
          onChange={(value) =>
            go({ ...address, kind: nameKinds.find((kind) => kind === value) ?? null }, { keepScroll: true })
          }
          options={[allKinds, ...nameKinds].map((value) => ({ value, label: t(kindLabel(value)) }))}
        />
      </div>
      {sections.length === 0 && isFiltered(address.filter) && (
        <NothingLeft
          story={story}
          filter={address.filter}
          onFilter={(filter) => go({ ...address, filter })}
        />
      )}
      {sections.map((section) => (
        <section key={section.kind} aria-labelledby={`names-${section.kind}`} className="flex flex-col gap-3">
          <h2 id={`names-${section.kind}`} className="text-heading font-semibold">
            {t(`names.kind_${section.kind}`)}
          </h2>
          <ByWidth
            step="lg"
            narrow={<NamesCards section={section} filter={address.filter} />}
            wide={<NamesTable section={section} outlets={outlets} filter={address.filter} />}
          />
        </section>
      ))}
    </div>
  );
}

function kindLabel(value: string) {
  const kind = nameKinds.find((one) => one === value);
  return kind === undefined ? "names.kind_all" : (`names.kind_${kind}` as const);
}
