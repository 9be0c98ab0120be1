import { groups as groupWords } from "../lexicons/offices";
import type { FoundSpeaker } from "../speakers/index";
import { normalise, withoutArticle, wordSet } from "../words/index";
import type { Agreement } from "./cue-use";

const groups = wordSet(groupWords);

/** زوار المعرض, المزارعون: whether a speaker is people in the plural. */
function areSeveral({ name }: FoundSpeaker): boolean {
  const first = withoutArticle(normalise(name.split(/\s+/u)[0] ?? ""));
  return groups.has(first) || /^\p{L}{3,}(?:ون|و)$/u.test(first);
}

interface Remembered {
  /** Null for one who was named, but is no speaker known. */
  readonly speaker: FoundSpeaker | null;
  readonly agreement: Agreement | null;
}

/** Who spoke last, so that a verb whose subject is in it (وأضاف، وتابعت) can be given one that agrees with it. */
export class Memory {
  private last: Remembered | null = null;
  private readonly lastOf = new Map<Agreement, Remembered>();
  private readonly known = new Map<string, Agreement>();

  /** Somebody spoke; the verb's form tells of them, where it does. */
  spoke(speaker: FoundSpeaker | null, agreement: Agreement | null): void {
    if (speaker !== null && agreement !== null) this.known.set(speaker.id, agreement);
    const remembered = { speaker, agreement: agreement ?? this.agreementOf(speaker) };
    this.last = remembered;
    if (remembered.agreement !== null) this.lastOf.set(remembered.agreement, remembered);
  }

  private agreementOf(speaker: FoundSpeaker | null): Agreement | null {
    if (speaker === null) return null;
    const known = this.known.get(speaker.id);
    if (known !== undefined) return known;
    return null;
  }

  /** Whom a verb's hidden subject means; null where nobody agrees with it, or one who is no speaker known. */
  recall(agreement: Agreement): FoundSpeaker | null {
    if (this.last === null) return null;
    const fits = this.last.agreement === null || this.last.agreement === agreement;
    const found = (fits ? this.last : this.lastOf.get(agreement))?.speaker ?? null;
    // أشاد زوار المعرض. وعبروا عن: before its subject the verb was in the singular.
    const several = agreement === "plural" && this.last.speaker !== null && areSeveral(this.last.speaker);
    return found ?? (several ? this.last.speaker : null);
  }

  /** Whether anybody has spoken yet. */
  get begun(): boolean {
    return this.last !== null;
  }

  /** The one who spoke last, whatever the form. */
  get latest(): FoundSpeaker | null {
    return this.last?.speaker ?? null;
  }
}
