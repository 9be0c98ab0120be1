import { normalise, tokenise } from "../words/index";
import { rarityAmong } from "./rarity";
import { readTerms, type Term } from "./read-terms";
import { type Weighed, weigh } from "./relate-wordings";
import type { MatchableArticle, WordingPlace } from "./types";

/** One wording with what it takes to compare it. */
export interface NodeWording extends WordingPlace {
  /** Its article's place among the given ones: two articles may have one id. */
  readonly from: number;
  readonly published: number | null;
  readonly headline: boolean;
  /** Its place among the wordings of its article, in the order of the text. */
  readonly rank: number;
}

/** The wordings of one speaker with the same words, which are one statement whatever else is. */
export interface Node {
  readonly speaker: string | null;
  readonly weighed: Weighed;
  readonly wordings: readonly NodeWording[];
}

/** A wording of an unknown speaker with fewer words that say something could be anyone's: نعم. */
const leastUnknown = 3;

function dayNumber(day: string | null): number | null {
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

/** What is the same for wordings that differ in spelling and marks alone; empty for no words. */
function plainWords(text: string): string {
  return tokenise(text)
    .filter(({ kind }) => kind !== "punctuation")
    .map((token) => normalise(token.text))
    .filter((word) => word !== "")
    .join(" ");
}

function placed(article: MatchableArticle, from: number): readonly NodeWording[] {
  const { wordings, lines, id } = article;
  const inOrder = [...wordings.keys()].sort(
    (x, y) => (wordings[x]?.start ?? 0) - (wordings[y]?.start ?? 0) || x - y,
  );
  return inOrder.map((wording, rank) => {
    const start = wordings[wording]?.start ?? 0;
    const line = lines.find((it) => start >= it.start && start < it.end);
    return {
      article: id,
      wording,
      from,
      rank,
      published: dayNumber(article.published),
      headline: line?.kind === "headline",
    };
  });
}

interface Grouped {
  readonly key: string;
  readonly speaker: string | null;
  readonly terms: readonly Term[];
  readonly wordings: NodeWording[];
}

/**
 * All wordings, those of one speaker with the same words as one node, in an order that depends on the words, the speakers
 * and the articles' ids alone.
 */
export function readNodes(articles: readonly MatchableArticle[]): readonly Node[] {
  const lines = articles.flatMap(({ text, lines }) => lines.map(({ start, end }) => text.slice(start, end)));
  const rarity = rarityAmong(lines);
  const groups = new Map<string, Grouped>();
  articles.forEach((article, from) => {
    for (const place of placed(article, from)) {
      const wording = article.wordings[place.wording];
      if (wording === undefined) continue;
      const { speaker, start, end } = wording;
      const text = article.text.slice(start, end);
      const words = plainWords(text);
      const terms = readTerms(text);
      const telling = terms.filter(({ light }) => !light).length;
      const alone = words === "" || (speaker === null && telling < leastUnknown);
      const own = alone ? `${article.id}\u0001${start}\u0001${place.wording}` : "";
      const key = [words, speaker === null ? "" : `=${speaker}`, own].join("\u0000");
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { key, speaker, terms, wordings: [place] });
      else group.wordings.push(place);
    }
  });
  return [...groups.values()]
    .sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0))
    .map(({ speaker, terms, wordings }) => ({ speaker, weighed: weigh(terms, rarity), wordings }));
}
