import { Fragment, type ReactNode } from "react";
import { hasFoundWordings, type PlaceInArticle, placeInArticle } from "@/corpus";
import { useTranslation } from "@/i18n";
import { CueWords } from "@/parts/CueWords";
import { BasisBadge } from "@/parts/marks/BasisBadge";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { useStory } from "@/parts/StoryContext";
import type { ComparedWording } from "./model/comparison";

/** Says where in its article a wording stands: the headline, the third paragraph of twelve. */
export function usePlaceName(): (place: PlaceInArticle) => string {
  const { t } = useTranslation();
  return ({ kind, index, of }) => {
    if (kind === "paragraph") return t("compare.paragraphOf", { number: index, of });
    if (kind === "headline") return t("compare.headline");
    return of === 1 ? t("compare.subheading") : t("compare.subheadingOf", { number: index, of });
  };
}

interface Fact {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** How a wording is attributed, given, credited and placed, on one line. */
export function WordingFacts({ compared }: { readonly compared: ComparedWording }) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const { story } = useStory();
  const { article, wording } = compared;
  const { lang, dir } = article;
  const place = placeInArticle(article, wording);
  const facts: Fact[] = [];
  if (wording.cue !== undefined) {
    facts.push({
      key: "cue",
      label: t("compare.cue"),
      content: (
        <CueWords article={article} cue={wording.cue} className="text-heading leading-none font-semibold" />
      ),
    });
  }
  if (wording.distance !== undefined) {
    const content = <CueWords article={article} cue={wording.distance} className="text-ui" />;
    facts.push({ key: "distance", label: t("wording.distance"), content });
  }
  facts.push({
    key: "mode",
    label: t("mode.label"),
    content: (
      <span className="inline-flex items-baseline gap-1 text-ink">
        <span className="flex self-center">
          <CoverageMark mode={wording.mode} size={18} />
        </span>
        <span>{t(`mode.${wording.mode}`)}</span>
      </span>
    ),
  });
  if (wording.credit !== undefined) {
    facts.push({
      key: "credit",
      label: t("compare.credit"),
      content: (
        <>
          <span>{`${t("compare.citing")} `}</span>
          <bdi lang={lang} dir={dir}>
            {wording.credit}
          </bdi>
        </>
      ),
    });
  }
  // A headline's wording says so by its mode already.
  if (wording.mode !== "headline" || place.kind !== "headline") {
    facts.push({ key: "place", label: t("compare.place"), content: placeName(place) });
  }
  if (hasFoundWordings(story)) {
    const content = <BasisBadge basis={wording.basis} />;
    facts.push({ key: "basis", label: t("basis.label"), content });
  }
  return (
    <dl className="flex flex-wrap items-baseline gap-x-2 text-note text-ink-2">
      {facts.map(({ key, label, content }, index) => (
        <Fragment key={key}>
          <dt className="sr-only">{label}</dt>
          <dd className="flex items-baseline gap-x-2">
            <span>{content}</span>
            {index < facts.length - 1 && <span aria-hidden>·</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
