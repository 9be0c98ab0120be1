import { relateWordings } from "./relate-wordings";
import type { MatchableArticle, MatchableWording } from "./types";

/** From this likeness on a headline is held to repeat what its article says below. */
const repeatedFrom = 0.5;

/** Of so many wordings of an article at most the likest is looked for. */
const mostCompared = 100;

/**
 * The article with each headline given to whoever says the same in its text: «الصحة: لا إصابات جديدة» stands above
 * «قال المتحدث باسم الوزارة فلان إنه لا إصابات جديدة». A headline is short of room and names the house for the man, or him who is
 * spoken of; the text has who spoke.
 */
export function withHeadlinesAsTold(article: MatchableArticle): MatchableArticle {
  const { text, lines, wordings } = article;
  const isHeadline = ({ start }: MatchableWording) =>
    lines.some((line) => line.kind === "headline" && start >= line.start && start < line.end);
  const below = wordings
    .filter((wording) => !isHeadline(wording) && wording.speaker !== null)
    .slice(0, mostCompared);
  const told = wordings.map((wording): MatchableWording => {
    if (wording.speaker === null || !isHeadline(wording)) return wording;
    if (below.some(({ speaker }) => speaker === wording.speaker)) return wording;
    const words = text.slice(wording.start, wording.end);
    let [most, speaker] = [repeatedFrom, wording.speaker];
    for (const other of below) {
      const { likeness } = relateWordings(words, text.slice(other.start, other.end));
      if (likeness >= most && other.speaker !== null) [most, speaker] = [likeness, other.speaker];
    }
    return { ...wording, speaker };
  });
  return { ...article, wordings: told };
}
