import type { Provenance } from "@/corpus";
import type { BroughtArticle } from "@/corpus/desk";
import { type ArticleDraft, correctedDraft } from "@/corpus/found";
import { momentOf } from "@/corpus/provenance";
import type { AskedTable, InputReading, Refusal } from "@/shelf/import";
import { isDay } from "@/text";

/** An article on its way into a story, with what the reader has said of it. */
export interface DraftItem extends BroughtArticle {
  readonly key: string;
  /** The file that it came from; null for pasted text. */
  readonly from: string | null;
}

export interface RefusedItem {
  readonly key: string;
  readonly from: string | null;
  readonly reason: Refusal;
}

/** A table whose reader is asked which of its columns are what. */
export interface AskedItem {
  readonly key: string;
  readonly from: string | null;
  readonly table: AskedTable;
}

/** What has been brought to the desk and is not a story yet. */
export interface Intake {
  readonly drafts: readonly DraftItem[];
  readonly refused: readonly RefusedItem[];
  readonly asked: readonly AskedItem[];
}

export type DraftChange = Partial<Pick<DraftItem, "outlet" | "headline" | "date">>;

export type IntakeAction =
  | {
      readonly kind: "brought";
      readonly from: string | null;
      readonly provenance: Provenance;
      readonly readings: readonly InputReading[];
    }
  | { readonly kind: "changed"; readonly key: string; readonly change: DraftChange }
  /** The reader has put the text of an article right. */
  | { readonly kind: "corrected"; readonly key: string; readonly text: string }
  /** Gives a day to every draft that has none. */
  | { readonly kind: "dated"; readonly date: string }
  | { readonly kind: "removed"; readonly key: string }
  | { readonly kind: "refusals-read" }
  /** The reader has said which columns are what, or leaves the table. */
  | { readonly kind: "answered"; readonly key: string }
  /** These have become a story, or a part of one. */
  | { readonly kind: "read"; readonly keys: readonly string[] };

type BroughtAction = Extract<IntakeAction, { kind: "brought" }>;

function draftItem(key: string, from: string | null, provenance: Provenance, draft: ArticleDraft): DraftItem {
  return {
    key,
    from,
    draft,
    provenance,
    outlet: draft.outlet?.name ?? "",
    headline: draft.headline ?? "",
    date: draft.published?.date ?? "",
  };
}

/** The article with its text as the reader has written it; as it is where there is no letter in that. */
function corrected(item: DraftItem, text: string): DraftItem {
  const draft = correctedDraft(item.draft, text);
  if (draft === null) return item;
  const isOwn = item.headline !== (item.draft.headline ?? "");
  return { ...item, draft, headline: isOwn ? item.headline : (draft.headline ?? "") };
}

function bring(intake: Intake, action: BroughtAction): Intake {
  const { from, readings } = action;
  const drafts = [...intake.drafts];
  const refused = [...intake.refused];
  const asked = [...intake.asked];
  for (const reading of readings) {
    // Other tabs bring things to the same desk.
    const key = crypto.randomUUID();
    const at = placeOf(from, reading.within);
    if (reading.kind === "article")
      drafts.push(draftItem(key, at, provenanceOf(reading, action), reading.draft));
    else if (reading.kind === "refused") refused.push({ key, from: at, reason: reading.reason });
    else if (reading.kind === "table") asked.push({ key, from: at, table: reading });
  }
  return { drafts, refused, asked };
}

/** Of a page that was saved as a file, its address and when it was saved; otherwise what the way tells by which it came. */
function provenanceOf(
  { draft, retrieved }: Extract<InputReading, { kind: "article" }>,
  { provenance }: BroughtAction,
): Provenance {
  if (retrieved === undefined) return provenance;
  const saved = { ...provenance, retrieved: momentOf(Date.parse(retrieved)) };
  return draft.address === null ? saved : { ...saved, address: draft.address };
}

/** The name of a file, and the path in it where it holds others. */
function placeOf(from: string | null, within: string | undefined): string | null {
  if (within === undefined) return from;
  return from === null ? within : `${from} › ${within}`;
}

/** The next state of the intake. Whole stories among what is brought are not for it. */
export function changeIntake(intake: Intake, action: IntakeAction): Intake {
  switch (action.kind) {
    case "brought":
      return bring(intake, action);
    case "changed": {
      const drafts = intake.drafts.map((item) =>
        item.key === action.key ? { ...item, ...action.change } : item,
      );
      return { ...intake, drafts };
    }
    case "corrected": {
      const drafts = intake.drafts.map((item) =>
        item.key === action.key ? corrected(item, action.text) : item,
      );
      return { ...intake, drafts };
    }
    case "dated": {
      const drafts = intake.drafts.map((item) => (isDated(item) ? item : { ...item, date: action.date }));
      return { ...intake, drafts };
    }
    case "removed":
      return { ...intake, drafts: intake.drafts.filter(({ key }) => key !== action.key) };
    case "refusals-read":
      return { ...intake, refused: [] };
    case "answered":
      return { ...intake, asked: intake.asked.filter(({ key }) => key !== action.key) };
    case "read": {
      const drafts = intake.drafts.filter(({ key }) => !action.keys.includes(key));
      return { ...intake, drafts, refused: [] };
    }
  }
}

/** Whether a draft has a day, which a story cannot do without. */
export function isDated({ date }: Pick<DraftItem, "date">): boolean {
  return isDay(date);
}
