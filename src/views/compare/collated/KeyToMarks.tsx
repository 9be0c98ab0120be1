import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { modes } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { cueClassLabels } from "@/parts/cue-class-labels";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { cueClasses } from "@/text";
import { gravity } from "../model/kinds";
import { KindSample } from "./KindSample";

interface KeyGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function KeyGroup({ title, children }: KeyGroupProps) {
  return (
    <section className="min-w-0">
      <h3 className="font-semibold text-ink">{title}</h3>
      <dl className="flex flex-col gap-y-1">{children}</dl>
    </section>
  );
}

interface MeaningProps {
  readonly term: ReactNode;
  readonly children: string;
}

function Meaning({ term, children }: MeaningProps) {
  return (
    <div>
      <dt className="inline text-ink">{term}</dt>
      <dd className="ms-2 inline">{children}</dd>
    </div>
  );
}

/** What the signs and the words of this screen mean: how a wording is given, the weight of a verb, the kinds of difference. */
export function KeyToMarks() {
  const { t } = useTranslation();
  return (
    <details className="group/key text-note text-ink-2 print:hidden">
      <summary className="inline-flex min-h-8 list-none items-center gap-2 hover:text-ink">
        <span>{t("compare.key.open")}</span>
        <ChevronDown aria-hidden size={16} className="group-open/key:rotate-180" />
      </summary>
      <div className="grid gap-x-10 gap-y-4 pt-2 pb-4 md:grid-cols-3">
        <KeyGroup title={t("mode.label")}>
          {modes.map((mode) => (
            <Meaning
              key={mode}
              term={
                <span className="inline-flex items-center gap-1">
                  <CoverageMark mode={mode} size={16} />
                  <span>{t(`mode.${mode}`)}</span>
                </span>
              }
            >
              {t(`modeHelp.${mode}`)}
            </Meaning>
          ))}
        </KeyGroup>
        <KeyGroup title={t("compare.rows.weight")}>
          {cueClasses.map((each) => (
            <Meaning key={each} term={<span>{t(cueClassLabels[each])}</span>}>
              {t(`compare.key.cue.${each}`)}
            </Meaning>
          ))}
        </KeyGroup>
        <KeyGroup title={t("compare.key.kinds")}>
          {gravity.map((kind) => (
            <Meaning key={kind} term={<KindSample kind={kind} shown />}>
              {t(`compare.key.kind.${kind}`)}
            </Meaning>
          ))}
        </KeyGroup>
        <p className="md:col-span-3">
          <AddressLink
            address={{ screen: "about" }}
            className="underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink"
          >
            {t("compare.key.more")}
          </AddressLink>
        </p>
      </div>
    </details>
  );
}
