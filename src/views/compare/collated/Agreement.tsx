import { ChevronDown } from "lucide-react";
import { Told, useFormat, useTranslation } from "@/i18n";
import { agreement } from "@/text";
import { useCollated } from "./CollatedContext";

/** How far the wordings agree, in all and each with the others, and how that is counted. */
export function Agreement() {
  const { t } = useTranslation();
  const format = useFormat();
  const { collated, labels } = useCollated();
  const { collation } = collated;
  return (
    <div className="text-note text-ink-2">
      <details className="group">
        <summary className="inline-flex min-h-8 list-none items-center gap-2">
          <span className="font-semibold text-ink">
            {t("compare.collated.agreement", { share: format.percent(agreement(collation)) })}
          </span>
          <span className="print:hidden">{t("compare.collated.agreementHow")}</span>
          <ChevronDown aria-hidden size={16} className="group-open:rotate-180 print:hidden" />
        </summary>
        <div className="flex max-w-measure flex-col gap-2 pt-1 pb-3">
          <p>{t("compare.collated.agreementWhy")}</p>
          <p>{t("compare.collated.agreementEach")}</p>
          <ul className="flex flex-wrap gap-x-6">
            {labels.map((label, wording) => (
              <li key={label}>
                <Told>
                  {t("compare.collated.agreementOf", {
                    outlet: label,
                    share: format.percent(agreement(collation, wording)),
                  })}
                </Told>
              </li>
            ))}
          </ul>
        </div>
      </details>
      {collation.approximate && <p>{t("compare.collated.approximate")}</p>}
    </div>
  );
}
