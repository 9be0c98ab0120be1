import { memo, type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { type Filter, type OutletId, type Quote, quoteText, type Statement } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, statementAddress } from "@/parts/address";
import { cueClassLabels } from "@/parts/cue-class-labels";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { Button } from "@/ui/Button";
import { useNearing } from "@/ui/use-nearing";
import { usePrinting } from "@/ui/use-printing";
import { shownWhole, usePartings } from "./use-partings";

/** So many statements of a group are shown before the reader asks for all. */
const mostAtFirst = 8;

/**
 * The figures that disagree and the cues that weigh differently, over the whole story. It follows the filter after what
 * stands above it has.
 */
export function WhereTheyPart({ filter }: { readonly filter: Filter }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNearing(place);
  const shown = useDeferredValue(filter);
  return (
    <div ref={place} className="empty:-mt-14">
      {isNear && <Parting filter={shown} />}
    </div>
  );
}

const Parting = memo(function Parting({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const statements = useMemo(() => shownWhole(story, filter), [story, filter]);
  const parted = usePartings(story, statements);
  const figures = parted.flatMap(({ statement, figures }) => figures.map((each) => ({ statement, ...each })));
  const cues = parted
    .filter(({ cues }) => cues.length > 0)
    .toSorted((a, b) => reachOf(b.cues) - reachOf(a.cues));
  if (figures.length === 0 && cues.length === 0) return null;
  return (
    <section aria-labelledby="partings" className="flex flex-col gap-6">
      <h2 id="partings" className="text-heading font-semibold">
        {t("partings.title")}
      </h2>
      {figures.length > 0 && (
        <Group title={t("partings.figures")} help={t("partings.figuresHelp")}>
          {figures.map(({ statement, sides, relation }) => (
            <Row
              key={`${statement.id} ${sides[0]?.quote.start}`}
              statement={statement}
              filter={filter}
              note={t(`partings.${relation}`)}
            >
              {sides.map(({ outlet, quote }) => (
                <Side key={`${outlet} ${quote.start}`} outlet={outlet} quote={quote} />
              ))}
            </Row>
          ))}
        </Group>
      )}
      {cues.length > 0 && (
        <Group title={t("partings.cues")} help={t("partings.cuesHelp")}>
          {cues.map(({ statement, cues: sides }) => (
            <Row key={statement.id} statement={statement} filter={filter}>
              {sides.map(({ outlet, quote, class: cueClass }) => (
                <Side
                  key={`${outlet} ${quote.start}`}
                  outlet={outlet}
                  quote={quote}
                  what={t(cueClassLabels[cueClass])}
                />
              ))}
            </Row>
          ))}
        </Group>
      )}
    </section>
  );
});

/** How far apart the weakest and the strongest of some cues, in their order, are. */
function reachOf(cues: readonly { readonly strength: number }[]): number {
  return (cues.at(-1)?.strength ?? 0) - (cues[0]?.strength ?? 0);
}

interface GroupProps {
  readonly title: string;
  readonly help: string;
  readonly children: readonly ReactNode[];
}

function Group({ title, help, children }: GroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const rest = all || printing ? 0 : children.length - mostAtFirst;
  return (
    <section className="grid gap-x-8 gap-y-3 border-t-2 border-ink pt-3 lg:grid-cols-4">
      <div className="flex flex-col gap-1">
        <h3 className="text-ui font-semibold">{title}</h3>
        <p className="text-note text-ink-2">{help}</p>
      </div>
      <div className="flex flex-col items-start gap-2 lg:col-span-3">
        <ul className="flex w-full flex-col divide-y divide-rule">
          {rest > 0 ? children.slice(0, mostAtFirst) : children}
        </ul>
        {rest > 0 && (
          <Button onClick={() => setAll(true)}>{t("partings.all", { total: children.length })}</Button>
        )}
      </div>
    </section>
  );
}

interface RowProps {
  readonly statement: Statement;
  readonly filter: Filter;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A statement, the way to its comparison, and what each outlet has. */
function Row({ statement, filter, note, children }: RowProps) {
  const localised = useLocalised();
  const { story } = useStory();
  return (
    <li className="flex break-inside-avoid flex-col gap-2 py-4 first:pt-0">
      <p className="max-w-measure font-reading text-ui">
        <AddressLink
          address={statementAddress(story.id, statement.id, filter)}
          className="underline-offset-8 hover:underline"
        >
          <Told>{localised(statement.gloss)}</Told>
        </AddressLink>
        {note !== undefined && <span className="text-note text-ink-2">{` · ${note}`}</span>}
      </p>
      <ul className="flex flex-wrap gap-x-8 gap-y-2">{children}</ul>
    </li>
  );
}

interface SideProps {
  readonly outlet: OutletId;
  readonly quote: Quote;
  readonly what?: string;
}

/** What an outlet wrote, in its article's language. */
function Side({ outlet: id, quote, what }: SideProps) {
  const { article, outlet } = useStory();
  const source = article(quote.article);
  const publisher = outlet(id);
  if (source === null || publisher === null) return null;
  return (
    <li className="flex flex-col items-start">
      <bdi lang={source.lang} dir={source.dir} className="article-face text-lg leading-8 font-semibold">
        {quoteText(source, quote)}
      </bdi>
      <span className="text-note text-ink-2">
        <OutletName outlet={publisher} short />
        {what !== undefined && <span>{` · ${what}`}</span>}
      </span>
    </li>
  );
}
