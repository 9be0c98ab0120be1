import { normalise, withoutArticle } from "../../text/words/index";
import {
  asksSpeaker,
  type Draft,
  type EditResult,
  moveWording,
  type Suggestion,
  setBasis,
  unknownSpeakerId,
} from "../edit/index";
import { contrastAbout } from "../found/story-contrasts";
import type { Localised, Speaker, SpeakerId, Statement, Story } from "../types";

/** Something about statements that the engine cannot decide alone. */
export type Question =
  /** Whether what is given to a speaker, of whom the engine is not sure, is that speaker's: perhaps another's, of the same name. */
  | {
      readonly kind: "speaker";
      readonly key: string;
      readonly speaker: Speaker;
      readonly namesake: Speaker | null;
      /** The statements that are asked about. */
      readonly statements: readonly Statement[];
    }
  | { readonly kind: "pair"; readonly key: string; readonly suggestion: Suggestion }
  /** Wordings that the engine has put together, with nobody having looked at all of them or said that they are one. */
  | { readonly kind: "joined"; readonly key: string; readonly statement: Statement };

const namedBy = (text: string): readonly string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(withoutArticle);

/** Of whom a short name or an office alone may be: who has all of its words in name or office, whoever says most before others. */
function namesakeOf(story: Story, speaker: Speaker): Speaker | null {
  const words = namedBy(speaker.name.ar);
  const fits = (other: Speaker) => {
    const theirs = new Set([...namedBy(other.name.ar), ...namedBy(other.role.ar)]);
    return theirs.size > words.length && words.every((word) => theirs.has(word));
  };
  const said = (id: SpeakerId) => story.statements.filter((statement) => statement.speaker === id).length;
  const others = story.speakers.filter(
    (other) =>
      other !== speaker && other.id !== unknownSpeakerId && other.kind === speaker.kind && fits(other),
  );
  return others.toSorted((one, other) => said(other.id) - said(one.id))[0] ?? null;
}

/** One mark alone is asked about where it stands. */
const leastAsked = 2;

/** One question for each known speaker of whom the engine is not sure somewhere, whoever has most such statements first. */
function speakerQuestions(story: Story): readonly Question[] {
  const asked = story.speakers.flatMap((speaker) => {
    if (speaker.id === unknownSpeakerId) return [];
    const own = story.statements.filter((statement) => statement.speaker === speaker.id);
    const statements = own.filter(({ wordings }) => wordings.some(asksSpeaker));
    return statements.length < leastAsked ? [] : [{ speaker, statements }];
  });
  return asked
    .toSorted((one, other) => other.statements.length - one.statements.length)
    .map(({ speaker, statements }): Question => {
      const namesake = namesakeOf(story, speaker);
      return { kind: "speaker", key: `speaker ${speaker.id}`, speaker, namesake, statements };
    });
}

/**
 * All open questions: who spoke, since one answer settles many marks; then what is suggested, the surest first; then what was
 * joined, in the order of the story.
 */
export function questionsOf({ story, suggestions }: Draft): readonly Question[] {
  const pairs = suggestions
    .toSorted((a, b) => b.confidence - a.confidence)
    .map((suggestion): Question => {
      const { kind, one, other } = suggestion;
      return { kind: "pair", key: `${kind} ${one} ${other}`, suggestion };
    });
  const joined = story.statements
    .filter(
      ({ wordings }) =>
        wordings.length > 1 &&
        wordings.some(({ basis }) => basis === "found") &&
        wordings.some(({ placed }) => placed !== true),
    )
    .map((statement): Question => ({ kind: "joined", key: `joined ${statement.id}`, statement }));
  return [...speakerQuestions(story), ...pairs, ...joined];
}

/** What two statements that are to be linked contradict each other about; their glosses where no reason tells. */
export function suggestedAbout(story: Story, { one, other, reasons }: Suggestion): Localised {
  const glosses = [one, other].flatMap((id) => story.statements.find((each) => each.id === id)?.gloss ?? []);
  return contrastAbout(reasons, {
    ar: glosses.map(({ ar }) => ar).join(" / "),
    en: glosses.map(({ en }) => en).join(" / "),
  });
}

/** Gives every wording of a statement but the first a statement of its own. */
export function takeApart(story: Story, { id, wordings }: Statement): EditResult {
  const [first, ...others] = wordings;
  if (first === undefined) return { ok: true, story, at: null };
  const apart = others.reduce<EditResult>(
    (result, { article, start, end }) =>
      result.ok ? moveWording(result.story, { statement: id, article, start, end }, { kind: "new" }) : result,
    { ok: true, story, at: null },
  );
  if (!apart.ok) return apart;
  const { article, start, end } = first;
  return setBasis(apart.story, { statement: id, article, start, end }, "checked");
}
