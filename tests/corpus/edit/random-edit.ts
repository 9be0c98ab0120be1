import fc from "fast-check";
import { type ArticleId, modes, type SpeakerId, type StatementId, type Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import {
  addTag,
  addWording,
  changeOutlet,
  changeSpeaker,
  changeTag,
  checkAll,
  type EditResult,
  inBoth,
  joinWordings,
  keepTogether,
  linkContrast,
  mergeSpeakers,
  mergeStatements,
  moveWording,
  refOf,
  removeArticle,
  removeTag,
  removeWording,
  type SpeakerChoice,
  setBasis,
  setBounds,
  setCredit,
  setCue,
  setDetails,
  setGloss,
  setMode,
  setNote,
  setPublished,
  setSaid,
  setSpeaker,
  splitWording,
  tagThing,
  unlinkContrast,
  type WordingRef,
} from "@/corpus/edit";

/** What an edit picks its material with: numbers that choose among whatever the story has by then. */
export interface Drawn {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export const drawnEdit: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.nat({ max: 999 }),
  a: fc.nat({ max: 99 }),
  b: fc.nat({ max: 99 }),
  from: fc.integer({ min: -3, max: 60 }),
  to: fc.integer({ min: -3, max: 70 }),
  words: fc.constantFrom("", " ", "بوتين", "الرئيس قال", "2022-01-09", "😀"),
});

const at = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

function material(story: Story, { a, b, from, to, words }: Drawn) {
  const refs = story.statements.flatMap((statement) =>
    statement.wordings.map((wording) => refOf(statement, wording)),
  );
  const nowhere: WordingRef = {
    statement: brand<"statement">("gone"),
    article: brand<"article">("gone"),
    start: 0,
    end: 1,
  };
  const statement = (index: number): StatementId =>
    at(story.statements, index)?.id ?? brand<"statement">("gone");
  const speaker = (index: number): SpeakerId => at(story.speakers, index)?.id ?? brand<"speaker">("gone");
  const article: ArticleId = at(story.articles, a)?.id ?? brand<"article">("gone");
  const choices: readonly SpeakerChoice[] = [
    { kind: "known", speaker: speaker(b) },
    { kind: "person", name: words },
    { kind: "body", name: words, role: words },
    { kind: "unknown" },
  ];
  return {
    one: at(refs, a) ?? nowhere,
    two: at(refs, b) ?? nowhere,
    statement,
    speaker,
    article,
    outlet: at(story.outlets, b)?.id ?? brand<"outlet">("gone"),
    choice: at(choices, a + b) ?? { kind: "unknown" },
    range: { start: from, end: to },
    mode: at(modes, b) ?? "direct",
    tag: at(story.tags ?? [], b)?.id ?? brand<"tag">("tag-1"),
    noted: at(
      [
        { kind: "wording" as const, ref: at(refs, b) ?? nowhere },
        { kind: "statement" as const, statement: statement(b) },
        { kind: "article" as const, article },
      ],
      a,
    ) ?? { kind: "article" as const, article },
  };
}

/** Tags are few among so many edits; here is one to be changed. */
function withTag(story: Story): Story {
  const made = addTag(story, { name: "وسم", definition: "" });
  return made.ok ? made.story : story;
}

/** Every edit there is, on material that the numbers choose. */
export const edits: readonly ((story: Story, drawn: Drawn) => EditResult)[] = [
  (story, drawn) => setBasis(story, material(story, drawn).one, drawn.b % 2 === 0 ? "found" : "checked"),
  (story, drawn) => checkAll(story, drawn.b % 2 === 0 ? null : material(story, drawn).article),
  (story, drawn) => setBounds(story, material(story, drawn).one, material(story, drawn).range),
  (story, drawn) => setMode(story, material(story, drawn).one, material(story, drawn).mode),
  (story, drawn) =>
    setCue(story, material(story, drawn).one, drawn.b % 3 === 0 ? null : material(story, drawn).range),
  (story, drawn) => setCredit(story, material(story, drawn).one, drawn.b % 3 === 0 ? null : drawn.words),
  (story, drawn) => removeWording(story, material(story, drawn).one),
  (story, drawn) => tagThing(story, material(story, drawn).noted, drawn.words),
  (story, drawn) =>
    setNote(story, material(story, drawn).noted, {
      text: drawn.words,
      tags: drawn.b % 3 === 0 ? [material(story, drawn).tag] : [],
    }),
  (story, drawn) =>
    changeTag(withTag(story), material(story, drawn).tag, { name: drawn.words, definition: drawn.words }),
  (story, drawn) =>
    removeTag(withTag(story), drawn.a % 4 === 0 ? brand<"tag">("gone") : material(story, drawn).tag),
  (story, drawn) => splitWording(story, material(story, drawn).one, drawn.from),
  (story, drawn) => joinWordings(story, material(story, drawn).one, material(story, drawn).two),
  (story, drawn) =>
    moveWording(story, material(story, drawn).one, {
      kind: "statement",
      statement: material(story, drawn).statement(drawn.b),
    }),
  (story, drawn) =>
    moveWording(story, material(story, drawn).one, {
      kind: "new",
      speaker: material(story, drawn).choice,
      gloss: { en: drawn.words },
    }),
  (story, drawn) => moveWording(story, material(story, drawn).one, { kind: "new" }),
  (story, drawn) =>
    addWording(story, {
      ...material(story, drawn),
      to:
        drawn.b % 2 === 0
          ? { kind: "new" }
          : { kind: "statement", statement: material(story, drawn).statement(drawn.b) },
    }),
  (story, drawn) => {
    const { statement } = material(story, drawn);
    return mergeStatements(story, statement(drawn.a), statement(drawn.b));
  },
  (story, drawn) => {
    const { statement, choice } = material(story, drawn);
    return mergeStatements(story, statement(drawn.a), statement(drawn.b), choice);
  },
  (story, drawn) =>
    joinWordings(
      story,
      material(story, drawn).one,
      material(story, drawn).two,
      material(story, drawn).choice,
    ),
  (story, drawn) =>
    keepTogether(
      story,
      drawn.b % 5 === 0 ? brand<"statement">("gone") : material(story, drawn).statement(drawn.a),
    ),
  (story, drawn) =>
    setSpeaker(
      story,
      material(story, drawn).one.statement,
      material(story, drawn).choice,
      material(story, drawn).one,
    ),
  (story, drawn) => {
    const { statement } = material(story, drawn);
    return linkContrast(story, statement(drawn.a), statement(drawn.b), inBoth(drawn.words));
  },
  (story, drawn) => {
    const { statement } = material(story, drawn);
    return unlinkContrast(story, statement(drawn.a), statement(drawn.b));
  },
  (story, drawn) =>
    setSpeaker(story, material(story, drawn).statement(drawn.a), material(story, drawn).choice),
  (story, drawn) =>
    changeSpeaker(story, material(story, drawn).speaker(drawn.a), { name: drawn.words, kind: "body" }),
  (story, drawn) => {
    const { speaker } = material(story, drawn);
    return mergeSpeakers(story, speaker(drawn.a), speaker(drawn.b));
  },
  (story, drawn) => setGloss(story, material(story, drawn).statement(drawn.a), { ar: drawn.words }),
  (story, drawn) =>
    setSaid(story, material(story, drawn).statement(drawn.a), {
      from: brand<"day">(drawn.words),
      to: story.date,
      precision: "approximate",
    }),
  (story, drawn) => setDetails(story, { title: drawn.words, date: drawn.words }),
  (story, drawn) => setDetails(story, { summary: { en: drawn.words } }),
  (story, drawn) => changeOutlet(story, material(story, drawn).outlet, { name: drawn.words, named: true }),
  (story, drawn) => setPublished(story, material(story, drawn).article, { date: drawn.words }),
  (story, drawn) => removeArticle(story, material(story, drawn).article),
];

/** Does the edit that the numbers choose. */
export function applyDrawn(story: Story, drawn: Drawn): EditResult {
  const edit = at(edits, drawn.kind);
  if (edit === undefined) throw new Error("there are no edits");
  return edit(story, drawn);
}
