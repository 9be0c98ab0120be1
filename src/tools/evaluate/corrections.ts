import { normalise } from "../../text/index";
import { isOfficeAlone } from "../../text/speakers/index";
import type { FoundSpeaker } from "../../text/speakers/types";
import type { FoundStatement } from "../../text/statements/types";
import type { Ranged } from "./statement-score";

/** A wording as people labelled it. */
export interface Label extends Ranged {
  /** What tells one speaker from another. */
  readonly speaker: string;
  /** The forms of the speaker's name of which any will do. */
  readonly forms: readonly string[];
  /** The modes of which any will do. */
  readonly modes: readonly string[];
  /** Whether it counts; one that does not is no fault either way. */
  readonly counts: boolean;
  /** The statement that it words, where that is labelled. */
  readonly statement: string | null;
}

/** What a reader has to do to a list of found wordings. */
export type CorrectionKind = "add" | "delete" | "range" | "speaker" | "mode" | "move";

/** One correction, with what it is about. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly labels: readonly Label[];
  readonly found: readonly FoundStatement[];
}

/** A found wording and the label that it shares most with. */
export interface Worded {
  readonly found: FoundStatement;
  readonly label: Label;
  readonly speakerIsRight: boolean;
}

const shared = (one: Ranged, other: Ranged): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

const meet = (one: Ranged, other: Ranged): boolean => {
  const common = shared(one, other);
  return common > 0 && 2 * common >= Math.min(one.end - one.start, other.end - other.start);
};

/** How many characters some ranges hold together, those that two of them share once. */
function lengthOf(ranges: readonly Ranged[]): number {
  let [length, reached] = [0, 0];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

/** Intersection over union of two lists of ranges. */
function overlap(one: readonly Ranged[], other: readonly Ranged[]): number {
  const union = lengthOf([...one, ...other]);
  return union === 0 ? 1 : (lengthOf(one) + lengthOf(other) - union) / union;
}

const plain = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a found speaker is the one that is labelled: a form inside the name, or inside the role of an office alone. */
export function isLabelled(speaker: FoundSpeaker | undefined, { forms }: Pick<Label, "forms">): boolean {
  if (speaker === undefined) return false;
  const called = [speaker.name, ...(isOfficeAlone(speaker) ? [speaker.role ?? ""] : [])].map(plain);
  return forms.map(plain).some((form) => called.some((name) => name.includes(form)));
}

interface Group {
  readonly labels: Label[];
  readonly found: FoundStatement[];
}

/** Labels and found wordings that meet, together with all that meet any of them. Those that meet nothing stand alone. */
function groupsOf(labels: readonly Label[], found: readonly FoundStatement[]): readonly Group[] {
  const open = { labels: new Set(labels), found: new Set(found) };
  const groups: Group[] = [];
  const gather = (group: Group, label: Label): void => {
    if (!open.labels.delete(label)) return;
    group.labels.push(label);
    for (const item of [...open.found].filter((each) => meet(label, each))) {
      if (!open.found.delete(item)) continue;
      group.found.push(item);
      for (const next of [...open.labels].filter((each) => meet(each, item))) gather(group, next);
    }
  };
  for (const label of labels) {
    if (!open.labels.has(label)) continue;
    const group: Group = { labels: [], found: [] };
    gather(group, label);
    groups.push(group);
  }
  return [...groups, ...[...open.found].map((item) => ({ labels: [], found: [item] }))];
}

function isOutOfRange({ labels, found }: Group): boolean {
  if (overlap(labels, found) < 0.8) return true;
  return found.some(
    (item) => new Set(labels.filter((label) => meet(label, item)).map(({ speaker }) => speaker)).size > 1,
  );
}

/** What comparing one article's wordings gives. */
export interface Comparing {
  readonly corrections: readonly Correction[];
  /** Every found wording that meets a label that counts. */
  readonly worded: readonly Worded[];
  /** Found wordings but those that meet only labels that do not count. */
  readonly judged: readonly FoundStatement[];
}

/** The corrections that a reader has to make to what was found in one article, as the material's README counts them. */
export function compareWithLabels(
  all: readonly Label[],
  found: readonly FoundStatement[],
  speakers: readonly FoundSpeaker[],
): Comparing {
  const labels = all.filter(({ counts }) => counts);
  const optional = all.filter(({ counts }) => !counts);
  const judged = found.filter(
    (item) => labels.some((label) => meet(label, item)) || !optional.some((label) => meet(label, item)),
  );
  const corrections: Correction[] = [];
  const worded: Worded[] = [];
  for (const group of groupsOf(labels, judged)) {
    if (group.found.length === 0 || group.labels.length === 0) {
      const kind = group.found.length === 0 ? "add" : "delete";
      corrections.push({ kind, ...group });
      continue;
    }
    if (isOutOfRange(group)) corrections.push({ kind: "range", ...group });
    for (const item of group.found) {
      const label = group.labels.reduce((best, each) =>
        shared(each, item) > shared(best, item) ? each : best,
      );
      const speakerIsRight = isLabelled(
        speakers.find(({ id }) => id === item.speaker),
        label,
      );
      worded.push({ found: item, label, speakerIsRight });
      if (!speakerIsRight) corrections.push({ kind: "speaker", labels: [label], found: [item] });
      if (!label.modes.includes(item.mode))
        corrections.push({ kind: "mode", labels: [label], found: [item] });
    }
  }
  return { corrections, worded, judged };
}
