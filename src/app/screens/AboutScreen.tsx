import { useRouter } from "@tanstack/react-router";
import type { Library } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AboutView } from "@/views/about/AboutView";
import { Licences } from "./Licences";

/** What the app is and what its words mean, and where its own data are. */
export function AboutScreen({ library }: { readonly library: Library | null }) {
  const { t } = useTranslation();
  const { basepath } = useRouter();
  return (
    <AboutView story={library?.stories.find(({ lead }) => lead !== null) ?? null}>
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
    </AboutView>
  );
}
