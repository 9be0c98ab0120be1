import fc from "fast-check";
import { decodeStory, type Story, type Wording } from "@/corpus";
import { brand } from "@/corpus/brand";
import { arbitraryStory } from "../corpus/arbitrary-story";

const both = (text: string) => ({ ar: text, en: text });

interface Drawn {
  readonly cues: readonly boolean[];
  readonly credits: readonly boolean[];
  readonly shares: readonly number[];
  readonly linked: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  cues: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  credits: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  shares: fc.array(fc.nat({ max: 99 }), { minLength: 4, maxLength: 4 }),
  linked: fc.boolean(),
});

/** A wording as a person may have left it: with a cue or without, credited or not. */
function dressed(wording: Wording, position: number, { cues, credits }: Drawn): Wording {
  const { start, end } = wording;
  return {
    ...wording,
    ...(cues[position % 4] === true ? { cue: { start, end, verb: "قال" } } : {}),
    ...(credits[position % 4] === true ? { credit: "رويترز" } : {}),
  };
}

function onceEach(wordings: readonly Wording[]): readonly Wording[] {
  return [...new Map(wordings.map((each) => [`${each.article} ${each.start} ${each.end}`, each])).values()];
}

/** Adds what the drawn stories lack: names, events, contrasts on both sides, several lines in an article. */
function furnish(story: Story, chosen: Drawn): Story {
  const quotes = story.articles.map(({ id, text }) => ({ article: id, start: 0, end: text.length }));
  const [first, second] = story.statements;
  const contrastOf = (id: string) => {
    if (!chosen.linked || first === undefined || second === undefined) return [];
    if (id === first.id)
      return [{ about: both("العدد"), kind: "contradicts" as const, statement: second.id }];
    return id === second.id
      ? [{ about: both("العدد"), kind: "contradicts" as const, statement: first.id }]
      : [];
  };
  return {
    ...story,
    statements: story.statements.map((statement, at) => ({
      ...statement,
      contrasts: [...statement.contrasts, ...contrastOf(statement.id)],
      wordings: onceEach(statement.wordings).map((wording, index) => dressed(wording, at + index, chosen)),
    })),
    events: quotes.map((quote, index) => ({
      id: brand<"event">(`event-${index}`),
      title: both("حدث"),
      ...{ from: story.date, to: story.date, precision: "day" as const },
      because: both("x"),
      background: index % 2 === 1,
      evidence: [quote, ...quotes.slice(0, (chosen.shares[index % 4] ?? 0) % 3)],
    })),
    names: [
      {
        id: brand<"name">("name-1"),
        name: both("اسم"),
        kind: "place",
        forms: quotes.map((quote, index) => ({
          form: `صيغة ${index}`,
          ...(index % 2 === 0
            ? { judgement: "accepted" as const }
            : { judgement: "misspelt" as const, because: both("خطأ") }),
          quotes: [quote],
        })),
      },
    ],
  };
}

/**
 * Sound stories with everything that a story can have: wordings with cues and credits, found and checked, no two of
 * a statement at one place; contrasts, events and names that rest on several articles.
 */
export const randomStory: fc.Arbitrary<Story> = fc
  .tuple(arbitraryStory, drawn)
  .map(([story, chosen]) => decodeStory(furnish(story, chosen), "random.json"));
