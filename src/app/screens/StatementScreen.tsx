import { readStatementAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { CompareView } from "@/views/compare/CompareView";
import { useParam, useRawSearch } from "../use-screen";

export function StatementScreen() {
  const { story } = useStory();
  const search = useRawSearch();
  const id = useParam("statement");
  const statement = story.statements.find((candidate) => candidate.id === id);
  // The route's loader has seen to it that the statement is there; between two addresses it may be gone.
  if (statement === undefined) return null;
  return <CompareView statement={statement} address={readStatementAddress(story, statement, search)} />;
}
