import type { ReactNode } from "react";
import { type Article, quoteText } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { type Address, AddressLink, type Place } from "@/parts/address";
import type { OwnedPiece } from "@/parts/marked-text";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { loadPanel } from "./load-panel";
import type { Mark } from "./marks";

/** What the marks of a text share. */
export interface MarkContext {
  readonly article: Article;
  /** The key of the mark where the reader is. */
  readonly current: string | null;
  /** The key of the mark whose panel is open. */
  readonly open: string | null;
  readonly addressOf: (mark: Mark) => Address;
  readonly onFocus: (mark: Mark) => void;
}

export function Count({ outlets }: { readonly outlets: number }) {
  const format = useFormat();
  return <span aria-hidden="true" className="statement-count" data-count={format.number(outlets)} />;
}

/** What a mark is called when it is read aloud: its words, whose statement it is, how many outlets word it. */
function useMarkName(): (mark: Mark, words: string, begins: boolean) => string {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { speaker } = useStory();
  return ({ statement, outlets }, words, begins) => {
    const who = speaker(statement.speaker);
    const name = who === null ? "" : localised(who.short);
    const spoken = words.replaceAll("\n", " ").trim();
    return begins
      ? t("reader.mark", { words: spoken, name, worded: t("reader.worded", { count: outlets }) })
      : t("reader.markContinued", { words: spoken, name });
  };
}

interface MarkLinkProps extends MarkContext {
  readonly mark: Mark;
  readonly name: string | null;
  /** Whether this link takes the focus for its mark. */
  readonly focusable: boolean;
  readonly children: ReactNode;
}

function MarkLink({ mark, name, focusable, children, current, open, addressOf, onFocus }: MarkLinkProps) {
  const { story } = useStory();
  const isOpen = open === mark.key;
  return (
    <AddressLink
      address={addressOf(mark)}
      replace={open !== null}
      keepScroll
      className="statement"
      data-tone={toneOf(story, mark.statement.speaker)}
      data-current={current === mark.key ? "" : undefined}
      data-mark={focusable ? mark.key : undefined}
      {...(name === null ? { "aria-hidden": true } : { "aria-label": name, "aria-haspopup": "dialog" })}
      aria-expanded={name === null ? undefined : isOpen}
      tabIndex={focusable ? undefined : -1}
      onFocus={() => {
        void loadPanel();
        onFocus(mark);
      }}
      onMouseEnter={() => void loadPanel()}
    >
      {children}
    </AddressLink>
  );
}

interface MarkWordsProps extends MarkContext {
  readonly piece: OwnedPiece<Mark, Place, Mark>;
  readonly children: ReactNode;
}

/** Words that lead to the statement that they word. */
export function MarkWords({ piece, children, ...context }: MarkWordsProps) {
  const nameOf = useMarkName();
  const { mark, begins, start, end } = piece;
  // The mark's own words, where its first or last word is its own in part.
  const own = { start: Math.max(start, mark.wording.start), end: Math.min(end, mark.wording.end) };
  return (
    <MarkLink
      {...context}
      mark={mark}
      focusable={begins}
      name={nameOf(mark, quoteText(context.article, own), begins)}
    >
      {children}
    </MarkLink>
  );
}

interface MarkCountProps extends MarkContext {
  readonly mark: Mark;
  /** True where no text is the mark's own, so that the count alone leads to it. */
  readonly alone: boolean;
}

/** A count that cannot stand among its mark's own words: there they are another's. */
export function MarkCount({ mark, alone, ...context }: MarkCountProps) {
  const nameOf = useMarkName();
  return (
    <MarkLink
      {...context}
      mark={mark}
      focusable={alone}
      name={alone ? nameOf(mark, quoteText(context.article, mark.wording), true) : null}
    >
      <Count outlets={mark.outlets} />
    </MarkLink>
  );
}
