import { ArrowDown, ArrowUp } from "lucide-react";
import type { PlacedWording, Statement } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, statementAddress } from "@/parts/address";
import { Name } from "@/parts/Name";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { useLocalised } from "@/parts/use-localised";
import { useBeside, useLighting } from "./BesideContext";
import { type Elsewhere, otherSide } from "./rows";
import { elsewhereStop, stopKey } from "./stops";

const look =
  "inline-flex min-h-8 items-baseline gap-2 py-1 text-note underline decoration-rule underline-offset-4 hover:decoration-ink aria-[current=true]:decoration-rubric aria-[current=true]:decoration-2";

/** What a statement says and who said it, in the interface's language. */
function Gloss({ statement }: { readonly statement: Statement }) {
  const localised = useLocalised();
  const { story, speaker } = useStory();
  const who = speaker(statement.speaker);
  return (
    <span>
      {who !== null && (
        <span className="font-semibold">
          <span className="me-1.5 inline-block align-middle">
            <SpeakerMark story={story} speaker={statement.speaker} size={10} />
          </span>
          <Name of={who.short} />
          <span>{": "}</span>
        </span>
      )}
      <span>
        <Told>{localised(statement.gloss)}</Told>
      </span>
    </span>
  );
}

interface StatementLinkProps {
  readonly row: string;
  readonly statement: Statement;
}

/** A statement that both passages of a row word: the way to its comparison, and a stop. */
export function StatementLink({ row, statement }: StatementLinkProps) {
  const { story } = useStory();
  const { address, current } = useBeside();
  const stop = stopKey(row, statement.id);
  return (
    <AddressLink
      address={statementAddress(story.id, statement.id, address.filter)}
      className={look}
      data-stop={stop}
      {...(current === stop ? { "aria-current": "true" as const } : {})}
      {...useLighting(statement.id)}
    >
      <Gloss statement={statement} />
    </AddressLink>
  );
}

/** A statement that the other article words on another row: the way there, and a stop. */
export function ElsewhereLink({ row, elsewhere }: { readonly row: string; readonly elsewhere: Elsewhere }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { address, outlets, current, reach } = useBeside();
  const { statement, side, direction } = elsewhere;
  const stop = stopKey(row, statement.id);
  const above = direction === "above";
  const Arrow = above ? ArrowUp : ArrowDown;
  const outlet = localised(outlets[otherSide[side]].short);
  return (
    <AddressLink
      address={{ ...address, statement: statement.id }}
      replace
      keepScroll
      className={`${look} text-ink-2 hover:text-ink`}
      data-stop={stop}
      {...(current === stop ? { "aria-current": "true" as const } : {})}
      {...useLighting(statement.id)}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) reach(elsewhereStop(elsewhere));
      }}
    >
      <Arrow aria-hidden size={16} className="shrink-0 self-center" />
      <span>
        <Told>{`${t(above ? "beside.elsewhereAbove" : "beside.elsewhereBelow", { outlet })} `}</Told>
        <Gloss statement={statement} />
      </span>
    </AddressLink>
  );
}

/** The way to the comparison of a wording all of whose words lead to others. */
export function CoveredLink({ placed }: { readonly placed: PlacedWording }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const { address } = useBeside();
  const { statement } = placed;
  return (
    <AddressLink
      address={statementAddress(story.id, statement.id, address.filter)}
      className={`${look} text-ink-2 hover:text-ink`}
      {...useLighting(statement.id)}
    >
      <span>
        <span>{`${t("beside.sameWords")} `}</span>
        <Gloss statement={statement} />
      </span>
    </AddressLink>
  );
}
