import type { Story } from "@/corpus";
import type { Hit } from "@/corpus/search";
import type { LookedFor } from "@/text";

/** What every kind of result is given. */
export interface ResultProps {
  readonly hit: Hit;
  /** The story that it belongs to. */
  readonly story: Story;
  /** Whether the story has to be named. */
  readonly many: boolean;
  readonly lookedFor: LookedFor;
}
