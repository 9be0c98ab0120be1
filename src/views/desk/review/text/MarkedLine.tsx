import type { ReactNode } from "react";
import { type Article, quoteText } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { inLane } from "@/parts/marks/in-lane";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { useDesk } from "../DeskContext";
import { type DeskMark, isFound } from "../marks";
import type { DeskPiece } from "../pieces";

/** What the marks of an article share. */
export interface DeskMarkContext {
  readonly article: Article;
  /** The mark that the Tab key reaches: one for the whole text, from which the others are reached by n and p. */
  readonly reachable: string | null;
  readonly chosen: string | null;
  readonly onChoose: (mark: DeskMark) => void;
}

function Words({ piece, article }: { readonly piece: DeskPiece; readonly article: Article }): ReactNode {
  return piece.runs.map(({ start, end, picked }) => {
    const words = article.text.slice(start, end);
    return picked ? (
      <span key={start} className="desk-picked">
        {words}
      </span>
    ) : (
      words
    );
  });
}

/** Draws the lines of the marks that lie around some text, the outermost first. */
function UnderLines({
  marks,
  children,
}: {
  readonly marks: readonly DeskMark[];
  readonly children: ReactNode;
}) {
  const { story } = useDesk();
  const [outermost, ...others] = marks;
  if (outermost === undefined) return children;
  return (
    <span
      className="statement-line"
      data-tone={toneOf(story, outermost.statement.speaker)}
      style={inLane(outermost.lane)}
    >
      <UnderLines marks={others}>{children}</UnderLines>
    </span>
  );
}

interface MarkLinkProps extends DeskMarkContext {
  readonly mark: DeskMark;
  readonly piece: DeskPiece;
  readonly children: ReactNode;
}

function MarkLink({ mark, piece, article, reachable, chosen, onChoose, children }: MarkLinkProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story } = useDesk();
  const speaker = story.speakers.find(({ id }) => id === mark.statement.speaker);
  const isChosen = chosen === mark.key;
  const found = isFound(mark.wording);
  const ends = piece.end === mark.wording.end;
  const { start, end } = mark.wording;
  return (
    <AddressLink
      address={{ screen: "review", story: story.id, part: "text", article: article.id, at: { start, end } }}
      className="statement desk-mark"
      data-tone={toneOf(story, mark.statement.speaker)}
      data-mark={piece.begins ? mark.key : undefined}
      data-found={found ? "" : undefined}
      data-chosen={isChosen ? "" : undefined}
      style={inLane(mark.lane)}
      aria-current={isChosen ? "true" : undefined}
      aria-label={t(piece.begins ? "desk.mark" : "desk.markContinued", {
        words: quoteText(article, piece.begins ? mark.wording : piece)
          .replaceAll("\n", " ")
          .trim(),
        name: speaker === undefined ? "" : localised(speaker.short),
        basis: t(found ? "desk.basis_found" : "desk.basis_checked"),
      })}
      tabIndex={piece.begins && mark.key === reachable ? 0 : -1}
      draggable={false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onChoose(mark);
      }}
    >
      {children}
      {ends && (
        <span aria-hidden="true" className="desk-badge" data-badge={found ? t("desk.badge_found") : "✓"} />
      )}
    </AddressLink>
  );
}

/** One line of an article with its marks. Nothing in it parts one letter from the next. */
export function MarkedLine({
  pieces,
  ...context
}: DeskMarkContext & { readonly pieces: readonly DeskPiece[] }) {
  return pieces.map((piece) => {
    const words = <Words piece={piece} article={context.article} />;
    return (
      <UnderLines key={piece.start} marks={piece.around}>
        {piece.mark === null ? (
          words
        ) : (
          <MarkLink {...context} mark={piece.mark} piece={piece}>
            {words}
          </MarkLink>
        )}
      </UnderLines>
    );
  });
}
