import type { FoundSpeaker } from "../speakers/index";
import { type CueUse, cueUseAt } from "./cue-use";
import type { Draft, Lead, SaidBy } from "./draft";
import { Memory } from "./memory";
import { adverbs, connectives } from "./particles";
import type { Reading } from "./reading";
import type { SpeakerPlaces } from "./speaker-places";
import type { TokenRange } from "./tokens";

/** Who said a statement, and the words that name them. */
export interface Said {
  readonly speaker: FoundSpeaker | null;
  readonly named: Draft["named"];
  /** How much it weighs that it was they. */
  readonly sure: number;
  /** What tells that it was they. */
  readonly by: SaidBy;
}

/** Somebody whom the article does not tell. */
export const nobody: Said = { speaker: null, named: null, sure: 0.6, by: "nothing" };

/** How far the reading of one article has come, with what was drafted and who spoke. */
export class Progress {
  readonly drafts: Draft[] = [];
  readonly memory = new Memory();
  /** Whom the narration named as doing something since anybody last spoke. */
  topic: FoundSpeaker | null = null;
  /** What is before this token is told. */
  floor = 0;
  /** Who speaks in the sentence that is being read; undefined before anybody does. */
  current: Said | undefined;
  credit: string | null = null;
  readonly reading: Reading;
  readonly places: SpeakerPlaces;

  constructor(reading: Reading, places: SpeakerPlaces) {
    this.reading = reading;
    this.places = places;
  }

  push(content: TokenRange, cue: Draft["cue"], said: Said, lead: Lead, weight: number, direct = false): void {
    const { speaker, named, by } = said;
    this.drafts.push({
      content,
      cue,
      speaker,
      named,
      credit: this.credit,
      grounds: { lead, by, use: cue === null ? null : cueUseAt(this.reading, cue.from) },
      weight: weight * said.sure,
      direct,
    });
  }

  word(at: number): string {
    return this.reading.tokens[at]?.folded ?? "";
  }

  kindAt(at: number): "headline" | "paragraph" {
    const kind = this.reading.article.lines[this.reading.tokens[at]?.line ?? 0]?.kind;
    return kind === undefined || kind === "paragraph" ? "paragraph" : "headline";
  }

  nothingBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.reading.tokens[at]?.word) return false;
    return true;
  }

  lastQuotationBefore(end: number, floor: number): number {
    for (let at = end - 1; at >= Math.max(floor, end - 3); at -= 1) {
      const index = this.reading.quotationAt[at] ?? -1;
      if (index >= 0) return index;
    }
    return this.reading.quotations.length;
  }

  /** Whether the verb begins a clause, so that its subject is whoever spoke before. */
  opensClause(cue: CueUse, begin: number): boolean {
    if (cue.joined || cue.at <= Math.max(begin, this.floor)) return true;
    const before = this.reading.tokens[cue.at - 1];
    return (
      before === undefined || !before.word || connectives.has(before.folded) || adverbs.has(before.folded)
    );
  }
}
