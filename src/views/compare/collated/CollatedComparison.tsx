import { type ReactNode, useMemo } from "react";
import { Told, useTranslation } from "@/i18n";
import { type StatementAddress, useGo } from "@/parts/address";
import { nameForms, useCollation } from "@/parts/collation";
import { useStory } from "@/parts/StoryContext";
import { usePrinting } from "@/ui/use-printing";
import { wordingsAtOnce, wordingsToCollate } from "../model/collated-wordings";
import type { OutletColumn } from "../model/comparison";
import { AlignedTable } from "./AlignedTable";
import { CollatedBlock } from "./CollatedBlock";
import { hasSentence, useCollated } from "./CollatedContext";
import { Controls } from "./Controls";
import { Difference } from "./Difference";
import { Legend } from "./Legend";
import { OfStatement } from "./OfStatement";
import { Stream } from "./Stream";
import { WordingSentence } from "./WordingSentence";

interface CollatedComparisonProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
  /** The columns, which show their wordings through `WordingWords`. */
  readonly children: ReactNode;
}

/** Says where there are too many wordings for all to be compared. Of an approximate collation `Difference` says so. */
function Bounds({ collated, of }: { readonly collated: number; readonly of: number }) {
  const { t } = useTranslation();
  if (collated === of) return null;
  return (
    <p className="max-w-measure pb-3 text-note text-ink-2">{t("compare.collated.some", { collated, of })}</p>
  );
}

/** What sets each wording apart, as a list: for where the wordings themselves are not in columns. */
function Sentences() {
  const { t } = useTranslation();
  const view = useCollated();
  const { wordings, labels } = view;
  return (
    <dl aria-label={t("compare.collated.sentences")} className="grid gap-x-8 gap-y-3 py-4 md:grid-cols-2">
      {wordings.map(
        ({ key }, wording) =>
          hasSentence(view, wording) && (
            <div key={key} className="max-w-measure">
              <dt className="text-note font-semibold">
                <Told>{labels[wording] ?? ""}</Told>
              </dt>
              <dd className="text-ui text-ink-2">
                <WordingSentence wording={wording} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Sets the wordings of the columns beside one another, word by word, in the view that the address asks for. */
export function CollatedComparison({ address, columns, children }: CollatedComparisonProps) {
  const { t } = useTranslation();
  const go = useGo();
  const { story } = useStory();
  const every = useMemo(() => wordingsToCollate(columns, address.all), [columns, address.all]);
  const wordings = useMemo(
    () => wordingsAtOnce(every, [address.base, address.outlet]),
    [every, address.base, address.outlet],
  );
  const texts = wordings.map(({ text }) => text);
  const collation = useCollation(texts, nameForms(story));
  // On paper nothing scrolls or lights up, and the columns hold everything.
  const view = usePrinting() ? "columns" : address.view;
  const show = (next: StatementAddress) => go(next, { keepScroll: true });

  if (wordings.length < 2) {
    return (
      <>
        {wordings.length === 1 && <p className="pb-3 text-note text-ink-2">{t("compare.collated.alone")}</p>}
        {children}
        <OfStatement statement={address.statement} />
      </>
    );
  }
  const controls = <Controls address={address} columns={columns} onAddress={show} />;
  if (collation === null) {
    return (
      <>
        {controls}
        <p role="status" className="py-2 text-note text-ink-2">
          {t("compare.collated.waiting")}
        </p>
        {children}
      </>
    );
  }
  return (
    <CollatedBlock
      collation={collation}
      wordings={wordings}
      bounded={wordings.length < every.length}
      base={address.base}
      statement={address.statement}
      hidden={address.hidden}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pb-3">
        {controls}
        <Legend
          view={view}
          onHidden={(hidden) => go({ ...address, hidden }, { keepScroll: true, replace: true })}
        />
      </div>
      <Bounds collated={wordings.length} of={every.length} />
      {view === "columns" && children}
      {view === "aligned" && <AlignedTable />}
      {view === "stream" && <Stream />}
      {view !== "columns" && <Sentences />}
      <OfStatement statement={address.statement} />
      <Difference />
    </CollatedBlock>
  );
}
