import { Told, useTranslation } from "@/i18n";
import { kindLabels } from "../model/kinds";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { useDescribe } from "./describe";

/** What each wording has at the place that is lit, at the foot of the screen for as long as the comparison is in sight. */
export function ReadingNote() {
  const { t } = useTranslation();
  const { wordings } = useCollated();
  const { lit } = useLitPlaces();
  const describe = useDescribe();
  const [span] = lit;
  const article = wordings[0]?.article;
  const description = span === undefined ? null : describe(span);
  if (description === null) {
    return <p className="py-2 text-note text-ink-2 print:hidden">{t("compare.collated.noteHint")}</p>;
  }
  return (
    <div className="reading-note sticky bottom-0 z-10 -mx-4 border-t-2 border-ink bg-sheet px-4 py-2 text-note print:hidden">
      <dl className="flex flex-wrap items-baseline gap-x-6 gap-y-1" aria-label={t("compare.collated.note")}>
        <dt className="sr-only">{t("compare.collated.legend")}</dt>
        <dd className="flex flex-wrap gap-x-3 font-semibold">
          {description.kinds.map((kind) => (
            <span key={kind}>{t(kindLabels[kind])}</span>
          ))}
          {description.rounded && (
            <span className="font-normal text-ink-2">{t("compare.collated.rounded")}</span>
          )}
        </dd>
        {description.readings.map(({ outlets, words, elsewhere }) => (
          <div key={outlets} className="flex max-w-full flex-wrap items-baseline gap-x-2">
            <dt className="text-ink-2">
              <Told>{outlets}</Told>
            </dt>
            <dd className="font-reading text-heading">
              {words === null ? (
                <span className="font-sans text-note text-ink-2">{`∅ ${t("compare.collated.nothing")}`}</span>
              ) : (
                <bdi lang={article?.lang}>{words}</bdi>
              )}
              {elsewhere && (
                <>
                  {" "}
                  <span className="ps-1 font-sans text-note text-ink-2">
                    {t("compare.collated.elsewhere")}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
