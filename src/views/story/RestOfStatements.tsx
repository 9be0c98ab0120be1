import { memo, useEffect, useRef } from "react";
import type { Statement } from "@/corpus";
import { PlainLink, type StoryAddress, statementAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { useDrawn } from "@/ui/use-in-turn";

/** They are drawn in steps: two thousand of them at once would hold the page up. */
const drawing = { first: 40, step: 40 };

interface RestOfStatementsProps {
  readonly statements: readonly Statement[];
  readonly address: StoryAddress;
}

/**
 * The statements whose rows are not drawn yet, hidden until the browser's find or a link to a part of the page comes upon
 * one: it stands there then, and leads to its comparison. A browser that cannot find what is hidden shows none of them.
 */
export function RestOfStatements({ statements, address }: RestOfStatementsProps) {
  const drawn = useDrawn(statements.length, drawing);
  return (
    <ul className="flex flex-col">
      {statements.slice(0, drawn).map((statement) => (
        <HiddenStatement key={statement.id} statement={statement} address={address} />
      ))}
    </ul>
  );
}

interface HiddenStatementProps {
  readonly statement: Statement;
  readonly address: StoryAddress;
}

const HiddenStatement = memo(function HiddenStatement({ statement, address }: HiddenStatementProps) {
  const { story } = useStory();
  const localised = useLocalised();
  const item = useRef<HTMLLIElement>(null);
  // React knows `hidden` as something that is there or not. Of a hidden item the content alone is skipped: it has no edge.
  useEffect(() => item.current?.setAttribute("hidden", "until-found"), []);
  return (
    <li ref={item} hidden id={`rest-${statement.id}`}>
      <PlainLink
        address={statementAddress(story.id, statement.id, address.filter)}
        className="block border-b border-rule py-2 font-reading text-heading leading-9 decoration-edge underline-offset-8 hover:underline"
      >
        {localised(statement.gloss)}
      </PlainLink>
    </li>
  );
});
