import type { ReactNode } from "react";
import { AddressLink, statementAddress } from "@/parts/address";
import type { OwnedPiece } from "@/parts/marked-text";
import { useStory } from "@/parts/StoryContext";
import { toneOf } from "@/parts/speaker/tone";
import type { TextRange } from "@/text";
import { speakerKeyId, useBeside, useLighting } from "./BesideContext";
import type { LinedWording } from "./passages";
import type { Side } from "./rows";

interface WordingLinkProps {
  readonly side: Side;
  readonly piece: OwnedPiece<LinedWording, TextRange, never>;
  readonly children: ReactNode;
}

/** Words of a wording, in its speaker's line: the way to the comparison of the statement. */
export function WordingLink({ side, piece, children }: WordingLinkProps) {
  const { story } = useStory();
  const { address, outlets, lit } = useBeside();
  const { statement } = piece.mark;
  const lighting = useLighting(statement.id);
  return (
    <AddressLink
      address={statementAddress(story.id, statement.id, address.filter, outlets[side].id)}
      className="statement"
      data-tone={toneOf(story, statement.speaker)}
      data-lit={lit === statement.id ? "" : undefined}
      aria-describedby={speakerKeyId(statement.speaker)}
      tabIndex={piece.begins ? undefined : -1}
      {...lighting}
    >
      {children}
    </AddressLink>
  );
}
