import type { FoundName } from "../../text/names/types";
import { brand } from "../brand";
import type { Name } from "../types";
import type { ConfirmedArticle } from "./draft";
import { soundRange } from "./sound-range";
import { inBoth, isFilled } from "./words";

/** The names of a story. Whether a form is right the engine cannot tell: each is accepted until a person says otherwise. */
export function namesOf(articles: readonly ConfirmedArticle[], found: readonly FoundName[]): readonly Name[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const names = found.flatMap(({ name, kind, forms }) => {
    const sound = forms.flatMap(({ form, quotes }) => {
      const places = quotes.flatMap(({ article, ...range }) => {
        const text = texts.get(article);
        const place = text === undefined ? null : soundRange(text, range);
        return place === null ? [] : [{ article: brand<"article">(article), ...place }];
      });
      return places.length === 0 || !isFilled(form)
        ? []
        : [{ form, judgement: "accepted" as const, quotes: places }];
    });
    return sound.length === 0 || !isFilled(name) ? [] : [{ name: inBoth(name), kind, forms: sound }];
  });
  return names.map((name, index) => ({ id: brand<"name">(`name-${index + 1}`), ...name }));
}
