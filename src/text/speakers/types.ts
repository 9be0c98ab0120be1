/** A place in one article that names a speaker, `[start, end)` in UTF-16 code units. */
export interface SpeakerMention {
  readonly start: number;
  readonly end: number;
  /**
   * `full`: office and name, or the whole name. `name`: a name or a part of it. `office`: the office alone
   * («الرئيس»، «الوزير»). `reference`: a word that stands for someone named before («الأخير»).
   */
  readonly how: "full" | "name" | "office" | "reference";
}

/** Someone, or a body, that an article names as one who may speak. */
export interface FoundSpeaker {
  /** Names the speaker within its article's result. */
  readonly id: string;
  /** The fullest form of the name that the article writes, without the office; a body's name whole. */
  readonly name: string;
  /** The fullest form of the office, as the article writes it, or null. */
  readonly role: string | null;
  readonly kind: "person" | "body";
  /** Every place that names the speaker, in the order of the text, without overlaps. */
  readonly mentions: readonly SpeakerMention[];
}

/** One speaker as several articles name them. */
export interface JoinedSpeaker {
  /** Names the speaker among those of the articles that were joined. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly kind: "person" | "body";
  /** Every form in which the articles write the name, each once, the most frequent first. */
  readonly forms: readonly string[];
  /** Whom each article calls so: the article's id, and the id of its {@link FoundSpeaker}. */
  readonly members: readonly { readonly article: string; readonly speaker: string }[];
}
