import type { ArticleText } from "../../text/article";
import type { FoundDate } from "../../text/dates";
import type { MatchableArticle, StatementMatches } from "../../text/match/types";
import type { FoundName } from "../../text/names/types";
import type { FoundSpeaker, JoinedSpeaker } from "../../text/speakers/types";
import type { FoundStatement } from "../../text/statements/types";

/** The speakers of one article, as the joining of several takes them. */
export interface ArticleSpeakers {
  readonly article: string;
  readonly speakers: readonly FoundSpeaker[];
}

/** What reads articles for a story: the engine's finders, each as `src/text` describes it. */
export interface Finders {
  readonly findSpeakers: (article: ArticleText) => readonly FoundSpeaker[];
  readonly findStatements: (
    article: ArticleText,
    known: { readonly speakers: readonly FoundSpeaker[] },
  ) => readonly FoundStatement[];
  readonly resolveDates: (text: string, published: string) => readonly FoundDate[];
  readonly joinSpeakers: (articles: readonly ArticleSpeakers[]) => readonly JoinedSpeaker[];
  readonly matchStatements: (articles: readonly MatchableArticle[]) => StatementMatches;
  readonly findNames: (articles: readonly ArticleText[]) => readonly FoundName[];
}
