import { type CSSProperties, Fragment } from "react";
import { Told, useTranslation } from "@/i18n";
import type { MarkKind } from "../model/kinds";
import { branchName, type StreamBranch } from "../model/stream";
import { type ColumnRange, descriptionId, isLit, spanName } from "../model/variants";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { StreamRow } from "./StreamRow";
import type { PlacedBranch } from "./stream-layout";
import type { StreamMetrics } from "./stream-lines";

interface StreamBranchesProps {
  readonly span: ColumnRange;
  readonly branches: readonly StreamBranch[];
  readonly placed: readonly PlacedBranch[];
  readonly metrics: StreamMetrics;
  readonly labelOf: (wordings: readonly number[]) => readonly string[];
  readonly stop: string | null;
}

/** The branches of one parting, each a piece with its outlets above it. */
export function StreamBranches({ span, branches, placed, metrics, labelOf, stop }: StreamBranchesProps) {
  const { id } = useCollated();
  const { lit } = useLitPlaces();
  return (
    <ul className="list-none">
      {branches.map((branch, index) => {
        const box = placed[index];
        if (box === undefined) return null;
        const { wordings, words, gap } = branch;
        const [first] = wordings;
        const name = branchName(first, span.from);
        const label = labelOf(wordings);
        return (
          <li
            key={first}
            className="piece absolute"
            style={{
              insetInlineStart: box.x,
              insetBlockStart: box.y,
              inlineSize: box.width,
              blockSize: box.height,
            }}
            data-piece={name}
            data-span={spanName(span)}
            data-at={span.from}
            data-branch-lit={isLit(lit, span) ? "" : undefined}
            tabIndex={name === stop ? 0 : -1}
            aria-describedby={descriptionId(id, span)}
          >
            {box.labelRows.map((row) => (
              <Fragment key={row.from}>
                <span
                  className="absolute text-note whitespace-nowrap text-ink-2"
                  style={{
                    insetInlineStart: row.x,
                    insetBlockStart: row.y,
                    lineHeight: `${metrics.labelRow}px`,
                  }}
                >
                  <Told inside>{label.slice(row.from, row.to).join(" ")}</Told>
                </span>{" "}
              </Fragment>
            ))}
            {words.length === 0 && (
              <StreamNothing
                gap={gap}
                at={{
                  insetInlineStart: metrics.inset,
                  insetBlockStart: box.labelRows.length * metrics.labelRow,
                  lineHeight: `${metrics.band}px`,
                }}
              />
            )}
            {box.rows.map((row) => (
              <StreamRow key={row.from} row={row} text={branch} wording={first} height={metrics.band} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** A branch without words: signed where it lacks what is expected there. */
function StreamNothing({ gap, at }: { readonly gap: MarkKind | null; readonly at: CSSProperties }) {
  const { t } = useTranslation();
  const { hidden } = useCollated();
  const nothing = (
    <span className="sr-only">
      <Told inside>{t("compare.collated.nothing")}</Told>
    </span>
  );
  if (gap === null || hidden.has(gap)) return nothing;
  return (
    <mark className="stream-word variant-nothing absolute" style={at} data-kind={gap}>
      <span aria-hidden>∅</span>
      {nothing}
    </mark>
  );
}
