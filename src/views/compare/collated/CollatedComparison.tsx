import { type ReactNode, useMemo, useState } from "react";
import type { OriginalPassage } from "@/corpus/original";
import { Told, useFormat, useTranslation } from "@/i18n";
import { type CollationView, type StatementAddress, useGo } from "@/parts/address";
import { nameForms, useCollation } from "@/parts/collation";
import { useStory } from "@/parts/StoryContext";
import { usePrinting } from "@/ui/use-printing";
import {
  countOutletWordings,
  passageAsBase,
  withOriginal,
  wordingsAtOnce,
  wordingsToCollate,
} from "../model/collated-wordings";
import type { OutletColumn } from "../model/comparison";
import { canStream, shareOfWords } from "../model/stream";
import { ReferenceHint } from "../rows/ReferenceHint";
import { AlignedTable } from "./AlignedTable";
import { CollatedBlock } from "./CollatedBlock";
import { hasSentence, useCollated } from "./CollatedContext";
import { Controls } from "./Controls";
import { Difference } from "./Difference";
import { KeyToMarks } from "./KeyToMarks";
import { Legend, PrintedLegend } from "./Legend";
import { isChosen, Options } from "./Options";
import { Stream } from "./Stream";
import { WordingSentence } from "./WordingSentence";

interface CollatedComparisonProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
  /** What the story's originals have of the statement; null while it is looked up. */
  readonly passages: readonly OriginalPassage[] | null;
  /** Whether what is told of the statement is there; see `useFindingsKnown`. */
  readonly known: boolean;
  /** The rows, which show their wordings through `WordingWords`. */
  readonly children: ReactNode;
}

/** What stands above the comparison: how to choose the reference, and the options, which take a line of their own when open. */
const bar = "flex flex-wrap items-start justify-between gap-x-8 gap-y-1 pb-2 print:hidden";

/** Says where there are too many wordings for all to be compared. Of an approximate collation `Difference` says so. */
function Bounds({ collated, of }: { readonly collated: number; readonly of: number }) {
  const { t } = useTranslation();
  if (collated === of) return null;
  return (
    <p className="max-w-measure pb-3 text-note text-ink-2">{t("compare.collated.some", { collated, of })}</p>
  );
}

/** Says why there is no stream of these wordings, and that their rows stand in its place. */
function NoStream({ share }: { readonly share: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p role="status" className="max-w-measure border-s-4 border-rubric ps-3 text-ui">
      {t("compare.collated.noStream", { share: format.percent(share) })}
    </p>
  );
}

/** What sets each wording apart, as a list: for where the wordings do not stand in rows of their own. */
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

/** Sets the wordings of the outlets beside one another, word by word, in the view that the address asks for. */
export function CollatedComparison(props: CollatedComparisonProps) {
  const { address, columns, passages, known, children } = props;
  const { t } = useTranslation();
  const go = useGo();
  const { story } = useStory();
  const passage = passageAsBase(passages, address.base);
  const every = useMemo(
    () => withOriginal(passage, wordingsToCollate(columns, address.all)),
    [passage, columns, address.all],
  );
  const wordings = useMemo(
    () => wordingsAtOnce(every, [address.base, address.outlet]),
    [every, address.base, address.outlet],
  );
  const [isOpen, setOpen] = useState(isChosen(address));
  const texts = wordings.map(({ text }) => text);
  const collation = useCollation(texts, nameForms(story));
  // On paper nothing lights up, and the rows hold everything.
  const asked = usePrinting() ? "rows" : address.view;
  const show = (next: StatementAddress) => go(next, { keepScroll: true });

  if (wordings.length < 2) {
    return (
      <>
        {wordings.length === 1 && <p className="pb-3 text-note text-ink-2">{t("compare.collated.alone")}</p>}
        <ReferenceHint address={address} columns={columns} passages={passages} />
        {children}
        <KeyToMarks />
      </>
    );
  }
  const hintIn = (shown: CollationView) =>
    shown === "rows" ? <ReferenceHint address={address} columns={columns} passages={passages} /> : <span />;
  const controls = <Controls address={address} columns={columns} passages={passages} onAddress={show} />;
  if (collation === null) {
    return (
      <>
        <div className={bar}>
          {hintIn(asked)}
          <Options open={isOpen} onOpen={setOpen}>
            {controls}
          </Options>
        </div>
        <p role="status" className="py-2 text-note text-ink-2">
          {t("compare.collated.waiting")}
        </p>
        {children}
      </>
    );
  }
  const noStream = asked === "stream" && !canStream(collation);
  const view = noStream ? "rows" : asked;
  return (
    <CollatedBlock
      collation={collation}
      wordings={wordings}
      bounded={wordings.length < every.length}
      base={address.base}
      statement={address.statement}
      known={known}
      hidden={address.hidden}
      view={view}
    >
      <div className={bar}>
        {hintIn(view)}
        <Options open={isOpen} onOpen={setOpen}>
          {controls}
          <Legend
            view={view}
            onHidden={(hidden) => go({ ...address, hidden }, { keepScroll: true, replace: true })}
          />
        </Options>
      </div>
      <Bounds collated={countOutletWordings(wordings)} of={countOutletWordings(every)} />
      {noStream && <NoStream share={shareOfWords(collation)} />}
      {view === "rows" && children}
      {view === "aligned" && <AlignedTable />}
      {view === "stream" && <Stream />}
      <PrintedLegend view={view} />
      {view !== "rows" && <Sentences />}
      <Difference />
      <KeyToMarks />
    </CollatedBlock>
  );
}
