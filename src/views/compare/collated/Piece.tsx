import { useTranslation } from "@/i18n";
import type { VariantKind } from "@/text";
import { useCollated, useLitPlaces } from "./CollatedContext";
import type { Fragment } from "./fragments";
import { kindLabels } from "./kind-labels";
import { isLit } from "./lit-spans";
import { Mark } from "./Mark";
import { isMarked } from "./marked";
import { descriptionId, pieceName, spanName } from "./piece-names";

interface PieceProps {
  readonly wording: number;
  readonly fragment: Fragment;
  /** The name of the piece of its group that the Tab key stops at. */
  readonly stop: string | null;
  /** The column that it stands in, where one place takes several pieces. */
  readonly column?: number;
  /** True inside a larger piece: marked, but nothing to stop at or to light up by itself. */
  readonly still?: boolean;
}

/** What is marked of a fragment's words, letter by letter as they stand; their joins are left alone. */
function Words({ wording, fragment }: Pick<PieceProps, "wording" | "fragment">) {
  const { collated, hidden } = useCollated();
  const text = collated.collation.texts[wording] ?? "";
  return fragment.parts.map(({ start, end, kind, continued = false }) => {
    const words = text.slice(start, end);
    if (kind === null || hidden.has(kind)) return words;
    return <Mark key={start} kind={kind} words={words} continued={continued} />;
  });
}

/** The sign of what is missing. It is drawn, so that it is never copied along with the words. */
function Gap({ kind }: { readonly kind: VariantKind }) {
  const { t } = useTranslation();
  return (
    <span className="variant-gap" data-kind={kind}>
      <span className="sr-only select-none">{t(kindLabels[kind])}</span>
    </span>
  );
}

/** One fragment of a wording, marked by kind. Marked ones can be stopped at, and light up with their counterparts. */
export function Piece({ wording, fragment, stop, column, still = false }: PieceProps) {
  const { collated, hidden, id } = useCollated();
  const { lit } = useLitPlaces();
  const { span, gap } = fragment;
  if (span === null) return (collated.collation.texts[wording] ?? "").slice(fragment.start, fragment.end);
  if (still) return <Words wording={wording} fragment={fragment} />;
  const at = column ?? span.from;
  const shared = {
    "data-span": spanName(span),
    "data-lit": isLit(lit, span) ? "" : undefined,
  };
  if (!isMarked(fragment, hidden)) {
    return gap === null ? (
      <span className="piece" {...shared}>
        <Words wording={wording} fragment={fragment} />
      </span>
    ) : null;
  }
  const name = pieceName(wording, at);
  return (
    <mark
      className="piece"
      {...shared}
      data-piece={name}
      data-at={at}
      tabIndex={name === stop ? 0 : -1}
      aria-describedby={descriptionId(id, span)}
    >
      {gap === null ? <Words wording={wording} fragment={fragment} /> : <Gap kind={gap} />}
    </mark>
  );
}
