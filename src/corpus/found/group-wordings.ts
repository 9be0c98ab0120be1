import type { StatementCluster, StatementMatches } from "../../text/match/types";
import type { FoundStatement } from "../../text/statements/types";
import type { ConfirmedArticle } from "./draft";
import type { FoundSaid } from "./said-on";

/** A statement of one article that a story can have, with its speaker as the story's articles share them. */
export interface SoundStatement extends FoundStatement {
  /** The id under which the articles' speakers were joined, or null. */
  readonly joined: string | null;
  readonly said: FoundSaid;
}

/** One article with the statements that a story can have. */
export interface SoundArticle {
  readonly article: ConfirmedArticle;
  readonly statements: readonly SoundStatement[];
}

/** A wording in its article. */
export interface Member {
  readonly article: ConfirmedArticle;
  /** The place of the article in the story. */
  readonly at: number;
  readonly found: SoundStatement;
}

/** Wordings of one statement, at least one, and why they are held to be that. */
export interface Group {
  readonly members: readonly Member[];
  /** The place of the cluster; null for a wording that no cluster has. */
  readonly cluster: number | null;
  readonly confidence: number;
  readonly reasons: StatementCluster["reasons"];
}

/** Who says a statement: the speaker of most of its wordings; of nobody known, null. */
export function speakerOf(speakers: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const speaker of speakers) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  let most: string | null = null;
  for (const [speaker, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = speaker;
  return most;
}

/** The clusters as groups of wordings, each wording in one; in the order in which the articles tell them. */
export function groupWordings(
  articles: readonly SoundArticle[],
  { clusters }: StatementMatches,
): readonly Group[] {
  const open = new Map<string, Member>();
  articles.forEach(({ article, statements }, at) => {
    statements.forEach((found, index) => {
      open.set(`${article.id} ${index}`, { article, at, found });
    });
  });
  const groups: Group[] = clusters.flatMap(({ wordings, confidence, reasons }, cluster) => {
    const members = wordings.flatMap(({ article, wording }) => {
      const key = `${article} ${wording}`;
      const member = open.get(key);
      open.delete(key);
      return member === undefined ? [] : [member];
    });
    return members.length === 0 ? [] : [{ members: members.toSorted(byPlace), cluster, confidence, reasons }];
  });
  const alone = [...open.values()].map((member): Group => {
    return { members: [member], cluster: null, confidence: 1, reasons: [] };
  });
  return [...groups, ...alone].toSorted((one, other) => {
    const [first, second] = [one.members[0], other.members[0]];
    return first === undefined || second === undefined ? 0 : byPlace(first, second);
  });
}

function byPlace(one: Member, other: Member): number {
  return one.at - other.at || one.found.start - other.found.start || one.found.end - other.found.end;
}
