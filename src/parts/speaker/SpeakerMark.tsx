import { memo } from "react";
import type { SpeakerId, Story } from "@/corpus";
import { ToneMark } from "./ToneMark";
import { toneOf } from "./tone";

interface SpeakerMarkProps {
  readonly story: Story;
  readonly speaker: SpeakerId;
  readonly size?: number;
}

/** The speaker's shape in the speaker's colour. */
export const SpeakerMark = memo(function SpeakerMark({ story, speaker, size = 12 }: SpeakerMarkProps) {
  return <ToneMark tone={toneOf(story, speaker)} size={size} />;
});
