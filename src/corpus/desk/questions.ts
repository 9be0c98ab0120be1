import { type Draft, type EditResult, moveWording, type Suggestion, setBasis } from "../edit/index";
import { contrastAbout } from "../found/story-contrasts";
import type { Localised, Statement, Story } from "../types";

/** Something about statements that the engine cannot decide alone. */
export type Question =
  | { readonly kind: "pair"; readonly key: string; readonly suggestion: Suggestion }
  /** Wordings that the engine has put together, with nobody having looked at all of them or said that they are one. */
  | { readonly kind: "joined"; readonly key: string; readonly statement: Statement };

/** All open questions: what is suggested, the surest first, then what was joined, in the order of the story. */
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
  return [...pairs, ...joined];
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
