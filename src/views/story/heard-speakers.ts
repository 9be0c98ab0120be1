import {
  type Article,
  type Filter,
  groupStatements,
  indexStory,
  narrow,
  outletsWording,
  type Speaker,
  type Statement,
  type Story,
} from "@/corpus";

/** A speaker in figures, as far as a filter shows it. */
export interface HeardSpeaker {
  readonly speaker: Speaker;
  readonly statements: number;
  readonly wordings: number;
  readonly outlets: number;
  /** The ways in which the articles shown refer to the speaker, in the speaker's order. */
  readonly forms: readonly string[];
}

/** The forms that some article has. Those that report the speaker are looked at first: nearly every form stands there. */
function formsIn(
  articles: readonly Article[],
  { forms }: Speaker,
  statements: readonly Statement[],
): readonly string[] {
  const reporting = new Set(statements.flatMap(({ wordings }) => wordings.map(({ article }) => article)));
  const inOrder = articles.toSorted((a, b) => Number(reporting.has(b.id)) - Number(reporting.has(a.id)));
  return forms.filter((form) => inOrder.some(({ text }) => text.includes(form)));
}

/** The speakers of the statements that a filter leaves, the most reported first. */
export function heardSpeakers(story: Story, filter: Filter): readonly HeardSpeaker[] {
  const articles = narrow(story, filter).articles;
  return groupStatements(narrow(story, filter).statements)
    .flatMap(({ speaker: id, statements }): readonly HeardSpeaker[] => {
      const speaker = indexStory(story).speaker(id);
      if (speaker === null) return [];
      return [
        {
          speaker,
          statements: statements.length,
          wordings: statements.reduce((sum, { wordings }) => sum + wordings.length, 0),
          outlets: new Set(statements.flatMap((statement) => outletsWording(story, statement))).size,
          forms: formsIn(articles, speaker, statements),
        },
      ];
    })
    .toSorted((a, b) => b.statements - a.statements);
}
