/** One small change of spelling that makes no difference of wording. */
export interface Rule {
  readonly name: string;
  /** The text with the rule applied; the text itself where the rule finds nothing. Never throws. */
  readonly apply: (text: string) => string;
}
