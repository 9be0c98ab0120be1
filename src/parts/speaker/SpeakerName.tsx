import type { Speaker, Story } from "@/corpus";
import { Name } from "../Name";
import { SpeakerMark } from "./SpeakerMark";

interface SpeakerNameProps {
  readonly story: Story;
  readonly speaker: Speaker;
  readonly short?: boolean;
}

/** A speaker's shape and name, which keeps the line of the words beside it. */
export function SpeakerName({ story, speaker, short = false }: SpeakerNameProps) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span className="flex self-center">
        <SpeakerMark story={story} speaker={speaker.id} />
      </span>
      <Name of={short ? speaker.short : speaker.name} />
    </span>
  );
}
