import type { Speaker, Story } from "@/corpus";
import { Name } from "../Name";
import { SpeakerMark } from "./SpeakerMark";

interface SpeakerNameProps {
  readonly story: Story;
  readonly speaker: Speaker;
  readonly short?: boolean;
}

/** A speaker's shape and name. */
export function SpeakerName({ story, speaker, short = false }: SpeakerNameProps) {
  return (
    <span className="inline-flex items-center gap-2">
      <SpeakerMark story={story} speaker={speaker.id} />
      <Name of={short ? speaker.short : speaker.name} />
    </span>
  );
}
