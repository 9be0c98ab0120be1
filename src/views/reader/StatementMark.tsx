import type { ReactNode } from "react";
import { type Article, quoteText } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { type Address, AddressLink, type Place } from "@/parts/address";
import type { OwnedPiece } from "@/parts/marked-text";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { Spoken } from "@/ui/Spoken";
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

/** What is said of a mark after its words: whose statement it is, how many outlets word it. */
function useSaidOf(): (mark: Mark, begins: boolean) => string {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { speaker } = useStory();
  return ({ statement, outlets }, begins) => {
    const who = speaker(statement.speaker);
    const name = who === null ? "" : localised(who.short);
    return begins
      ? t("reader.mark", { name, worded: t("reader.worded", { count: outlets }) })
      : t("reader.markContinued", { name });
  };
}

interface MarkLinkProps extends MarkContext {
  readonly mark: Mark;
  /** Whether it is read aloud. */
  readonly heard: boolean;
  /** Whether this link takes the focus for its mark. */
  readonly focusable: boolean;
  readonly children: ReactNode;
}

function MarkLink({ mark, heard, focusable, children, current, open, addressOf, onFocus }: MarkLinkProps) {
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
      {...(heard ? { "aria-haspopup": "dialog" } : { "aria-hidden": true })}
      aria-expanded={heard ? isOpen : undefined}
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
  const saidOf = useSaidOf();
  const { mark, begins } = piece;
  return (
    <MarkLink {...context} mark={mark} focusable={begins} heard>
      {children}
      <Spoken>{saidOf(mark, begins)}</Spoken>
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
  const saidOf = useSaidOf();
  const { article } = context;
  return (
    <MarkLink {...context} mark={mark} focusable={alone} heard={alone}>
      {alone && (
        <Spoken lang={article.lang}>{quoteText(article, mark.wording).replaceAll("\n", " ").trim()}</Spoken>
      )}
      {alone && <Spoken>{saidOf(mark, true)}</Spoken>}
      <Count outlets={mark.outlets} />
    </MarkLink>
  );
}
