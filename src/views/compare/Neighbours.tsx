import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Statement } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { buttonClass } from "@/ui/Button";

export interface NeighbourStatements {
  readonly previous: Statement | null;
  readonly next: Statement | null;
}

interface NeighboursProps extends NeighbourStatements {
  readonly address: StatementAddress;
}

const key = "rounded border border-rule px-1 font-sans text-note text-ink-2 max-md:hidden";

/** The statements before and after, within what the filter leaves: as two small links beside the heading. */
export function Neighbours({ address, previous, next }: NeighboursProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={t("compare.neighbours")} className="-mx-3 flex print:hidden">
      {previous !== null && (
        <AddressLink
          address={{ ...address, statement: previous.id }}
          aria-keyshortcuts="p"
          className={buttonClass("quiet")}
        >
          <ArrowLeft aria-hidden size={18} className="rtl:-scale-x-100" />
          <span>{t("action.previous")}</span>{" "}
          <span className="sr-only">
            <Told>{`· ${localised(previous.gloss)}`}</Told>
          </span>
          <span aria-hidden="true" className={key}>
            p
          </span>
        </AddressLink>
      )}
      {next !== null && (
        <AddressLink
          address={{ ...address, statement: next.id }}
          aria-keyshortcuts="n"
          className={buttonClass("quiet")}
        >
          <span aria-hidden="true" className={key}>
            n
          </span>
          <span>{t("action.next")}</span>{" "}
          <span className="sr-only">
            <Told>{`· ${localised(next.gloss)}`}</Told>
          </span>
          <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
        </AddressLink>
      )}
    </nav>
  );
}

/** The same at the foot of the page, where the next statement is told in full. */
export function ReadOn({ address, previous, next }: NeighboursProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const sides = [
    { statement: previous, label: t("compare.previous"), place: "" },
    { statement: next, label: t("compare.next"), place: "md:text-end" },
  ];
  return (
    <ul className="grid gap-x-12 border-t border-rule pt-4 md:grid-cols-2 print:hidden">
      {sides.map(({ statement, label, place }) => (
        <li key={label} className={place}>
          {statement !== null && (
            <AddressLink
              address={{ ...address, statement: statement.id }}
              className="group block py-3 text-note text-ink-2"
            >
              <span>{label}</span>
              <span className="block font-reading text-heading text-ink decoration-rule underline-offset-8 group-hover:underline">
                <Told>{localised(statement.gloss)}</Told>
              </span>
            </AddressLink>
          )}
        </li>
      ))}
    </ul>
  );
}
