import {
  type Filter,
  groupStatements,
  indexStory,
  narrow,
  outletsWording,
  type Speaker,
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
          forms: speaker.forms.filter((form) => articles.some(({ text }) => text.includes(form))),
        },
      ];
    })
    .toSorted((a, b) => b.statements - a.statements);
}
