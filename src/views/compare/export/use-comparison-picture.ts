import { useContext } from "react";
import { placeInArticle, type Statement } from "@/corpus";
import { directionOf, useFormat, useLocale, useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import { CollationContext, nameForms } from "@/parts/collation";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { prepareCollated } from "../model/collated";
import { baseAmong, type CollatedWording, numberOf } from "../model/collated-wordings";
import { kindLabels } from "../model/kinds";
import { usePlaceName } from "../WordingFacts";
import { kindsShown, type PictureContent, pictureMarks } from "./picture-content";

interface Pictured {
  readonly statement: Statement;
  readonly address: StatementAddress;
  /** Those that the picture shows. */
  readonly wordings: readonly CollatedWording[];
  /** How many there are. */
  readonly of: number;
  readonly href: string;
}

/** Gathers what the picture of a comparison says, marked as the view marks it. */
export function useComparisonPicture({
  statement,
  address,
  wordings,
  of,
  href,
}: Pictured): () => Promise<PictureContent> {
  const { t } = useTranslation();
  const locale = useLocale();
  const { story, speaker } = useStory();
  const dayRange = useDayRange();
  const format = useFormat();
  const placeName = usePlaceName();
  const collator = useContext(CollationContext);

  return async () => {
    const texts = wordings.map(({ text }) => text);
    const collation = await collator.collate(texts, nameForms(story));
    const base = baseAmong(wordings, address.base);
    const collated = prepareCollated(collation, base);
    const hidden = new Set(address.hidden);
    const entries = wordings.map(({ article, outlet, wording, text }, index) => {
      const number = numberOf(wordings, index);
      const facts = [
        ...(number === null ? [] : [t("export.number", { number })]),
        ...(wording.cue === undefined ? [] : [wording.cue.verb]),
        t(`mode.${wording.mode}`),
        ...(wording.credit === undefined ? [] : [`${t("compare.citing")} ${wording.credit}`]),
        placeName(placeInArticle(article, wording)),
        `${t("date.published", { day: format.day(article.published.date) })} (${t(`date.${article.published.basis}`)})`,
        ...(index === base ? [t("compare.collated.base")] : []),
      ];
      return {
        label: outlet.name[locale],
        facts: facts.join(" · "),
        text,
        lang: article.lang,
        dir: article.dir,
        marks: pictureMarks(collated, index, hidden),
      };
    });
    const who = speaker(statement.speaker)?.name[locale] ?? statement.speaker;
    return {
      lang: locale,
      dir: directionOf(locale),
      title: statement.gloss[locale],
      lead: [
        who,
        dayRange(statement.said),
        ...(wordings.length < of ? [t("export.some", { shown: wordings.length, of })] : []),
      ].join(" · "),
      entries,
      legend: kindsShown(entries).map((kind) => ({ kind, label: t(kindLabels[kind]) })),
      source: [t("app.name"), story.title[locale]].join(" · "),
      address: href,
    };
  };
}
