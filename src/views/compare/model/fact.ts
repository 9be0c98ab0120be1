import type { Mode } from "@/corpus";
import type { CueClass } from "@/text";

/** What is known of a collated wording beside its words. */
export interface Attribution {
  readonly mode: Mode;
  /** The plain form of its cue, or null. */
  readonly verb: string | null;
}

/** What one wording has, and what others have instead: empty for nothing, or for each something else. */
export interface Exchange {
  readonly own: string;
  readonly others: string;
}

/** One thing to be told of a wording. Words are the articles' own, short enough for a sentence. */
export type Fact =
  /** It shares so little with the others that the differences are all of it. */
  | { readonly type: "reworded"; readonly share: number }
  /** It negates where the others do not. */
  | ({ readonly type: "negates" } & Exchange)
  /** The others negate where it does not. */
  | ({ readonly type: "doesNotNegate" } & Exchange)
  | {
      readonly type: "number";
      readonly own: string;
      readonly others: readonly string[];
      readonly rounded: boolean;
    }
  | {
      readonly type: "cue";
      readonly own: string;
      readonly class: CueClass;
      readonly others: readonly string[];
    }
  | { readonly type: "mode"; readonly mode: Mode }
  | { readonly type: "replaces"; readonly exchanges: readonly Exchange[] }
  | { readonly type: "omits"; readonly words: readonly string[] }
  | { readonly type: "adds"; readonly words: readonly string[] }
  | { readonly type: "moves"; readonly words: readonly string[] }
  | { readonly type: "names"; readonly exchanges: readonly Exchange[] }
  /** Nothing differs but the forms of words; but spelling; nothing at all; nothing that most do not have. */
  | { readonly type: "formOnly" }
  | { readonly type: "spellingOnly" }
  | { readonly type: "identical" }
  | { readonly type: "usual" };
