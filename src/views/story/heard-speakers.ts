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

/**
 * So many code units of text are looked through for forms that stand in no article which reports the speaker: some 20 ms
 * of a desk computer's time. Every speaker of an ordinary story takes a hundredth of it.
 */
const mostLookedThrough = 20_000_000;

/**
 * Tells the forms of a speaker that some article has. Those that report the speaker are looked at first: nearly every form
 * stands there. For the others the rest is looked through, for as many as can be done in a moment.
 */
function formFinder(articles: readonly Article[]) {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  let left = mostLookedThrough;
  return ({ forms }: Speaker, statements: readonly Statement[]): readonly string[] => {
    const reporting = new Set(statements.flatMap(({ wordings }) => wordings.map(({ article }) => article)));
    const first = articles.filter(({ id }) => reporting.has(id));
    const stands =
      (form: string) =>
      ({ text }: Article) =>
        text.includes(form);
    return forms.filter((form) => {
      if (first.some(stands(form))) return true;
      left -= length;
      return left > 0 && articles.some(stands(form));
    });
  };
}

/** The speakers of the statements that a filter leaves, the most reported first. */
export function heardSpeakers(story: Story, filter: Filter): readonly HeardSpeaker[] {
  const formsIn = formFinder(narrow(story, filter).articles);
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
          forms: formsIn(speaker, statements),
        },
      ];
    })
    .toSorted((a, b) => b.statements - a.statements);
}
