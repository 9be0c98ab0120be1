import { Fragment, type ReactNode } from "react";
import { hasFoundWordings, placeInArticle } from "@/corpus";
import { useTranslation } from "@/i18n";
import { CueWords } from "@/parts/CueWords";
import { cueClassLabels } from "@/parts/cue-class-labels";
import { BasisBadge } from "@/parts/marks/BasisBadge";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { useStory } from "@/parts/StoryContext";
import { usePlaceName } from "@/parts/use-place-name";
import { cueClass } from "@/text";
import { Dot } from "@/ui/Dotted";
import type { ComparedWording } from "./model/comparison";

interface Fact {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
  /** In a row of a wide screen the facts stand in lines: the verb, its weight with the mode, the credit, the place. */
  readonly line: number;
}

interface WordingFactsProps {
  readonly compared: ComparedWording;
  /** Whether the weight of the verb is told, and whether the verb is set off as one that parts; else neither. */
  readonly weight?: "told" | "parts";
}

/** A line under a verb that parts, as under words that do. */
const partingCue = "underline decoration-rubric decoration-2 underline-offset-8";

/** How a wording is attributed, given, credited and placed, on one line. */
export function WordingFacts({ compared, weight }: WordingFactsProps) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const { story } = useStory();
  const inLines = weight !== undefined;
  const { article, wording } = compared;
  const { lang, dir } = article;
  const place = placeInArticle(article, wording);
  const facts: Fact[] = [];
  if (wording.cue !== undefined) {
    facts.push({
      key: "cue",
      line: 0,
      label: t("compare.cue"),
      content: (
        <CueWords
          article={article}
          cue={wording.cue}
          className={`text-heading leading-none font-semibold ${weight === "parts" ? partingCue : ""}`}
        />
      ),
    });
    const kind = weight === undefined ? null : cueClass(wording.cue.verb);
    if (kind !== null) {
      facts.push({
        key: "weight",
        line: 1,
        label: t("compare.rows.weight"),
        content: t(cueClassLabels[kind]),
      });
    }
  }
  if (wording.distance !== undefined) {
    const content = <CueWords article={article} cue={wording.distance} className="text-ui" />;
    facts.push({ key: "distance", line: 0, label: t("wording.distance"), content });
  }
  facts.push({
    key: "mode",
    line: 1,
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
      line: 2,
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
    facts.push({ key: "place", line: 3, label: t("compare.place"), content: placeName(place) });
  }
  if (hasFoundWordings(story)) {
    const content = <BasisBadge basis={wording.basis} />;
    facts.push({ key: "basis", line: 3, label: t("basis.label"), content });
  }
  return (
    <dl className="dotted text-note text-ink-2">
      {facts.map(({ key, label, content, line }, index) => {
        const next = facts[index + 1];
        const ends = inLines && next?.line !== line;
        return (
          <Fragment key={key}>
            <dt className="sr-only">{label}</dt>
            <dd className="min-w-0">
              {index > 0 && <Dot />}
              <span>{content}</span>
            </dd>
            {ends && <dd aria-hidden className="hidden h-0 basis-full md:block print:block" />}
          </Fragment>
        );
      })}
    </dl>
  );
}
