import type { Statement, Story } from "@/corpus";
import { type CollatedStatement, wordingsByOutlet, wordsOf } from "@/corpus/export";
import { collate } from "@/text";

/** Statements collated as the app collates them. */
export function collated(story: Story, statements: readonly Statement[]): readonly CollatedStatement[] {
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  return statements.map((statement) => {
    const wordings = wordingsByOutlet(story, statement);
    return { statement, wordings, collation: collate(wordsOf(story, wordings), { names }) };
  });
}
