import { emptyFilter } from "@/corpus";
import { useTranslation } from "@/i18n";
import { ExcerptText } from "@/parts/marked-text";
import { Name } from "@/parts/Name";
import { useLocalised } from "@/parts/use-localised";
import { markWhole } from "./contexts";
import { ResultLink } from "./ResultLink";
import type { ResultProps } from "./result-props";

const mostForms = 4;

/** A name with the forms in which it is written, those first that answer. */
export function NameResult({ hit, story, many, lookedFor }: ResultProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const name = story.names.find(({ id }) => id === hit.id);
  if (name === undefined) return null;
  const marked = name.forms.map(({ form }) => markWhole(form, lookedFor));
  const forms = marked
    .toSorted((a, b) => b.excerpt.marks.length - a.excerpt.marks.length)
    .slice(0, mostForms);
  const filter = { ...emptyFilter, words: localised(name.name) };
  return (
    <article className="flex flex-col gap-1">
      <h3>
        <ResultLink address={{ screen: "names", story: story.id, filter, kind: name.kind }}>
          <ExcerptText {...markWhole(localised(name.name), lookedFor)} />
        </ResultLink>
      </h3>
      <ul lang="ar" dir="rtl" className="flex flex-wrap gap-x-5 article-face">
        {forms.map((form) => (
          <li key={form.text}>
            <ExcerptText {...form} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-4 text-note text-ink-2">
        <span>{t("counted.forms", { count: name.forms.length })}</span>
        {many && <Name of={story.title} />}
      </p>
    </article>
  );
}
