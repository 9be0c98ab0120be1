import {
  addTag,
  addWording,
  type EditResult,
  findWording,
  moveWording,
  noteOn,
  removeWording,
  type SpeakerChoice,
  setBounds,
  setCredit,
  setCue,
  setMode,
  setNote,
  setSpeaker,
  type WordingRef,
} from "../edit/index";
import { tagNames } from "../noted";
import type { Story } from "../types";
import type { CodingDifference } from "./differences";
import { type Mark, speakerName } from "./match-marks";

/** A key for a difference that stays the same as long as both say what they say, so that "mine stays" can be remembered. */
export function differenceKey(difference: CodingDifference): string {
  const place = (mark: Mark) => [
    mark.wording.article,
    mark.wording.start,
    mark.wording.end,
    mark.statement.id,
  ];
  const marks =
    difference.kind === "theirs-alone"
      ? place(difference.theirs)
      : [
          ...place(difference.mine),
          ...("theirs" in difference ? place(difference.theirs) : []),
          ...("beside" in difference ? place(difference.beside) : []),
        ];
  return [difference.kind, ...marks].join(" ");
}

/** Whoever my story knows by the name that theirs has, or somebody of that name. */
function speakerLike(story: Story, theirs: Story, mark: Mark): SpeakerChoice {
  const known = story.statements.find((statement) => speakerName(story, statement) === mark.speaker);
  if (known !== undefined) return { kind: "known", speaker: known.speaker };
  const speaker = theirs.speakers.find(({ id }) => id === mark.statement.speaker);
  if (speaker === undefined) return { kind: "unknown" };
  return { kind: speaker.kind, name: speaker.name.ar, role: speaker.role.ar };
}

/** One edit after another; the first refusal ends it. */
function inTurn(
  story: Story,
  at: WordingRef | null,
  edits: readonly ((story: Story, at: WordingRef) => EditResult)[],
): EditResult {
  let result: EditResult = { ok: true, story, at };
  for (const edit of edits) {
    if (!result.ok || result.at === null) return result;
    result = edit(result.story, result.at);
  }
  return result;
}

/** Adds a mark as the other has it: its words, how they are given, who spoke, the verb and the source. */
function addTheirs(
  story: Story,
  theirs: Story,
  { article, theirs: mark, near }: Extract<CodingDifference, { kind: "theirs-alone" }>,
): EditResult {
  const { wording, statement } = mark;
  const target = story.statements.find(({ id }) => id === near);
  const isOfNear = target !== undefined && speakerName(story, target) === mark.speaker;
  const added = addWording(story, {
    article,
    range: { start: wording.start, end: wording.end },
    mode: wording.mode,
    to: isOfNear
      ? { kind: "statement", statement: target.id }
      : { kind: "new", speaker: speakerLike(story, theirs, mark), gloss: statement.gloss },
  });
  if (!added.ok) return added;
  const { cue, credit } = wording;
  return inTurn(added.story, added.at, [
    ...(cue === undefined ? [] : [(now: Story, at: WordingRef) => setCue(now, at, cue)]),
    ...(credit === undefined ? [] : [(now: Story, at: WordingRef) => setCredit(now, at, credit)]),
    (now: Story, at: WordingRef) => withTags(now, theirs, at, tagNames(theirs, wording.note)),
  ]);
}

/** Puts the tags of these names on a wording in the place of those it bears; one that my story has not comes with its definition. */
function withTags(story: Story, theirs: Story, at: WordingRef, names: readonly string[]): EditResult {
  let current = story;
  for (const name of names) {
    if (current.tags?.some((tag) => tag.name === name) === true) continue;
    const definition = theirs.tags?.find((tag) => tag.name === name)?.definition ?? "";
    const made = addTag(current, { name, definition });
    if (!made.ok) return made;
    current = made.story;
  }
  const target = { kind: "wording" as const, ref: at };
  const tags = (current.tags ?? []).filter(({ name }) => names.includes(name)).map(({ id }) => id);
  return setNote(current, target, { text: noteOn(current, target).text, tags });
}

/** My story with what the other has decided in the place of what I have; refused where it no longer can be. */
export function takeTheirs(story: Story, theirs: Story, difference: CodingDifference): EditResult {
  if (difference.kind === "theirs-alone") return addTheirs(story, theirs, difference);
  const { ref } = difference;
  const found = findWording(story, ref);
  if (found === null) return { ok: false, refusal: "no-wording" };
  switch (difference.kind) {
    case "mine-alone":
      return removeWording(story, ref);
    case "edges":
      return setBounds(story, ref, difference.theirs.wording);
    case "speaker":
      return setSpeaker(story, ref.statement, speakerLike(story, theirs, difference.theirs), ref);
    case "mode":
      return setMode(story, ref, difference.theirs.wording.mode);
    case "tags":
      return withTags(story, theirs, ref, difference.theirTags);
    case "joined-by-me":
      return moveWording(story, ref, { kind: "new" });
    case "joined-by-them": {
      const { statement } = difference.beside;
      return moveWording(story, ref, {
        kind: "statement",
        statement: statement.id,
        whoSpoke: { kind: "known", speaker: statement.speaker },
      });
    }
  }
}
