import "./compare-foot.css";
import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Statement } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress, useHref } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { FootBar } from "@/ui/FootBar";
import type { NeighbourStatements } from "./Neighbours";
import { ShareButton } from "./share/ShareButton";

interface CompareFootProps extends NeighbourStatements {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

const look = "inline-flex min-h-12 min-w-0 flex-1 items-center justify-center gap-2 px-2 text-ui text-ink";

/** On a phone, at the foot of the window for as long as the page is read: the statement before, sharing, the next. */
export function CompareFoot({ statement, address, previous, next }: CompareFootProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const href = useHref()(address);
  return (
    <div className="compare-foot md:hidden print:hidden">
      <FootBar>
        <nav aria-label={t("compare.foot")} className="flex w-full">
          {previous === null ? (
            <span className={look} />
          ) : (
            <AddressLink address={{ ...address, statement: previous.id }} className={look}>
              <ArrowLeft aria-hidden size={18} className="shrink-0 rtl:-scale-x-100" />
              <span>{t("action.previous")}</span>{" "}
              <span className="sr-only">
                <Told>{`· ${localised(previous.gloss)}`}</Told>
              </span>
            </AddressLink>
          )}
          <ShareButton key={href} statement={statement} address={address} place="foot" className={look} />
          {next === null ? (
            <span className={look} />
          ) : (
            <AddressLink address={{ ...address, statement: next.id }} className={look}>
              <span>{t("action.next")}</span>{" "}
              <span className="sr-only">
                <Told>{`· ${localised(next.gloss)}`}</Told>
              </span>
              <ArrowRight aria-hidden size={18} className="shrink-0 rtl:-scale-x-100" />
            </AddressLink>
          )}
        </nav>
      </FootBar>
    </div>
  );
}
