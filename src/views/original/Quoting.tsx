import type { Original } from "@/corpus";
import type { OutletQuoting, QuotedDeviation } from "@/corpus/original";
import { useFormat, useTranslation } from "@/i18n";
import type { OriginalAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { QuoteLink, Words } from "@/parts/QuotedWords";
import { useStory } from "@/parts/StoryContext";

interface QuotingProps {
  readonly original: Original;
  readonly quoting: readonly OutletQuoting[];
  readonly address: OriginalAddress;
}

/** Of each outlet that quotes: how much stands word for word, what differs inside the marks, what is not there. */
export function Quoting({ original, quoting, address }: QuotingProps) {
  const { t } = useTranslation();
  const those = quoting.filter(({ words }) => words > 0);
  return (
    <section aria-labelledby="original-quoting" className="flex max-w-measure flex-col gap-4">
      <h2 id="original-quoting" className="text-heading font-semibold">
        {t("original.quoting")}
      </h2>
      {those.length === 0 && <p className="text-ink-2">{t("original.noQuoting")}</p>}
      <ul className="flex flex-col gap-6">
        {those.map((each) => (
          <OutletItem key={each.outlet} original={original} quoting={each} address={address} />
        ))}
      </ul>
    </section>
  );
}

interface OutletItemProps {
  readonly original: Original;
  readonly quoting: OutletQuoting;
  readonly address: OriginalAddress;
}

function OutletItem({ original, quoting, address }: OutletItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outlet: outletOf } = useStory();
  const outlet = outletOf(quoting.outlet);
  const { words, verbatim, deviations, absent } = quoting;
  if (outlet === null) return null;
  return (
    <li className="flex flex-col gap-2 border-t border-rule pt-3">
      <h3 className="font-semibold">
        <OutletName outlet={outlet} />
      </h3>
      <p>{t("original.share", { share: format.percent(verbatim / words), verbatim, words })}</p>
      {deviations.length > 0 && (
        <>
          <h4 className="text-note font-semibold text-rubric">{t("original.insideMarks")}</h4>
          <ul className="flex flex-col gap-2">
            {deviations.map((each) => (
              <li key={`${each.quotation.article} ${each.own?.start ?? ""} ${each.original?.start ?? ""}`}>
                <DeviationLine original={original} deviation={each} address={address} />
              </li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && (
        <>
          <h4 className="text-note font-semibold text-rubric">{t("original.absent")}</h4>
          <ul className="flex flex-col gap-2">
            {absent.map((quote) => (
              <li key={`${quote.article} ${quote.start}`}>
                <QuoteLink quote={quote} filter={address.filter} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

const deviationLabels = {
  other: "original.insteadOf",
  form: "original.deviationForm",
  added: "original.deviationAdded",
  "left-out": "original.deviationLeftOut",
} as const satisfies Record<QuotedDeviation["kind"], string>;

interface DeviationLineProps {
  readonly original: Original;
  readonly deviation: QuotedDeviation;
  readonly address: OriginalAddress;
}

/** «ستين» where the original says «أربعين». */
function DeviationLine({ original, deviation, address }: DeviationLineProps) {
  const { t } = useTranslation();
  const { own, original: range, quotation, kind } = deviation;
  return (
    <p>
      <QuoteLink
        quote={own === null ? quotation : { article: quotation.article, ...own }}
        filter={address.filter}
      />
      <span className="text-note text-ink-2">{` ${t(deviationLabels[kind])} `}</span>
      {range !== null && <Words of={original} range={range} />}
    </p>
  );
}
