import { ChevronDown } from "lucide-react";
import { Told, useFormat, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import { useCollated } from "./CollatedContext";

/** How far the outlets part, in all and each from the others, and how that is counted. */
export function Difference() {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { collated, wordings, difference } = useCollated();
  return (
    <div className="text-note text-ink-2">
      {difference !== null && (
        <details className="group">
          <summary className="inline-flex min-h-8 list-none items-center gap-2">
            <span className="font-semibold text-ink">
              {t("difference.all", { share: format.percent(difference.all) })}
            </span>
            <span className="print:hidden">{t("difference.how")}</span>
            <ChevronDown aria-hidden size={16} className="group-open:rotate-180 print:hidden" />
          </summary>
          <div className="flex max-w-measure flex-col gap-2 pt-1 pb-3">
            <p>{t("difference.why")}</p>
            <p>{t("difference.each")}</p>
            <ul className="flex flex-wrap gap-x-6">
              {wordings.map(({ outlet, key }, wording) => {
                if (outlet === null) return null;
                const share = difference.of.get(outlet.id);
                const isFirst = wordings.findIndex((other) => other.outlet?.id === outlet.id) === wording;
                return share === undefined || !isFirst ? null : (
                  <li key={key}>
                    <Told>
                      {t("difference.of", { outlet: localised(outlet.short), share: format.percent(share) })}
                    </Told>
                  </li>
                );
              })}
            </ul>
          </div>
        </details>
      )}
      {collated.collation.approximate && <p>{t("compare.collated.approximate")}</p>}
    </div>
  );
}
