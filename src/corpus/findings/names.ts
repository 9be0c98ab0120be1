import { evidenceOf, maySay, readSaid } from "../../text/index";
import { quoteText } from "../quotes";
import { wordingContext } from "../sentence";
import { indexStory } from "../story-index";
import type { Name, OutletId, Quote, Statement, Story } from "../types";
import type { Finding, NameSide } from "./types";

const lies = (inner: Quote, outer: Quote) =>
  inner.article === outer.article && outer.start <= inner.start && inner.end <= outer.end;

/** The forms of a name within some ranges, each outlet's each form once, in the order of the story's articles. */
function sidesWithin(story: Story, name: Name, ranges: readonly Quote[]): readonly NameSide[] {
  const { outletOf } = indexStory(story);
  const found = name.forms.flatMap(({ form, judgement, quotes }) =>
    quotes.flatMap((quote) => {
      const outlet = outletOf(quote.article)?.id;
      if (outlet === undefined || !ranges.some((range) => lies(quote, range))) return [];
      return [{ form, side: { outlet, quote, judgement } }];
    }),
  );
  return found
    .filter(
      ({ form, side }, at) =>
        found.findIndex((other) => other.form === form && other.side.outlet === side.outlet) === at,
    )
    .map(({ side }) => side);
}

/** The forms that a person has judged to be another's name, wherever the ranges have them. */
export function wrongNames(story: Story, ranges: readonly Quote[]): readonly Finding[] {
  return story.names.flatMap((name): readonly Finding[] => {
    const sides = sidesWithin(story, name, ranges).filter(({ judgement }) => judgement === "wrong");
    return sides.length === 0 ? [] : [{ type: "wrongName", name: name.id, sides }];
  });
}

/** Whether a form names its thing by itself, in more than one word and pointing at nothing said before. */
function isFullName(form: string): boolean {
  const [first, second] = readSaid(form, []).words;
  return first !== undefined && second !== undefined && !first.light;
}

/** Whether two forms have no word in common but what the thing is called in general. */
export function areOtherNames(one: string, other: string): boolean {
  const beside = evidenceOf([readSaid(other, [])]);
  return readSaid(one, []).words.every((word) => word.light || !maySay(beside, word));
}

/** A name as it is written. */
export function formOf(story: Story, { quote }: NameSide): string {
  const source = indexStory(story).article(quote.article);
  return source === null ? "" : quoteText(source, quote);
}

function otherNames(story: Story, ranges: readonly Quote[]): readonly Finding[] {
  const textOf = (side: NameSide) => formOf(story, side);
  return story.names.flatMap((name): readonly Finding[] => {
    const sides = sidesWithin(story, name, ranges).filter(
      (side) => side.judgement === "accepted" && isFullName(textOf(side)),
    );
    // An outlet that has the other's name too, or a part of it, parts from nobody.
    const arePart = (one: OutletId, other: OutletId) =>
      one !== other &&
      sides.every(
        (a) =>
          a.outlet !== one || sides.every((b) => b.outlet !== other || areOtherNames(textOf(a), textOf(b))),
      );
    const parting = sides.filter((side) => sides.some((other) => arePart(side.outlet, other.outlet)));
    return parting.length === 0 ? [] : [{ type: "otherName", name: name.id, sides: parting }];
  });
}

/** How outlets name things where they report a statement: names of other things, and other names for one. */
export function nameFindings(story: Story, statement: Statement): readonly Finding[] {
  const { article } = indexStory(story);
  const contexts = statement.wordings.flatMap((wording) => {
    const source = article(wording.article);
    return source === null ? [] : [wordingContext(source, wording)];
  });
  return [...wrongNames(story, contexts), ...otherNames(story, statement.wordings)];
}
