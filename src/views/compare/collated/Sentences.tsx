import { Told, useTranslation } from "@/i18n";
import { hasSentence, useCollated } from "./CollatedContext";
import { WordingSentence } from "./WordingSentence";

/** What sets each wording apart, as a list: for where the wordings themselves are not in columns. */
export function Sentences() {
  const { t } = useTranslation();
  const view = useCollated();
  const { wordings, labels } = view;
  return (
    <dl aria-label={t("compare.collated.sentences")} className="grid gap-x-8 gap-y-3 py-4 md:grid-cols-2">
      {wordings.map(
        ({ key }, wording) =>
          hasSentence(view, wording) && (
            <div key={key} className="max-w-measure">
              <dt className="text-note font-semibold">
                <Told>{labels[wording] ?? ""}</Told>
              </dt>
              <dd className="text-ui text-ink-2">
                <WordingSentence wording={wording} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
