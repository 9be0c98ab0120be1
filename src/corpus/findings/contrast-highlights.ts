import { evidenceOf, isUntold, says } from "../../text/index";
import { outletsWording } from "../coverage";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { Contrast, HighlightKind, Quote, Statement, Story, Wording } from "../types";
import { type Candidate, candidate, type SideOf } from "./highlight-sides";
import { readOf } from "./reports";

/** The words of a wording, names aside, that another does not have, in runs that only binding words interrupt. */
function unsaid(story: Story, wording: Wording, other: Wording): readonly Quote[] {
  const { article } = indexStory(story);
  const [source, against] = [article(wording.article), article(other.article)];
  if (source === null || against === null) return [];
  const evidence = evidenceOf([readOf(story, quoteText(against, other))]);
  const runs: { article: Wording["article"]; start: number; end: number }[] = [];
  let isOpen = false;
  for (const word of readOf(story, quoteText(source, wording)).words) {
    if (isUntold(word)) continue;
    const last = runs.at(-1);
    const [start, end] = [wording.start + word.start, wording.start + word.end];
    const isUnsaid = word.name === null && !says(evidence, word);
    if (isUnsaid && isOpen && last !== undefined) last.end = end;
    else if (isUnsaid) runs.push({ article: wording.article, start, end });
    isOpen = isUnsaid;
  }
  return runs;
}

/** The shortest wording, no headline's where there is another, of the outlets that word one statement and not the other. */
function wordedAlone(story: Story, statement: Statement, other: Statement): readonly Wording[] {
  const { outletOf } = indexStory(story);
  const both = new Set(outletsWording(story, other));
  const own = statement.wordings.filter(({ article }) => {
    const outlet = outletOf(article)?.id;
    return outlet !== undefined && !both.has(outlet);
  });
  const rank = ({ mode, start, end }: Wording) => (mode === "headline" ? 100_000 : 0) + end - start;
  return own.toSorted((a, b) => rank(a) - rank(b));
}

const highlightOf = {
  contradicts: "contradiction",
  stressed: "stressed",
} as const satisfies Record<Contrast["kind"], HighlightKind>;

/**
 * What a contrast of a statement shows: two statements of which one outlet words the one and another the other; or a
 * statement and what narration says. Nothing where the words of both sides are not at hand.
 */
export function contrastHighlights(
  story: Story,
  statement: Statement,
  contrast: Contrast,
): readonly Candidate[] {
  const { statement: byId, outletOf } = indexStory(story);
  const other = contrast.statement === undefined ? null : byId(contrast.statement);
  const [about, kind] = [contrast.about, highlightOf[contrast.kind]];
  const side = (wording: Wording, marks: readonly Quote[]): readonly SideOf[] => {
    const outlet = outletOf(wording.article)?.id;
    return outlet === undefined
      ? []
      : [{ story, outlet, wording, marks: marks.length === 0 ? [wording] : marks }];
  };
  if (other !== null) {
    const [mine] = wordedAlone(story, statement, other);
    const [theirs] = wordedAlone(story, other, statement);
    if (mine === undefined || theirs === undefined) return [];
    const [one] = side(mine, unsaid(story, mine, theirs));
    const [two] = side(theirs, unsaid(story, theirs, mine));
    if (one === undefined || two === undefined) return [];
    return candidate(story, kind, [statement, other], [one, two], { about });
  }
  const { quote } = contrast;
  const narrator = quote === undefined ? undefined : outletOf(quote.article)?.id;
  if (quote === undefined || narrator === undefined || contrast.kind !== "contradicts") return [];
  const mine = statement.wordings.find(({ article }) => outletOf(article)?.id !== narrator);
  const [one] = mine === undefined ? [] : side(mine, [mine]);
  if (one === undefined) return [];
  const two: SideOf = {
    ...{ story, outlet: narrator, wording: null, marks: [quote] },
    english: contrast.english,
  };
  return candidate(story, kind, [statement], [one, two], { about });
}
