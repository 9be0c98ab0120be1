import { Told, useTranslation } from "@/i18n";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";

/** What a story is as a data set, folded: its version, the annotation's licence, how to cite it, how it was made. */
export function DataSet() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { edition } = useStory().story;
  if (edition === undefined) return null;
  const facts = [
    { term: t("story.dataCite"), fact: <Told>{localised(edition.cite)}</Told> },
    { term: t("story.dataMade"), fact: <Told>{localised(edition.made)}</Told> },
    {
      term: t("story.dataLicence"),
      fact: (
        <a href={edition.licence.address} className="underline decoration-rule underline-offset-4">
          <bdi dir="ltr">{edition.licence.name}</bdi>
        </a>
      ),
    },
  ];
  return (
    <details className="max-w-measure text-note text-ink-2">
      <summary className="inline-block min-h-8 py-1 underline decoration-rule underline-offset-4 hover:text-ink">
        <Told>{t("story.data", { version: edition.version })}</Told>
      </summary>
      <dl className="flex flex-col gap-2 border-s-2 border-rule py-1 ps-4">
        {facts.map(({ term, fact }) => (
          <div key={term}>
            <dt className="inline font-semibold text-ink">{`${term}: `}</dt>
            <dd className="inline">{fact}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
