import { brand } from "../brand";
import { unnamedOutlet } from "../found/outlets";
import { originalOf, originalsOf, printerOf } from "../originals";
import type { ArticleId, Original, OriginalForm, Story } from "../types";
import { unmarked, withWritten } from "./articles";
import { articleOf } from "./change";
import { freshId } from "./ids";
import { type EditResult, edited, refused } from "./result";
import { choiceRefusal, type SpeakerChoice, withSpeaker } from "./speakers";
import { tidy } from "./tidy";

/** What a person says of a speaker's own text. */
interface OriginalDetails {
  readonly form: OriginalForm;
  readonly speaker: SpeakerChoice;
}

/**
 * Says that an article is the speaker's own text and no outlet's report. What was marked in it goes, with all that rests
 * on it alone, since an original is a witness: what it has is found. Who printed it is kept, and counts as an outlet no more
 * unless it has another article. Refused where no outlet's article would be left.
 */
export function markOriginal(story: Story, id: ArticleId, { form, speaker }: OriginalDetails): EditResult {
  const article = articleOf(story, id);
  if (article === null) return refused("no-article");
  const chosen = withSpeaker(story, speaker);
  if (chosen === null) return refused(choiceRefusal(speaker));
  if (story.articles.length === 1) return refused("last-article");
  const original: Original = { ...article, kind: "original", form, speaker: chosen.speaker };
  const articles = story.articles.filter((each) => each !== article);
  const written = [...articles, ...originalsOf(story), original];
  return edited(tidy(story, unmarked(withWritten(chosen.story, written, undefined), id)));
}

/** Writes anew of what form an original is, or whose. A speaker with nothing left goes. */
export function changeOriginal(story: Story, id: ArticleId, { form, speaker }: OriginalDetails): EditResult {
  const original = originalOf(story, id);
  if (original === null) return refused("no-article");
  const chosen = withSpeaker(story, speaker);
  if (chosen === null) return refused(choiceRefusal(speaker));
  if (original.form === form && original.speaker === chosen.speaker) return edited(story);
  const next: Original = { ...original, form, speaker: chosen.speaker };
  const originals = originalsOf(story).map((each) => (each === original ? next : each));
  return edited(tidy(story, { ...chosen.story, originals }));
}

/**
 * Says that an original is an outlet's article after all; nothing is marked in it any more. Where nobody is known to have
 * printed it, it is of an unnamed outlet.
 */
export function unmarkOriginal(story: Story, id: ArticleId): EditResult {
  const original = originalOf(story, id);
  if (original === null) return refused("no-article");
  const { kind: _, form: __, speaker: ___, ...text } = original;
  const printer = printerOf(story, original) ?? {
    ...unnamedOutlet(story.outlets.filter(({ named }) => !named).length + 1, text.credits),
    id: brand<"outlet">(
      freshId(
        "outlet",
        [...story.outlets, ...(story.printers ?? [])].map(({ id }) => id),
      ),
    ),
  };
  const known =
    printerOf(story, original) === null ? { ...story, outlets: [...story.outlets, printer] } : story;
  const written = [...story.articles, { ...text, outlet: printer.id }, ...without(story, id)];
  return edited(tidy(story, withWritten(known, written, undefined)));
}

/** Takes an original away. */
export function removeOriginal(story: Story, id: ArticleId): EditResult {
  const original = originalOf(story, id);
  if (original === null) return refused("no-article");
  const written = [...story.articles, ...without(story, id)];
  return edited(tidy(story, withWritten(story, written, original.outlet)));
}

const without = (story: Story, id: ArticleId): readonly Original[] =>
  originalsOf(story).filter((original) => original.id !== id);
