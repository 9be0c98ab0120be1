import { useContext } from "react";
import { placeInArticle, type Statement } from "@/corpus";
import { directionOf, useFormat, useLocale, useTranslation } from "@/i18n";
import { type StatementAddress, useHref } from "@/parts/address";
import { CollationContext, nameForms } from "@/parts/collation";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { usePlaceName } from "@/parts/use-place-name";
import { claimsOf } from "../model/claims";
import { prepareCollated } from "../model/collated";
import {
  baseAmong,
  countOutletWordings,
  numberOf,
  passageAsBase,
  withOriginal,
  wordingsAtOnce,
  wordingsToCollate,
} from "../model/collated-wordings";
import { compareOutlets } from "../model/comparison";
import { kindLabels } from "../model/kinds";
import { usePassages } from "../use-passages";
import { kindsShown, type PictureContent, pictureMarks } from "./picture-content";

interface Pictured {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

/** Gathers what the picture of a comparison says: the wordings that the view compares, marked as it marks them. */
export function useComparisonPicture({ statement, address }: Pictured): () => Promise<PictureContent> {
  const { t } = useTranslation();
  const locale = useLocale();
  const { story, speaker } = useStory();
  const dayRange = useDayRange();
  const format = useFormat();
  const placeName = usePlaceName();
  const collator = useContext(CollationContext);
  const href = useHref()(address);
  const { columns } = compareOutlets(story, statement, address.filter);
  const passage = passageAsBase(usePassages(statement), address.base);
  const every = withOriginal(passage, wordingsToCollate(columns, address.all));
  const wordings = wordingsAtOnce(every, [address.base, address.outlet]);

  return async () => {
    const texts = wordings.map(({ text }) => text);
    const collation = await collator.collate(texts, nameForms(story));
    const base = baseAmong(wordings, address.base);
    const collated = prepareCollated(
      collation,
      base,
      claimsOf(story, statement.id, { wordings, known: true }),
    );
    const hidden = new Set(address.hidden);
    const entries = wordings.map((each, index) => {
      const { article, text } = each;
      const shown = {
        text,
        lang: article.lang,
        dir: article.dir,
        marks: pictureMarks(collated, index, hidden),
      };
      if (each.outlet === null) {
        const facts = [
          t(`original.form_${each.article.form}`),
          format.day(article.published.date),
          t("compare.collated.base"),
        ];
        return { ...shown, label: t("original.title"), facts: facts.join(" · ") };
      }
      const { outlet, wording } = each;
      const number = numberOf(wordings, index);
      const facts = [
        ...(number === null ? [] : [t("export.number", { number })]),
        ...(wording.cue === undefined ? [] : [wording.cue.verb]),
        t(`mode.${wording.mode}`),
        ...(wording.credit === undefined ? [] : [`${t("compare.citing")} ${wording.credit}`]),
        placeName(placeInArticle(each.article, wording)),
        `${t("date.published", { day: format.day(article.published.date) })} (${t(`date.${article.published.basis}`)})`,
        ...(index === base ? [t("compare.collated.base")] : []),
      ];
      return { ...shown, label: outlet.name[locale], facts: facts.join(" · ") };
    });
    const who = speaker(statement.speaker)?.name[locale] ?? statement.speaker;
    return {
      lang: locale,
      dir: directionOf(locale),
      title: statement.gloss[locale],
      lead: [
        who,
        dayRange(statement.said),
        ...(wordings.length < every.length
          ? [t("export.some", { shown: countOutletWordings(wordings), of: countOutletWordings(every) })]
          : []),
      ].join(" · "),
      entries,
      legend: kindsShown(entries).map((kind) => ({ kind, label: t(kindLabels[kind]) })),
      source: [t("app.name"), story.title[locale]].join(" · "),
      address: href,
    };
  };
}
