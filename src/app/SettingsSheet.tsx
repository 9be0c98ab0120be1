import { numeralSystems, useTranslation } from "@/i18n";
import { changeSettings, faces, leadings, sizes, themes, useSettings } from "@/shelf";
import { Segmented } from "@/ui/Segmented";
import { Sheet } from "@/ui/Sheet";

/** What a reader can set: the look of the text, the theme and the digits. */
export function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const settings = useSettings();
  return (
    <Sheet open onClose={onClose} title={t("settings.title")} modal>
      <div className="flex flex-col gap-6">
        <Segmented
          label={t("settings.theme")}
          value={settings.theme}
          onChange={(theme) => changeSettings({ theme })}
          options={themes.map((value) => ({ value, label: t(`settings.theme_${value}`) }))}
        />
        <Segmented
          label={t("settings.size")}
          value={settings.size}
          onChange={(size) => changeSettings({ size })}
          options={sizes.map((value) => ({ value, label: t(`settings.size_${value}`) }))}
        />
        <Segmented
          label={t("settings.leading")}
          value={settings.leading}
          onChange={(leading) => changeSettings({ leading })}
          options={leadings.map((value) => ({ value, label: t(`settings.leading_${value}`) }))}
        />
        <Segmented
          label={t("settings.face")}
          value={settings.face}
          onChange={(face) => changeSettings({ face })}
          options={faces.map((value) => ({ value, label: t(`settings.face_${value}`) }))}
        />
        <Segmented
          label={t("settings.numerals")}
          value={settings.numerals}
          onChange={(numerals) => changeSettings({ numerals })}
          options={numeralSystems.map((value) => ({ value, label: t(`settings.numerals_${value}`) }))}
        />
        <label className="flex min-h-10 items-center gap-3 text-ui">
          <input
            type="checkbox"
            className="size-5 accent-ink"
            checked={settings.letterKeys}
            onChange={(event) => changeSettings({ letterKeys: event.currentTarget.checked })}
          />
          <span>{t("settings.letterKeys")}</span>
        </label>
        <p className="text-note text-ink-2">{t("settings.kept")}</p>
      </div>
    </Sheet>
  );
}
