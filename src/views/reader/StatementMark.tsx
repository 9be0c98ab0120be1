import type { ReactNode } from "react";
import { type Article, quoteText } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { type Address, AddressLink } from "@/parts/address";
import { inLane } from "@/parts/marks/in-lane";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import type { CountPiece, TextPiece } from "./line-pieces";
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
      style={inLane(mark.lane)}
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

interface MarkedTextProps extends MarkContext {
  readonly piece: TextPiece;
  readonly mark: Mark;
  readonly children: ReactNode;
}

/** Text that leads to the statement that it words. */
export function MarkedText({ piece, mark, children, ...context }: MarkedTextProps) {
  const nameOf = useMarkName();
  return (
    <MarkLink
      {...context}
      mark={mark}
      focusable={piece.begins}
      name={nameOf(mark, quoteText(context.article, piece), piece.begins)}
    >
      {children}
    </MarkLink>
  );
}

/** A count that cannot stand in its mark's own text: there another mark lies over it, or a word goes on. */
export function MarkCount({ piece, ...context }: MarkContext & { readonly piece: CountPiece }) {
  const nameOf = useMarkName();
  const { mark, alone } = piece;
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
