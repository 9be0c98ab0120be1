import { memo, type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { type Filter, type OutletId, type Quote, quoteText, type Statement, wordingAround } from "@/corpus";
import type { Finding, FindingOf, FindingSide, FindingType, StatementFinding } from "@/corpus/findings/types";
import { Told, useTranslation } from "@/i18n";
import { type AboutPart, AddressLink, statementAddress } from "@/parts/address";
import { cueClassLabels } from "@/parts/cue-class-labels";
import { EnglishLine } from "@/parts/EnglishLine";
import { type ClauseTools, findingClause, statementSentence } from "@/parts/findings/finding-clause";
import { useClauseTools } from "@/parts/findings/use-clause-tools";
import { HelpLink } from "@/parts/HelpLink";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { Button } from "@/ui/Button";
import { useAtRest } from "@/ui/use-at-rest";
import { useNearing } from "@/ui/use-nearing";
import { usePrinting } from "@/ui/use-printing";
import { shownWhole, useFindings } from "./use-findings";

/** Where the whole list stands. */
export const allDifferences = "all-differences";

/** So many statements of a group are shown before the reader asks for all. */
const mostAtFirst = 8;

/**
 * How the outlets differ over the whole story, the gravest first: figures, names, verbs, and what one alone says or leaves
 * out. It follows the filter after what
 * stands above it has.
 */
export function WhereTheyPart({ filter }: { readonly filter: Filter }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNearing(place);
  // Paper is laid out in the moment in which it is asked for, when there is no time left to find anything.
  const isAtRest = useAtRest();
  const shown = useDeferredValue(filter);
  return (
    <div ref={place} id={allDifferences} className="empty:-mt-14">
      {(isNear || isAtRest) && <Parting filter={shown} />}
    </div>
  );
}

/** The findings of some types, narrowed to them. */
function ofTypes<Type extends FindingType>(found: readonly StatementFinding[], ...types: readonly Type[]) {
  const isOf = (finding: Finding): finding is FindingOf<Type> => types.some((type) => type === finding.type);
  return found.flatMap(({ statement, finding }) => (isOf(finding) ? [{ statement, finding }] : []));
}

const keyOf = ({ statement, finding }: StatementFinding) =>
  `${statement.id} ${finding.type} ${finding.sides.map(({ quote }) => `${quote.article} ${quote.start}`).join(" ")}`;

const Parting = memo(function Parting({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const statements = useMemo(() => shownWhole(story, filter), [story, filter]);
  const found = useFindings(story, statements);
  const tools = useClauseTools(null);
  const { meaningOf } = tools;
  const figures = ofTypes(found, "figure", "rounded");
  const names = ofTypes(found, "wrongName", "otherName");
  const verbs = ofTypes(found, "distance", "cue");
  const said = ofTypes(found, "polarity", "alone", "leftOut", "sharedBySome", "reported");
  if (figures.length + names.length + verbs.length + said.length === 0) return null;
  return (
    <section aria-labelledby="partings" className="flex flex-col gap-6">
      <h2 id="partings" className="text-heading font-semibold">
        {t("partings.title")}
      </h2>
      <Group title={t("partings.figures")} help={t("partings.figuresHelp")}>
        {figures.map((each) => (
          <Row
            key={keyOf(each)}
            statement={each.statement}
            filter={filter}
            note={t(each.finding.type === "figure" ? "partings.different" : "partings.rounded")}
          >
            <Sides statement={each.statement} sides={each.finding.sides} />
          </Row>
        ))}
      </Group>
      <Group title={t("partings.names")} help={t("partings.namesHelp")}>
        {names.map((each) => (
          <Row
            key={keyOf(each)}
            statement={each.statement}
            filter={filter}
            note={tools.nameOf(each.finding.name)}
          >
            <Sides statement={each.statement} sides={each.finding.sides} />
          </Row>
        ))}
      </Group>
      <Group title={t("partings.cues")} help={t("partings.cuesHelp")} about="verbs">
        {verbs.map((each) => (
          <Row key={keyOf(each)} statement={each.statement} filter={filter}>
            {each.finding.type === "cue" ? (
              each.finding.sides.map((side) => (
                <Side
                  key={side.outlet}
                  {...side}
                  statement={null}
                  meaning={meaningOf(side.lemma)}
                  what={t(cueClassLabels[side.class])}
                />
              ))
            ) : (
              <Sides statement={each.statement} sides={each.finding.sides} what={t("partings.distance")} />
            )}
          </Row>
        ))}
      </Group>
      <Group title={t("partings.said")} help={t("partings.saidHelp")}>
        {said.map((each) => (
          <Row key={keyOf(each)} statement={each.statement} filter={filter}>
            <Clauses statement={each.statement} finding={each.finding} tools={tools} />
          </Row>
        ))}
      </Group>
    </section>
  );
});

/** What each outlet wrote. */
function Sides({
  statement,
  sides,
  what,
}: {
  readonly statement: Statement;
  readonly sides: readonly FindingSide[];
  readonly what?: string | undefined;
}) {
  return sides.map(({ outlet, quote }) => (
    <Side key={`${outlet} ${quote.start}`} statement={statement} outlet={outlet} quote={quote} what={what} />
  ));
}

interface ClausesProps {
  readonly statement: Statement;
  readonly finding: Finding;
  readonly tools: ClauseTools;
}

/** What a finding says, in a sentence, or in one for each outlet that it is about. */
function Clauses({ statement, finding, tools }: ClausesProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const english = finding.sides.map(({ quote }) => (
    <EnglishLine key={`${quote.article} ${quote.start}`} wording={wordingAround(statement, quote) ?? {}} />
  ));
  const sentence = statementSentence(finding, tools);
  if (sentence !== null) {
    return (
      <li className="max-w-measure text-ui text-ink-2 print:text-note">
        <Told>{t("finding.ofAll", { sentence })}</Told>
        {english}
      </li>
    );
  }
  return story.outlets.flatMap(({ id }) => {
    const clause = findingClause(finding, id, tools);
    return clause === null ? (
      []
    ) : (
      <li key={id} className="max-w-measure text-ui text-ink-2 print:text-note">
        <Told>{t("finding.about", { outlet: tools.outletName(id), clause })}</Told>
        {english}
      </li>
    );
  });
}

interface GroupProps {
  readonly title: string;
  readonly help: string;
  /** Where the page about the app says more. */
  readonly about?: AboutPart;
  readonly children: readonly ReactNode[];
}

function Group({ title, help, about, children }: GroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const rest = all || printing ? 0 : children.length - mostAtFirst;
  if (children.length === 0) return null;
  return (
    <section className="grid gap-x-8 gap-y-3 border-t-2 border-ink pt-3 lg:grid-cols-4">
      <div className="flex flex-col gap-1">
        <h3 className="text-ui font-semibold">{title}</h3>
        <p className="text-note text-ink-2">{help}</p>
        {about !== undefined && (
          <p>
            <HelpLink part={about} />
          </p>
        )}
      </div>
      <div className="flex flex-col items-start gap-2 lg:col-span-3">
        <ul className="flex w-full flex-col divide-y divide-rule print:block print:columns-2 print:gap-x-8">
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
    <li className="flex break-inside-avoid flex-col gap-2 py-4 first:pt-0 print:gap-0.5 print:py-1.5">
      <p className="max-w-measure font-reading text-ui print:text-note">
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
  /** The statement whose wording holds the quote; null where its English is of no help. */
  readonly statement: Statement | null;
  /** What the quoted verb means, where the interface speaks another language. */
  readonly meaning?: string | null;
  readonly what?: string | undefined;
}

/** What an outlet wrote, in its article's language, and below it in the interface's where there is that. */
function Side({ outlet: id, quote, statement, meaning = null, what }: SideProps) {
  const { article, outlet } = useStory();
  const source = article(quote.article);
  const publisher = outlet(id);
  if (source === null || publisher === null) return null;
  return (
    <li className="flex flex-col items-start">
      <bdi
        lang={source.lang}
        dir={source.dir}
        className="article-face text-lg leading-8 font-semibold print:text-ui print:leading-6"
      >
        {quoteText(source, quote)}
      </bdi>
      {meaning !== null && <span className="text-ui">{`‘${meaning}’`}</span>}
      {statement !== null && <EnglishLine wording={wordingAround(statement, quote) ?? {}} />}
      <span className="text-note text-ink-2">
        <OutletName outlet={publisher} short />
        {what !== undefined && <span>{` · ${what}`}</span>}
      </span>
    </li>
  );
}
