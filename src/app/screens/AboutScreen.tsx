import { useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { base } from "../base";

/** What the app is, what it does with a reader's data, and where its own data are. */
export function AboutScreen() {
  const { t } = useTranslation();
  usePageTitle(t("about.title"));
  return (
    <article className="mx-auto flex max-w-measure flex-col gap-6 px-4 py-12">
      <h1 className="font-reading text-title font-bold">{t("about.title")}</h1>
      <p className="reading-text">{t("about.what")}</p>
      <p>{t("about.private")}</p>
      <p>{t("about.texts")}</p>
      <p>
        {t("about.data")}{" "}
        <a href={new URL("data/library.json", base).href} className="underline underline-offset-4">
          {t("about.dataLink")}
        </a>
      </p>
      <p>{t("about.licence")}</p>
    </article>
  );
}
