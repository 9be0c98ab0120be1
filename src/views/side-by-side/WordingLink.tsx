import type { ReactNode } from "react";
import type { PlacedWording } from "@/corpus";
import { AddressLink, statementAddress } from "@/parts/address";
import { inLane } from "@/parts/marks/in-lane";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import { speakerKeyId, useBeside, useLighting } from "./BesideContext";
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
  const { story } = useStory();
  const { address, outlets, lit } = useBeside();
  const { statement } = placed;
  const lighting = useLighting(statement.id);
  return (
    <AddressLink
      address={statementAddress(story.id, statement.id, address.filter, outlets[side].id)}
      className="statement"
      data-tone={toneOf(story, statement.speaker)}
      data-lit={lit === statement.id ? "" : undefined}
      style={inLane(lane)}
      aria-describedby={speakerKeyId(statement.speaker)}
      tabIndex={piece.begins ? undefined : -1}
      {...lighting}
    >
      {children}
    </AddressLink>
  );
}
