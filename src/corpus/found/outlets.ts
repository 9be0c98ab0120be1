import { normalise } from "../../text/words/index";
import { brand } from "../brand";
import type { Localised, Outlet, OutletId } from "../types";
import type { ConfirmedArticle } from "./draft";
import { nameIds } from "./name-id";
import { inBoth } from "./words";

const namedNote: Localised = {
  ar: "كتب اسمها من أضاف المقال، أو ذكرته صفحته.",
  en: "Named by whoever added the article, or by its page.",
};
const unnamedNote: Localised = {
  ar: "لم يُذكر ناشر هذا المقال.",
  en: "Who published this article was not said.",
};
/** Sources that stand in the name of an outlet that is not named. */
const mostCredits = 2;

/** The outlets of a story's articles, and which of them each article is of. */
export interface StoryOutlets {
  readonly outlets: readonly Outlet[];
  /** By the place of the article. */
  readonly of: readonly OutletId[];
}

/**
 * Articles of one name, however it is spelt, are of one outlet; an article without one has an outlet of its own,
 * which is called by what the article credits, or by a number.
 */
export function outletsOf(articles: readonly ConfirmedArticle[]): StoryOutlets {
  const outlets: Outlet[] = [];
  const known = new Map<string, OutletId>();
  let unnamed = 0;
  const idOf = nameIds("outlet");
  const of = articles.map(({ outlet: name, credits, text }) => {
    const key = name === null ? "" : normalise(name).trim() || name;
    const same = name === null ? undefined : known.get(key);
    if (same !== undefined) return same;
    // An outlet that is not named is known by its article alone.
    const id = brand<"outlet">(idOf(name ?? text));
    if (name === null) unnamed += 1;
    else known.set(key, id);
    outlets.push({ id, ...(name === null ? unnamedOutlet(unnamed, credits) : namedOutlet(name)) });
    return id;
  });
  return { outlets, of };
}

function namedOutlet(name: string): Omit<Outlet, "id"> {
  return { name: inBoth(name), named: true, short: inBoth(name), note: namedNote };
}

/** An outlet that nobody has named, by its number among such and what its article credits. */
export function unnamedOutlet(number: number, credits: readonly string[]): Omit<Outlet, "id"> {
  const sources = credits.slice(0, mostCredits);
  const [ar, en] = [sources.join("، "), sources.join(", ")];
  const isCredited = sources.length > 0;
  return {
    name: isCredited
      ? {
          ar: `نص ${number} بلا مصدر معلن (ينقل عن ${ar})`,
          en: `Text ${number} without a named publisher (citing ${en})`,
        }
      : { ar: `نص ${number} بلا مصدر معلن`, en: `Text ${number} without a named publisher` },
    named: false,
    short: { ar: `نص ${number} بلا مصدر`, en: `Unnamed text ${number}` },
    note: isCredited
      ? { ar: `${unnamedNote.ar} ينقل عن: ${ar}.`, en: `${unnamedNote.en} It cites: ${en}.` }
      : unnamedNote,
  };
}
