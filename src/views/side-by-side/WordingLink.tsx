import type { ReactNode } from "react";
import { type PlacedWording, quoteText } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink, statementAddress } from "@/parts/address";
import { inLane } from "@/parts/marks/in-lane";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { useBeside, useLighting } from "./BesideContext";
import type { Piece } from "./pieces";
import type { Side } from "./rows";

interface WordingLinkProps {
  readonly side: Side;
  readonly piece: Piece;
  readonly placed: PlacedWording;
  readonly lane: number;
  readonly children: ReactNode;
}

/** Words of a wording, in its speaker's line: the way to the comparison of the statement. */
export function WordingLink({ side, piece, placed, lane, children }: WordingLinkProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story, speaker } = useStory();
  const { address, articles, outlets, lit } = useBeside();
  const { statement } = placed;
  const lighting = useLighting(statement.id);
  const who = speaker(statement.speaker);
  const words = quoteText(articles[side], piece).trim();
  const name = who === null ? "" : localised(who.short);
  return (
    <AddressLink
      address={statementAddress(story.id, statement.id, address.filter, outlets[side].id)}
      className="statement"
      data-tone={toneOf(story, statement.speaker)}
      data-lit={lit === statement.id ? "" : undefined}
      style={inLane(lane)}
      aria-label={t(piece.begins ? "beside.mark" : "beside.markContinued", { words, name })}
      tabIndex={piece.begins ? undefined : -1}
      {...lighting}
    >
      {children}
    </AddressLink>
  );
}
