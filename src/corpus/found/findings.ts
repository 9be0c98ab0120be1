import { type FoundDate, resolveDates } from "../../text/dates";
import { findSpeakers } from "../../text/speakers";
import type { FoundSpeaker } from "../../text/speakers/types";
import { findStatements } from "../../text/statements";
import type { FoundStatement } from "../../text/statements/types";
import type { ConfirmedArticle } from "./draft";

/** What was found in one article by itself. Ranges are in UTF-16 code units of its text. */
export interface ArticleFindings {
  readonly speakers: readonly FoundSpeaker[];
  readonly statements: readonly FoundStatement[];
  readonly dates: readonly FoundDate[];
}

/** A memory of what was found in each article. To be passed on, not looked into. */
export interface Findings {
  /** By all that the finding rests on: the text, its lines, its day and its outlet. The longest unused first. */
  readonly articles: Map<string, ArticleFindings>;
}

/** Articles that are remembered; the longest unused are forgotten first. A story of a thousand fits twice. */
const mostRemembered = 2_000;

/** An empty memory. What is found with it is remembered in it, so that a story that grows is not read anew. */
export function createFindings(): Findings {
  return { articles: new Map() };
}

/** What is found in one article: from memory where it was read before, under whatever id. */
export function findingsOf(article: ConfirmedArticle, { articles }: Findings): ArticleFindings {
  const key = keyOf(article);
  const known = articles.get(key);
  if (known !== undefined) {
    articles.delete(key);
    articles.set(key, known);
    return known;
  }
  const { id, text, lines, published, outlet, address } = article;
  const own = { id, text, lines };
  const speakers = findSpeakers(own);
  const found = {
    speakers,
    statements: findStatements(own, { speakers }),
    dates: resolveDates(text, published.date, { name: outlet, address }),
  };
  articles.set(key, found);
  for (const oldest of articles.keys()) {
    if (articles.size <= mostRemembered) break;
    articles.delete(oldest);
  }
  return found;
}

function keyOf({ text, lines, published, outlet, address }: ConfirmedArticle): string {
  const shape = lines.map(({ kind, end }) => `${kind}${end}`).join(" ");
  return `${published.date}\n${outlet ?? ""}\n${address ?? ""}\n${shape}\n${text}`;
}
