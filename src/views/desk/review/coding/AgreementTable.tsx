import type { ComparedCoding } from "@/corpus/coding";
import { useFormat, useTranslation } from "@/i18n";

/** To hundredths, downwards: what is not whole is not shown as whole. */
const downwards = (value: number) => Math.floor(value * 100 + 1e-9) / 100;

/** How far two people agree, by what was decided: of how many, in how many, and how far beyond chance. */
export function AgreementTable({ agreements }: Pick<ComparedCoding, "agreements">) {
  const { t } = useTranslation();
  const format = useFormat();
  const heads = ["decision", "units", "percent", "alpha"] as const;
  return (
    <>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-ui tabular-nums">
          <caption className="sr-only">{t("coding.agreement")}</caption>
          <thead>
            <tr className="border-b border-ink text-note text-ink-2">
              {heads.map((head) => (
                <th key={head} scope="col" className="py-2 pe-4 text-start font-normal">
                  {t(`coding.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ of, agreement: { units, agreed, alpha } }) => (
              <tr
                key={of.kind === "tag" ? `tag ${of.name}` : of.kind}
                className="border-b border-rule align-baseline"
              >
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  {of.kind === "tag" ? t("coding.of_tag", { name: of.name }) : t(`coding.of_${of.kind}`)}
                </th>
                <td className="py-2 pe-4">{format.number(units)}</td>
                <td className="py-2 pe-4">{format.percent(downwards(agreed / units))}</td>
                <td className="py-2">
                  {alpha === null ? t("coding.noAlpha") : format.number(downwards(alpha))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="text-note text-ink-2">{t("coding.alphaHelp")}</p>
    </>
  );
}
