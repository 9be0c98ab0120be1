import { useEffect, useEffectEvent } from "react";
import { hasFoundWordings } from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import type { ArticleAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { PanelContrasts } from "./PanelContrasts";
import { PanelWording } from "./PanelWording";
import type { PanelContents } from "./panel-contents";

interface PanelBodyProps {
  readonly contents: PanelContents;
  readonly address: ArticleAddress;
  /** It has been put on the page, in place of what the panel told before. */
  readonly onShown: () => void;
}

/** What the other outlets made of a statement, who left it out, and what says otherwise. */
export function PanelBody({ contents, address, onShown }: PanelBodyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { story } = useStory();
  const { others, elsewhere, silent, contrasts, hidden } = contents;
  const shown = useEffectEvent(onShown);
  useEffect(() => shown(), []);
  return (
    <>
      {others.length > 0 && (
        <ul className="flex flex-col divide-y divide-rule border-y border-rule">
          {others.map(({ outlet, wordings }) => (
            <li key={outlet.id} className="flex flex-col gap-2 py-4">
              <h3 className="text-ui font-semibold">
                <OutletName outlet={outlet} />
              </h3>
              {wordings.map((wording) => (
                <PanelWording
                  key={`${wording.article}-${wording.start}`}
                  wording={wording}
                  address={address}
                />
              ))}
            </li>
          ))}
        </ul>
      )}
      <PanelContrasts contrasts={contrasts} address={address} />
      {elsewhere.length > 0 && (
        <section className="flex flex-col gap-1">
          <h3 className="text-ui font-semibold">{t("reader.elsewhere")}</h3>
          {elsewhere.map((wording) => (
            <PanelWording key={`${wording.article}-${wording.start}`} wording={wording} address={address} />
          ))}
        </section>
      )}
      {silent.length > 0 && (
        <p className="text-note text-ink-2">
          <Told>
            {t(hasFoundWordings(story) ? "reader.silentFound" : "reader.silent", {
              outlets: format.list(silent.map(({ short }) => localised(short))),
            })}
          </Told>
        </p>
      )}
      {hidden > 0 && <p className="text-note text-ink-2">{t("reader.hiddenHere", { count: hidden })}</p>}
    </>
  );
}
