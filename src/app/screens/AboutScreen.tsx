import { useRouter } from "@tanstack/react-router";
import { Told, useTranslation } from "@/i18n";
import { usePageTitle } from "@/parts/use-page-title";
import { Licences } from "./Licences";

/** What the app is, what it does with a reader's data, and where its own data are. */
export function AboutScreen() {
  const { t } = useTranslation();
  const { basepath } = useRouter();
  usePageTitle(t("about.title"));
  return (
    <article className="mx-auto flex max-w-measure flex-col gap-6 px-4 py-12">
      <h1 className="font-reading text-title font-bold">{t("about.title")}</h1>
      <p className="reading-text">{t("about.what")}</p>
      <p>{t("about.private")}</p>
      <p>{t("about.texts")}</p>
      <p>
        <span>{`${t("about.data")} `}</span>
        <a href={`${basepath.replace(/\/$/, "")}/data/library.json`} className="underline underline-offset-4">
          <Told>{t("about.dataLink")}</Told>
        </a>
      </p>
      <p>
        <Told>{t("about.licence")}</Told>
      </p>
      <Licences />
    </article>
  );
}
