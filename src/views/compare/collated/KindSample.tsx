import { useTranslation } from "@/i18n";
import { kindLabels, type MarkKind } from "../model/kinds";
import { Mark } from "./Mark";

/** A kind's name in its own mark; struck out where it is hidden. */
export function KindSample({ kind, shown }: { readonly kind: MarkKind; readonly shown: boolean }) {
  const { t } = useTranslation();
  const name = t(kindLabels[kind]);
  if (!shown) return <s className="decoration-ink-2">{name}</s>;
  return (
    <span className="text-ink">
      {kind === "omission" ? (
        <>
          <span className="variant-gap" data-kind={kind} />
          <span>{name}</span>
        </>
      ) : (
        <Mark kind={kind} words={name} />
      )}
    </span>
  );
}
