import * as v from "valibot";
import { packDraft, readArticleDraft } from "@/corpus/found";
import { readProvenance } from "@/corpus/provenance";
import type { Papers } from "@/shelf/papers";
import type { DraftItem } from "./intake-state";

// An article that was brought is two papers: what was read, which is large and does not change, and what the reader
// says of it, which is small and is written at every key.

const articlePrefix = "article/";
const fieldsPrefix = "fields/";

const ArticleSchema = v.object({
  /** When it was brought, as `Date.now` has it, and which of those that were brought then it was. */
  at: v.number(),
  from: v.nullable(v.string()),
  draft: v.unknown(),
  /** Missing from what was kept before it was asked; what cannot be read of it is left out, as the article is worth more. */
  provenance: v.optional(v.unknown()),
});

const FieldsSchema = v.object({ outlet: v.string(), headline: v.string(), date: v.string() });

interface KeptDraft {
  readonly at: number;
  readonly item: DraftItem;
}

/** What was read once is the same item until one of its papers changes. */
const read = new WeakMap<object, { readonly fields: unknown; readonly kept: KeptDraft | null }>();

function decode(key: string, value: object, fields: unknown): KeptDraft | null {
  const article = v.safeParse(ArticleSchema, value);
  const draft = article.success ? readArticleDraft(article.output.draft) : null;
  if (!article.success || draft === null) return null;
  const said = v.safeParse(FieldsSchema, fields);
  const { outlet, headline, date } = said.success
    ? said.output
    : {
        outlet: draft.outlet?.name ?? "",
        headline: draft.headline ?? "",
        date: draft.published?.date ?? "",
      };
  const { at, from } = article.output;
  const provenance = readProvenance(article.output.provenance);
  const item = { key, from, draft, outlet, headline, date, ...(provenance === null ? {} : { provenance }) };
  return { at, item };
}

function keptDraft(papers: Papers, key: string): KeptDraft | null {
  const value = papers.get(articlePrefix + key);
  const fields = papers.get(fieldsPrefix + key);
  if (typeof value !== "object" || value === null) return null;
  const known = read.get(value);
  if (known !== undefined && known.fields === fields) return known.kept;
  const kept = decode(key, value, fields);
  read.set(value, { fields, kept });
  return kept;
}

const keysOf = (papers: Papers) => papers.keys(articlePrefix).map((key) => key.slice(articlePrefix.length));

/** The articles of one state of the papers. */
interface DraftsOnDesk {
  readonly version: number;
  readonly drafts: readonly DraftItem[];
  readonly unread: readonly string[];
}

const onDesk = new WeakMap<Papers, DraftsOnDesk>();

function draftsOnDesk(papers: Papers): DraftsOnDesk {
  const version = papers.version();
  const known = onDesk.get(papers);
  if (known?.version === version) return known;
  const kept: KeptDraft[] = [];
  const unread: string[] = [];
  for (const key of keysOf(papers)) {
    const draft = keptDraft(papers, key);
    if (draft === null) unread.push(key);
    else kept.push(draft);
  }
  kept.sort((a, b) => a.at - b.at || (a.item.key < b.item.key ? -1 : 1));
  const found = { version, drafts: kept.map(({ item }) => item), unread };
  onDesk.set(papers, found);
  return found;
}

/** The articles that were brought and are not a story yet, in the order in which they were brought. */
export function readDrafts(papers: Papers): readonly DraftItem[] {
  return draftsOnDesk(papers).drafts;
}

/** The keys of papers that should be articles and cannot be read, as when another version of the app has kept them. */
export function unreadDrafts(papers: Papers): readonly string[] {
  return draftsOnDesk(papers).unread;
}

/** So many articles are read in one go without holding the page up. */
const together = 10;

function isNew(papers: Papers, key: string): boolean {
  const value = papers.get(articlePrefix + key);
  return typeof value === "object" && value !== null && !read.has(value);
}

/** Whether so many articles have not been looked at yet that reading them now would hold the page up. */
export function areManyUnread(papers: Papers): boolean {
  let count = 0;
  return keysOf(papers).some((key) => {
    if (isNew(papers, key)) count += 1;
    return count > together;
  });
}

/** Reads every article, some at a time, so that the page has its turn between them. */
export async function readInTurn(papers: Papers): Promise<void> {
  for (const [index, key] of keysOf(papers).entries()) {
    if (index % together === 0) await new Promise((resolve) => setTimeout(resolve));
    keptDraft(papers, key);
  }
}

/** What lies under such a key, as JSON. */
export function rawDraft(papers: Papers, key: string): string {
  return JSON.stringify(papers.get(articlePrefix + key), null, 1);
}

/** Throws a draft away. */
export function dropDraft(papers: Papers, key: string): void {
  papers.put(articlePrefix + key, undefined);
  papers.put(fieldsPrefix + key, undefined);
}

/** When an article that is kept was brought. */
function placeOf(papers: Papers, key: string): number | null {
  const article = v.safeParse(ArticleSchema, papers.get(articlePrefix + key));
  return article.success ? article.output.at : null;
}

/** Writes what differs between two states of the list. */
export function writeDrafts(papers: Papers, before: readonly DraftItem[], after: readonly DraftItem[]): void {
  const known = new Map(before.map((item) => [item.key, item]));
  const left = new Set(after.map(({ key }) => key));
  let at = Date.now();
  for (const item of after) {
    const { key, from, draft, outlet, headline, date, provenance } = item;
    const old = known.get(key);
    if (old === item) continue;
    const fields = { outlet, headline, date };
    if (old === undefined || old.draft !== draft) {
      // An article whose text was put right keeps its place.
      const article = {
        at: (old === undefined ? null : placeOf(papers, key)) ?? at,
        from,
        draft: packDraft(draft),
        ...(provenance === undefined ? {} : { provenance }),
      };
      // What was made here need not be looked at as what comes from the device is.
      read.set(article, { fields, kept: { at: article.at, item } });
      papers.put(articlePrefix + key, article);
      at += 1;
    }
    papers.put(fieldsPrefix + key, fields);
  }
  for (const { key } of before) if (!left.has(key)) dropDraft(papers, key);
}
