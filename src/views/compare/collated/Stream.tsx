import { useCallback, useMemo, useRef } from "react";
import { Told, useTranslation } from "@/i18n";
import { describedSpans } from "../model/described-spans";
import { stopAmong } from "../model/fragments";
import { passagesOf, streamNames, withWords } from "../model/stream";
import { isLit, spanName } from "../model/variants";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { Descriptions } from "./Descriptions";
import { onPieceKey } from "./piece-keys";
import { Ribbons } from "./Ribbons";
import { StreamBranches } from "./StreamBranches";
import { StreamRow } from "./StreamRow";
import { layOutStream } from "./stream-layout";
import { measurePassages, metricsOf } from "./stream-metrics";
import { useTextMeasure } from "./use-text-measure";

/** Letters whose width tells of a change of face. */
const sample = "مقابلة";

/** The wordings as one line that all share, which parts into branches where they differ. */
export function Stream() {
  const { t } = useTranslation();
  const { collated, wordings, labels, hidden } = useCollated();
  const { lit, current } = useLitPlaces();
  const box = useRef<HTMLDivElement>(null);
  const word = useRef<HTMLSpanElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const measure = useTextMeasure(box, word, label);
  const article = wordings[0]?.article;

  const passages = useMemo(() => withWords(collated, passagesOf(collated, hidden)), [collated, hidden]);
  const parted = useMemo(() => {
    const described = new Set(describedSpans(collated).map(spanName));
    return passages.filter((passage) => !passage.shared && !described.has(spanName(passage)));
  }, [collated, passages]);
  const labelOf = useCallback(
    (all: readonly number[]) =>
      all
        .map((wording) => labels[wording] ?? "")
        .join(" · ")
        .split(" "),
    [labels],
  );
  const metrics = useMemo(() => (measure === null ? null : metricsOf(measure)), [measure]);
  const layout = useMemo(
    () =>
      measure === null || metrics === null
        ? null
        : layOutStream(measurePassages(passages, { collated, hidden }, measure, labelOf), metrics),
    [collated, hidden, passages, measure, metrics, labelOf],
  );
  const stop = stopAmong(streamNames(passages, hidden), current);
  const common = passages.find((passage) => passage.shared);

  return (
    <div className="py-4">
      <div ref={box} dir={article?.dir} className="relative">
        <span ref={word} lang={article?.lang} aria-hidden className="stream-word invisible absolute">
          {sample}
        </span>
        <span ref={label} aria-hidden className="invisible absolute text-note">
          {sample}
        </span>
        {layout !== null && metrics !== null && (
          <>
            <Ribbons
              width={metrics.width}
              layout={layout}
              rtl={article?.dir === "rtl"}
              lit={passages.map((passage) => !passage.shared && isLit(lit, passage))}
            />
            <ol
              aria-label={t("compare.collated.stream")}
              className="relative list-none"
              style={{ blockSize: layout.height }}
              onKeyDown={onPieceKey}
            >
              {passages.map((passage, index) => {
                const placed = layout.passages[index];
                if (placed === undefined) return null;
                if (passage.shared && placed.shared) {
                  return (
                    <li key={passage.from}>
                      {placed.rows.map((row) => (
                        <StreamRow
                          key={row.from}
                          row={row}
                          text={passage}
                          wording={passage.wording}
                          height={metrics.band}
                          stop={stop}
                        />
                      ))}
                    </li>
                  );
                }
                if (passage.shared || placed.shared) return null;
                return (
                  <li key={passage.from}>
                    <StreamBranches
                      span={passage}
                      branches={passage.branches}
                      placed={placed.branches}
                      metrics={metrics}
                      labelOf={labelOf}
                      stop={stop}
                    />
                  </li>
                );
              })}
            </ol>
          </>
        )}
      </div>
      <Descriptions spans={parted} />
      {common?.shared === true && wordings.length > 1 && (
        <p className="pt-4 text-note text-ink-2">
          <Told>{t("compare.collated.streamSpelling", { outlet: labels[common.wording] ?? "" })}</Told>
        </p>
      )}
    </div>
  );
}
