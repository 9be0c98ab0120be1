import "@/parts/marks/statement-lines.css";
import "./reader.css";
import { useRouter } from "@tanstack/react-router";
import { lazy, useRef, useState } from "react";
import { type Article, emptyFilter, isFiltered, narrow, wordingsIn } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type ArticleAddress, useArrival, useGo, useHref } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { Guarded } from "@/parts/Guarded";
import { KeyList, screenKeys } from "@/parts/keys";
import { PrintedFrom } from "@/parts/PrintedFrom";
import { useStory } from "@/parts/StoryContext";
import { usePageTitle } from "@/parts/use-page-title";
import { changeSettings, useSettings } from "@/shelf";
import { FootBar } from "@/ui/FootBar";
import { useStepKeys } from "@/ui/use-step-keys";
import { ArticleFoot } from "./ArticleFoot";
import { ArticleHead, useArticleTitle } from "./ArticleHead";
import { ArticleSwitcher } from "./ArticleSwitcher";
import { ArticleText } from "./ArticleText";
import { loadPanel } from "./load-panel";
import { MarkedLine } from "./MarkedLine";
import { addressOfMark, marksIn, openMark, readerPieces } from "./marks";
import { Resumed } from "./Resumed";
import { SpeakerKey } from "./SpeakerKey";
import type { MarkContext } from "./StatementMark";
import { StatementSteps } from "./StatementSteps";
import { usePlaces } from "./use-places";
import { useReadingPosition } from "./use-reading-position";
import { useStatementSteps } from "./use-statement-steps";

/**
 * Closes the panel as Back would, where Back leads to this very page without it, so that closing leaves no
 * entry behind in the history; else in place. The text stays where it is scrolled to either way.
 */
function useClosePanel(address: ArticleAddress): () => void {
  const router = useRouter();
  const go = useGo();
  const closed: ArticleAddress = { ...address, statement: null, at: null };
  const href = useHref()(closed);
  const lastClosed = useRef<{ readonly index: number; readonly href: string }>(null);
  const scrolledTo = useRef<number>(null);
  const index = () => router.history.location.state.__TSR_index;

  useArrival(() => {
    if (address.statement === null) lastClosed.current = { index: index(), href };
    if (scrolledTo.current !== null) window.scrollTo({ top: scrolledTo.current, behavior: "instant" });
    scrolledTo.current = null;
  });

  return () => {
    if (lastClosed.current?.index === index() - 1 && lastClosed.current.href === href) {
      scrolledTo.current = window.scrollY;
      router.history.back();
    } else go(closed, { replace: true, keepScroll: true });
  };
}

const StatementPanel = lazy(loadPanel);

interface FilterNoteProps {
  /** How many wordings of this article the filter leaves unmarked. */
  readonly hidden: number;
  /** Whether the filter shows other outlets than the one that published this article. */
  readonly outside: boolean;
  readonly onLift: () => void;
}

/** What the filter keeps from being marked in this article, and the way to lift it. */
function FilterNote({ hidden, outside, onLift }: FilterNoteProps) {
  const { t } = useTranslation();
  if (hidden === 0 && !outside) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-s-2 border-rubric ps-3 text-note text-ink-2 print:hidden">
      {outside && <span>{t("reader.outsideFilter")}</span>}
      {hidden > 0 && (
        <span>{t("reader.hidden", { wordings: t("counted.wordings", { count: hidden }) })}</span>
      )}
      <button
        type="button"
        className="min-h-8 font-semibold text-ink underline underline-offset-4"
        onClick={onLift}
      >
        {t("reader.showHidden")}
      </button>
    </p>
  );
}

/** On a desk: the keys that lead through the statements, and the way to turn them off. */
function KeyHelp() {
  const { t } = useTranslation();
  const { letterKeys: enabled } = useSettings();
  return (
    <section aria-label={t("reader.keys")} className="hidden text-note text-ink-2 lg:block print:hidden">
      {enabled && <KeyList meanings={screenKeys.article} letters />}
      <button
        type="button"
        aria-pressed={!enabled}
        className="mt-1 min-h-8 underline decoration-rule underline-offset-4 hover:text-ink"
        onClick={() => changeSettings({ letterKeys: !enabled })}
      >
        {t("reader.keysOff")}
      </button>
    </section>
  );
}

interface ReaderViewProps {
  readonly article: Article;
  readonly address: ArticleAddress;
}

/** One article as a page to read, its statements marked where they stand. */
export function ReaderView({ article, address }: ReaderViewProps) {
  const { t } = useTranslation();
  const go = useGo();
  const { story, outletOf, statement: statementOf } = useStory();
  const { filter } = address;
  const root = useRef<HTMLElement>(null);
  const narrowed = narrow(story, filter);
  const shown = narrowed.statements;
  const marks = marksIn(story, shown, article.id, address.statement);
  const opened = openMark(marks, address);
  const statement = address.statement === null ? null : statementOf(address.statement);
  const [announcement, announce] = useState("");
  const { current, position, moveTo, step } = useStatementSteps(address, marks, root, announce);
  const { resumed, resume, startOver } = useReadingPosition(story.id, article, root);
  const { showOpened } = usePlaces({ article, address, opened, root, resume, announce });
  const close = useClosePanel(address);
  const hidden = wordingsIn(story.statements, article.id).length - wordingsIn(shown, article.id).length;
  useStepKeys(useSettings().letterKeys, (direction) => step(direction, true));

  const outlet = outletOf(article.id);
  const titleOf = useArticleTitle();
  usePageTitle(outlet === null ? "" : titleOf(article, outlet));
  if (outlet === null) return null;

  const context: MarkContext = {
    article,
    current: current?.key ?? null,
    open: opened?.key ?? null,
    addressOf: (mark) => addressOfMark(address, marks, mark),
    onFocus: moveTo,
  };
  const isMarkItself =
    opened !== null && opened.wording.start === address.at?.start && opened.wording.end === address.at.end;
  const pieces = readerPieces(article, marks, isMarkItself ? null : address.at);
  const opening = article.lines[0];
  const headline =
    opening?.kind === "headline"
      ? { line: opening, content: <MarkedLine {...context} pieces={pieces[0] ?? []} /> }
      : null;
  const lift = () => go({ ...address, filter: emptyFilter }, { keepScroll: true });
  const steps = { position, of: marks.length };

  return (
    <div className="reader mx-auto max-w-page px-4 md:px-8" data-panel={statement === null ? undefined : ""}>
      <Resumed shown={resumed} onStartOver={startOver} />
      <ArticleSwitcher article={article} filter={filter} />
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <article ref={root} data-article={article.id} className="reader-page pt-5 md:pt-12">
        <div className="flex flex-col gap-6">
          <ArticleHead article={article} outlet={outlet} headline={headline} />
          {shown.length === 0 && isFiltered(filter) ? (
            <NothingLeft
              story={story}
              filter={filter}
              onFilter={(next) => go({ ...address, filter: next })}
            />
          ) : (
            <FilterNote hidden={hidden} outside={!narrowed.articles.includes(article)} onLift={lift} />
          )}
        </div>
        <aside aria-label={t("reader.aside")} className="reader-aside">
          <div className="flex flex-col gap-6 lg:sticky lg:top-8">
            <SpeakerKey marks={marks} />
            {marks.length > 0 && (
              <FootBar narrowOnly>
                <StatementSteps {...steps} onStep={(direction) => step(direction, false)} />
              </FootBar>
            )}
            {marks.length > 0 && <KeyHelp />}
          </div>
        </aside>
        <ArticleText article={article} pieces={pieces} context={context} />
        <ArticleFoot article={article} filter={filter} />
        <PrintedFrom address={address} />
      </article>
      {statement !== null && (
        <Guarded onClose={close}>
          <StatementPanel
            statement={statement}
            article={article}
            address={address}
            mark={opened}
            {...steps}
            onStep={(direction) => step(direction, false)}
            onClose={close}
            onShown={showOpened}
          />
        </Guarded>
      )}
    </div>
  );
}
