import type { MatchSuggestion } from "../../text/match/types";
import { brand } from "../brand";
import type { Suggestion } from "../edit/suggestions";
import { unknownSpeakerId } from "../edit/unknown-speaker";
import type { ArticleId, DoubtKind, Statement, StatementId, Wording } from "../types";
import type { ConfirmedArticle } from "./draft";
import type { StatementGrounds, WordingGrounds } from "./found-story";
import { glossOf } from "./gloss";
import { type Group, type SoundStatement, speakerOf } from "./group-wordings";
import { commonDays } from "./said-on";
import { soundRange } from "./sound-range";
import { contrastsOf } from "./story-contrasts";
import type { SpeakerNames } from "./story-speakers";
import { inBoth, isFilled } from "./words";

/** The statements of a story, and what speaks for them. */
interface StoryStatements {
  readonly statements: readonly Statement[];
  readonly suggestions: readonly Suggestion[];
  readonly grounds: readonly StatementGrounds[];
  readonly wordings: readonly WordingGrounds[];
}

/** Makes statements of groups: ids in their order, wordings as they were found. */
export function statementsOf(
  groups: readonly Group[],
  suggestions: readonly MatchSuggestion[],
  names: SpeakerNames,
): StoryStatements {
  const ids = new Map<number, StatementId>();
  const made = groups.map((group, index) => {
    const id = brand<"statement">(`statement-${index + 1}`);
    if (group.cluster !== null) ids.set(group.cluster, id);
    return { id, group, statement: storyStatement(id, group, names) };
  });
  const kept = suggestions.flatMap(({ one, other, ...rest }): Suggestion[] => {
    const [first, second] = [ids.get(one), ids.get(other)];
    return first === undefined || second === undefined || first === second
      ? []
      : [{ ...rest, one: first, other: second }];
  });
  const days = new Map(
    made.map(({ id, group }) => [id, group.members.map(({ article }) => article.published.date)]),
  );
  const contrasts = contrastsOf(kept, (id) => days.get(id) ?? []);
  return {
    statements: made.map(({ statement }) => ({ ...statement, contrasts: contrasts.get(statement.id) ?? [] })),
    suggestions: kept,
    grounds: made.map(({ id, group: { confidence, reasons } }) => ({ statement: id, confidence, reasons })),
    wordings: made.flatMap(({ id, group }) =>
      group.members.map(({ article, found: { start, end, confidence } }): WordingGrounds => {
        return { statement: id, article: brand<"article">(article.id), start, end, confidence };
      }),
    ),
  };
}

function storyStatement(id: StatementId, group: Group, names: SpeakerNames): Statement {
  const { members } = group;
  const speaker = speakerOf(members.map(({ found }) => found.joined));
  const wordings = members.map(({ article, found }) =>
    storyWording(article, found, doubtsOf(found, group, speaker)),
  );
  const said = commonDays(members.map(({ found }) => found.said));
  return {
    id,
    speaker: names.get(speaker) ?? unknownSpeakerId,
    gloss: inBoth(glossOf(members.map(({ article, found }) => ({ text: article.text, ...found })))),
    said,
    contrasts: [],
    wordings: onceEach(wordings),
  };
}

/** Whether another article, or another line of the same, is found to have the statement from the same speaker. */
function isBorneOut(found: SoundStatement, members: Group["members"]): boolean {
  return members.some(
    ({ found: other }) => other !== found && other.joined !== null && other.joined === found.joined,
  );
}

/**
 * What is not sure of a wording in its statement. A group may give it to another than its own article does. Who said it, and
 * that it was said, is borne out where it is found twice.
 */
function doubtsOf(found: SoundStatement, { members }: Group, speaker: string | null): readonly DoubtKind[] {
  const { doubts, joined } = found;
  const isHis = speaker !== null && joined === speaker;
  if (isHis && isBorneOut(found, members)) return doubts.filter((kind) => kind === "range");
  return isHis || doubts.includes("speaker") ? doubts : ["speaker", ...doubts];
}

function storyWording(
  { id, text }: ConfirmedArticle,
  found: SoundStatement,
  doubts: readonly DoubtKind[],
): Wording {
  const article: ArticleId = brand<"article">(id);
  const cue = found.cue === null ? null : soundRange(text, found.cue);
  const verb = found.cue?.verb ?? "";
  const { start, end, mode, credit } = found;
  return {
    ...{ article, start, end, mode },
    basis: "found",
    doubts,
    ...(cue === null || !isFilled(verb) ? {} : { cue: { ...cue, verb } }),
    ...(credit === null || !isFilled(credit) ? {} : { credit }),
  };
}

function onceEach(wordings: readonly Wording[]): readonly Wording[] {
  return [...new Map(wordings.map((each) => [`${each.article} ${each.start} ${each.end}`, each])).values()];
}
