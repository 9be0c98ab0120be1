import type { ReactNode } from "react";
import type { Article } from "@/corpus";
import { isFound } from "@/corpus/desk";
import { isSure, type TextRange } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { type Layer, type LayerLook, MarkedText, type OwnedPiece } from "@/parts/marked-text";
import { statementLook } from "@/parts/marks/statement-look";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { Spoken } from "@/ui/Spoken";
import { useDesk } from "../DeskContext";
import type { DeskMark, DeskPiece } from "../marks";

/** What the marks of an article share. */
export interface DeskMarkContext {
  readonly article: Article;
  /** The mark that the Tab key reaches: one for the whole text, from which the others are reached by n and p. */
  readonly reachable: string | null;
  readonly chosen: string | null;
  readonly onChoose: (mark: DeskMark) => void;
}

interface MarkLinkProps extends DeskMarkContext {
  readonly piece: OwnedPiece<DeskMark, TextRange, DeskMark>;
  readonly children: ReactNode;
}

function MarkLink({ piece, article, reachable, chosen, onChoose, children }: MarkLinkProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story } = useDesk();
  const { mark } = piece;
  const speaker = story.speakers.find(({ id }) => id === mark.statement.speaker);
  const isChosen = chosen === mark.key;
  const found = isFound(mark.wording);
  const doubtful = found && !isSure(mark.wording);
  const { start, end } = mark.wording;
  return (
    <AddressLink
      address={{ screen: "review", story: story.id, part: "text", article: article.id, at: { start, end } }}
      className="statement desk-mark"
      data-tone={toneOf(story, mark.statement.speaker)}
      data-mark={piece.begins ? mark.key : undefined}
      aria-current={isChosen ? "true" : undefined}
      tabIndex={piece.begins && mark.key === reachable ? 0 : -1}
      draggable={false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onChoose(mark);
      }}
    >
      {children}
      <Spoken>
        {t(piece.begins ? "desk.mark" : "desk.markContinued", {
          name: speaker === undefined ? "" : localised(speaker.short),
          basis: t(doubtful ? "desk.basis_doubtful" : found ? "desk.basis_found" : "desk.basis_checked"),
        })}
      </Spoken>
      {piece.closings.length > 0 && (
        <span
          aria-hidden="true"
          className="desk-badge"
          data-badge={doubtful ? t("desk.badge_doubtful") : found ? t("desk.badge_found") : "✓"}
        />
      )}
    </AddressLink>
  );
}

function lookAt(chosen: string | null, mark: DeskMark): NonNullable<LayerLook["data"]> {
  return {
    "data-own": "",
    "data-found": isFound(mark.wording) ? "" : undefined,
    "data-chosen": chosen === mark.key ? "" : undefined,
  };
}

/** One line of an article with its marks. */
export function MarkedLine({
  pieces,
  ...context
}: DeskMarkContext & { readonly pieces: readonly DeskPiece[] }) {
  const { story } = useDesk();
  const lookOf = (layer: Layer<DeskMark, TextRange>): LayerLook =>
    layer.kind === "highlight"
      ? { className: "desk-picked" }
      : statementLook(story, layer.of, layer.owns ? lookAt(context.chosen, layer.of) : {});
  return (
    <MarkedText
      text={context.article.text}
      pieces={pieces}
      lookOf={lookOf}
      wrap={(piece, words) => (
        <MarkLink {...context} piece={piece}>
          {words}
        </MarkLink>
      )}
    />
  );
}
